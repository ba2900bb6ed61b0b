/** Plans on paper: two halves to fill for each sentence, lines for steps, questions, and an example folded in. */
import * as common from '../../words/en/activity.ts';
import { Aside } from './Aside.tsx';
import { linePart } from './plan.ts';
import { SentenceFields } from './SentenceFields.tsx';
import { StepFields } from './StepFields.tsx';
import type { PlanActivity } from './schema.ts';
import { plan as words } from './words/en/plan.ts';
import { planSteps } from './words/en/plan-steps.ts';

export function PlanWritten({ activity }: { activity: PlanActivity }) {
  const { id, plans, days, lines, questions, example } = activity;
  const both = plans.length > 0 && days !== undefined;
  return (
    <div class="plan">
      <p class="hint">{common.privacy}</p>
      {both && <h4>{words.sentences}</h4>}
      {plans.map(({ id: part, title, ...hints }) => (
        <SentenceFields key={part} {...{ id, part, title, hints }} />
      ))}
      {/* For print: what was added live and so has no line here. */}
      {plans.length > 0 && <ul data-added="own" />}
      <Aside {...{ questions, example }} />
      {days !== undefined && (
        <>
          {both && <h4>{planSteps.nextDays(days)}</h4>}
          {Array.from({ length: lines }, (_, index) => (
            <StepFields
              key={linePart(index)}
              {...{ id, part: linePart(index), title: planSteps.stepTitle(index + 1) }}
            />
          ))}
          <ul data-added="step" />
        </>
      )}
    </div>
  );
}
