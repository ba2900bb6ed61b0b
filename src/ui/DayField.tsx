/**
 * One field for a day: the same on paper, without a script and live. While somebody types, the field has the say: half a
 * date is none, and nothing is put in its place.
 */
import { useState } from 'preact/hooks';
import { readDay } from './day.ts';

interface DayFieldProps {
  /** `ACTIVITY/PART`: the field's name, and its id in the page. */
  readonly id: string;
  readonly label: string;
  /** What tells it apart from another of the same label: said after the label, not shown. */
  readonly of?: string | undefined;
  /** The language of the label where it is another than around them: the build gives it, see `build/said-in.ts`. */
  readonly saidIn?: string;
  /** What is kept, as 'YYYY-MM-DD'. */
  readonly day: string | undefined;
  /** Called with every whole date that differs, and with none when the field was emptied. */
  readonly onDay?: (day: string | undefined) => void;
}

export function DayField(props: DayFieldProps) {
  const { id, label, of, day: kept, onDay } = props;
  const [typed, setTyped] = useState<string>();
  const take = (field: HTMLInputElement) => {
    setTyped(field.value);
    const day = readDay(field.value);
    if (day === kept || (!day && (field.value || field.validity.badInput))) return;
    onDay?.(day);
  };
  return (
    <div class="field">
      <label class="label" for={id} lang={props.saidIn}>
        {label}
        {of && <span class="sr-only"> ({of})</span>}
      </label>
      <input
        type="date"
        id={id}
        name={id}
        autocomplete="off"
        value={typed ?? kept ?? ''}
        {...(onDay && {
          onInput: (event: Event) => take(event.currentTarget as HTMLInputElement),
          onBlur: () => setTyped(undefined),
        })}
      />
    </div>
  );
}
