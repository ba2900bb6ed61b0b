/** The live steps: each can be given a day, removed and brought back; below they stand by day. */

import { useRef } from 'preact/hooks';
import type { ViewProps } from '../kind.ts';
import { useOnPaper } from '../on-paper.ts';
import { Dated } from './Dated.tsx';
import { Entries } from './Entries.tsx';
import { putOnPaper } from './paper.ts';
import { dated, linePart, type PlanData, planKind } from './plan.ts';
import { StepFields } from './StepFields.tsx';
import { planSteps as words } from './words/en/plan-steps.ts';

export function Steps({
  id,
  data,
  days,
  parts,
  record,
  say,
  copies,
}: ViewProps<PlanData> & { days: number }) {
  const { steps } = planKind.readAnswer(parts, data);
  const root = useRef<HTMLDivElement>(null);
  useOnPaper(() =>
    putOnPaper(
      id,
      'step',
      steps.map(({ part, what, who, day }) => [
        part,
        [day && words.day(day, ''), what, who].filter(Boolean).join(' · '),
      ]),
    ),
  );
  const put = () => {
    const withDay = dated(steps);
    if (!withDay.length) {
      say(words.noneToPut);
      root.current?.querySelector<HTMLElement>('input[type="date"]')?.focus();
      return;
    }
    const alarm = root.current?.querySelector<HTMLInputElement>('[data-alarm]')?.checked ?? false;
    import('./calendar.ts').then(
      ({ saveSteps }) => say(saveSteps(id, withDay, alarm)),
      () => say(words.notMade),
    );
  };
  const live = { parts, record, copies, say };
  const lines = Array.from({ length: data.lines }, (_, index) => linePart(index));
  return (
    <div class="plan" ref={root}>
      {data.plans.length > 0 && <h4>{words.nextDays(days)}</h4>}
      <Entries
        {...{ id, parts, record, say }}
        list="step"
        words={words.entry}
        there={[...new Set([...steps.map(({ part }) => part), ...lines])]}
      >
        {(part, index, below) => (
          <StepFields {...{ id, part, live }} title={words.stepTitle(index + 1)}>
            {below}
          </StepFields>
        )}
      </Entries>
      <Dated {...{ steps, days, put }} />
    </div>
  );
}
