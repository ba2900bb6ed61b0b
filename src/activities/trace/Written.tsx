/** A trail on paper: the claim, how sure before, every step with its reasons, how sure after, and what that can mean. */
import { TextField } from '../../ui/TextField.tsx';
import * as common from '../../words/en/activity.ts';
import { Reasons } from '../Reasons.tsx';
import { Claim } from './Claim.tsx';
import { leanTrace } from './lean.ts';
import { ScaleField } from './ScaleField.tsx';
import { StepField } from './StepField.tsx';
import type { TraceActivity } from './schema.ts';
import { afterPart, beforePart, changeKey, closingKey, modelKey, ownPart } from './trace.ts';
import * as words from './words/en/trace.ts';
import { tracePaper as paper } from './words/en/trace.ts';

export function TraceWritten({ activity }: { activity: TraceActivity }) {
  const { id, claim, scale, before, steps, after, change, own, closing } = activity;
  const lean = leanTrace(activity).steps;
  return (
    <div class="trace">
      <Claim {...claim} />
      <ScaleField name={`${id}/${beforePart}`} question={before} scale={scale} />
      {lean.map((step, index) => (
        <StepField key={step.id} activity={id} step={step} number={index + 1} all={lean.length}>
          <Reasons
            about={words.step(index + 1)}
            lines={(steps[index]?.options ?? []).map(({ id: option, text, verdict, why }) => ({
              key: `${step.id}/${option}`,
              on: text,
              verdict,
              why,
            }))}
          />
        </StepField>
      ))}
      <div class="end">
        <ScaleField name={`${id}/${afterPart}`} question={after} scale={scale} />
        <details class="reasons">
          <summary>{paper.meanings}</summary>
          <p>{words.noScore}</p>
          <dl>
            {(['less', 'same', 'more'] as const).map((direction) => (
              <div key={direction}>
                <dt>{paper.if[direction]}</dt>
                <dd data-why={changeKey(direction)}>{change[direction]}</dd>
              </div>
            ))}
            <div>
              <dt>{paper.toKeep}</dt>
              <dd data-why={closingKey}>{closing}</dd>
            </div>
          </dl>
        </details>
        {own && (
          <>
            <TextField id={`${id}/${ownPart}`} label={own.label} hint={own.hint} value="" rows={3} />
            <p class="hint privacy">{common.privacy}</p>
            <details class="wording">
              <summary>{words.wordingOf(own.model.by)}</summary>
              <p data-why={modelKey}>{own.model.text}</p>
            </details>
          </>
        )}
      </div>
    </div>
  );
}
