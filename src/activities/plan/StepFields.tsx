/** The fields of a step: what, with whom, by which day. */
import { useState } from 'preact/hooks';
import { dayOf } from '../../ui/day.ts';
import { TextField } from '../../ui/TextField.tsx';
import { type FieldsProps, textOf } from './live.ts';
import { readDay, type Step } from './plan.ts';
import { planSteps as words } from './words/en/plan-steps.ts';

interface StepProps extends FieldsProps {
  readonly title: string;
}

export const StepFields = ({ id, part, title, live, children }: StepProps) => (
  <fieldset class="to-do">
    <legend>{title}</legend>
    <TextField
      id={`${id}/${part}/what`}
      label={words.what}
      of={title}
      rows={2}
      maxLength={2000}
      {...textOf(`${part}/what`, live)}
    />
    <div class="halves">
      <TextField
        id={`${id}/${part}/who`}
        label={words.who}
        of={title}
        rows={1}
        maxLength={200}
        {...textOf(`${part}/who`, live)}
      />
      <DayField {...{ id, part, title, live }} />
    </div>
    {children}
  </fieldset>
);

/** While somebody types a date, the field has the say: half a date is none, and nothing is put in its place. */
function DayField({ id, part, title, live }: Omit<StepProps, 'children'>) {
  const [typed, setTyped] = useState<string>();
  const name = `${id}/${part}/day`;
  const kept: Step['day'] = readDay(live?.parts.get(`${part}/day`));
  const take = (field: HTMLInputElement) => {
    setTyped(field.value);
    const day = readDay(field.value);
    if (day === kept || (!day && (field.value || field.validity.badInput))) return;
    live?.record.answer(`${part}/day`, day ?? null);
    live?.say(day ? words.daySet(day, dayOf(Date.now())) : words.dayTaken);
  };
  return (
    <div class="field">
      <label class="label" for={name}>
        {words.by}
        <span class="sr-only"> ({title})</span>
      </label>
      <input
        type="date"
        id={name}
        name={name}
        autocomplete="off"
        value={typed ?? kept ?? ''}
        {...(live && {
          onInput: (event: Event) => take(event.currentTarget as HTMLInputElement),
          onBlur: () => setTyped(undefined),
        })}
      />
    </div>
  );
}
