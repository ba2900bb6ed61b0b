/** The two halves of a sentence. */
import { TextField } from '../../ui/TextField.tsx';
import { type FieldsProps, textOf } from './live.ts';
import type { IfThen } from './plan.ts';
import { plan as words } from './words/en/plan.ts';

interface SentenceProps extends FieldsProps {
  readonly title: string;
  readonly state?: string | undefined;
  /** What to write in each half. */
  readonly hints: Pick<IfThen, 'moment' | 'act'>;
}

export const SentenceFields = ({ id, part, title, state, hints, live, children }: SentenceProps) => (
  <fieldset class="if-then">
    <legend>
      {title} <span class="at">{state}</span>
    </legend>
    <div class="halves">
      {(['moment', 'act'] as const).map((half) => (
        <TextField
          key={half}
          id={`${id}/${part}/${half}`}
          label={words[half]}
          of={title}
          hint={hints[half]}
          rows={2}
          maxLength={2000}
          {...textOf(`${part}/${half}`, live)}
        />
      ))}
    </div>
    {children}
  </fieldset>
);
