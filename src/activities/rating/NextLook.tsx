/** When to look again: the day, how often, when the calendar rings, and the file for it. */
import { useRef } from 'preact/hooks';
import { DayField } from '../../ui/DayField.tsx';
import { dayOf } from '../../ui/day.ts';
import { Icon } from '../../ui/Icon.tsx';
import * as icons from '../../ui/icons.ts';
import {
  type Appointment,
  appointmentIn,
  type Bell,
  bells,
  dayAfter,
  dueIn,
  duePart,
  everyWeeks,
  kept,
  newToken,
} from '../due.ts';
import type { ViewProps } from '../kind.ts';
import type { RatingData } from './rating.ts';
import { keyAt } from './readings.ts';
import { subjectOf } from './subject.ts';
import { ratingSnapshots as words } from './words/en/rating-snapshots.ts';

export function NextLook({ id, data, parts, record, say, lent }: ViewProps<RatingData>) {
  const root = useRef<HTMLDivElement>(null);
  const today = dayOf(Date.now());
  const chosen = appointmentIn(parts);
  const due = dueIn(parts);
  const passed = due !== undefined && due < today;
  const day = due && !passed ? due : passed ? today : dayAfter(today, 26 * 7);
  const { weeks = 26, bell = 'week', sequence = 0 } = chosen ?? {};

  const choose = (more: Partial<Appointment>): Appointment => {
    const token = chosen?.token ?? newToken();
    const now = { token, day, weeks, bell, sequence, set: keyAt(new Date(), Math.random()), ...more };
    record.answer(duePart(token), kept(now));
    return now;
  };
  const put = () => {
    const field = root.current?.querySelector<HTMLInputElement>('input[type="date"]');
    if (!field?.value) {
      say(words.noDay);
      field?.focus();
      return;
    }
    import('./calendar.ts').then(
      ({ saveNext }) => {
        const next = choose({ sequence: chosen ? sequence + 1 : 0 });
        say(words.wasPut(saveNext(id, next, data.title ?? '', subjectOf(lent)), next.day));
      },
      () => say(words.notMade),
    );
  };
  return (
    <div class="next-look" ref={root}>
      <h4>{words.next}</h4>
      {/* Always there, so that nothing moves when a day is chosen. */}
      <p class="due">{passed ? words.dueSince(due) : words.nextOn(day)}</p>
      <p class="hint">{words.nextLead}</p>
      <div class="three">
        <DayField
          id={`${id}/next`}
          label={words.nextDay}
          day={day}
          onDay={(now) => {
            if (!now) return;
            choose({ day: now });
            say(words.nextKept(now));
          }}
        />
        <Choice
          id={`${id}/often`}
          label={words.often}
          value={String(weeks)}
          options={everyWeeks.map((one) => [String(one), words.oftenChoices[one]])}
          choose={(value) => choose({ weeks: everyWeeks.find((one) => String(one) === value) ?? 26 })}
        />
        <Choice
          id={`${id}/bell`}
          label={words.bell}
          value={bell}
          options={(Object.keys(bells) as Bell[]).map((one) => [one, words.bells[one]])}
          choose={(value) => choose({ bell: value as Bell })}
        />
      </div>
      <button type="button" class="button" onClick={put}>
        <Icon path={icons.download} /> {words.put}
      </button>
      <p class="hint">{words.putAgain}</p>
    </div>
  );
}

interface ChoiceProps {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly options: readonly (readonly [value: string, text: string])[];
  readonly choose: (value: string) => void;
}

const Choice = ({ id, label, value, options, choose }: ChoiceProps) => (
  <div class="field">
    <label class="label" for={id}>
      {label}
    </label>
    <select id={id} value={value} autocomplete="off" onChange={(event) => choose(event.currentTarget.value)}>
      {options.map(([one, text]) => (
        <option key={one} value={one}>
          {text}
        </option>
      ))}
    </select>
  </div>
);
