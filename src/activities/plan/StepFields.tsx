/** The fields of a step: what, with whom, by which day. */
import { DayField } from '../../ui/DayField.tsx';
import { dayOf, readDay } from '../../ui/day.ts';
import { TextField } from '../../ui/TextField.tsx';
import { type FieldsProps, textOf } from './live.ts';
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
      <DayField
        id={`${id}/${part}/day`}
        label={words.by}
        of={title}
        day={readDay(live?.parts.get(`${part}/day`))}
        {...(live && {
          onDay: (day) => {
            live.record.answer(`${part}/day`, day ?? null);
            live.say(day ? words.daySet(day, dayOf(Date.now())) : words.dayTaken);
          },
        })}
      />
    </div>
    {children}
  </fieldset>
);
