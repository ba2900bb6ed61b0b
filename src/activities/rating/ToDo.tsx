/** What comes of a reading: what, who, by when. One line stands ready; more are added one by one. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { DayField } from '../../ui/DayField.tsx';
import { TextField } from '../../ui/TextField.tsx';
import type { ViewProps } from '../kind.ts';
import type { RatingData } from './rating.ts';
import { doPart, mostLines, type Reading } from './readings.ts';
import { ratingSnapshots as words } from './words/en/rating-snapshots.ts';

type ToDoProps = Pick<ViewProps<RatingData>, 'id' | 'record' | 'say' | 'copies'> & {
  readonly reading: Reading;
  /** Its day, for labels. */
  readonly name: string;
};

export function ToDo({ id, reading: { key, toDo }, name, record, say, copies }: ToDoProps) {
  const root = useRef<HTMLFieldSetElement>(null);
  const [added, setAdded] = useState(0);
  const written = Math.max(1, ...toDo.map(({ line }) => line));
  const count = Math.max(written, added);
  useEffect(() => {
    if (added) root.current?.querySelector<HTMLElement>(`[name$="/${added}/what"]`)?.focus();
  }, [added]);
  const more = () => {
    setAdded(count + 1);
    say(words.doAdded(count + 1));
  };
  return (
    <fieldset class="to-do" ref={root}>
      <legend>
        {words.toDo} <span class="sr-only">({name})</span>
      </legend>
      <p class="hint">{words.toDoHint}</p>
      {Array.from({ length: count }, (_, index) => {
        const line = index + 1;
        const found = toDo.find((one) => one.line === line);
        const of = `${words.line(line)}, ${name}`;
        const text = (field: 'what' | 'who', label: string) => (
          <TextField
            id={`${id}/${doPart(key, line, field)}`}
            label={label}
            of={of}
            rows={1}
            maxLength={field === 'what' ? 400 : 120}
            value={found?.[field] ?? ''}
            copies={copies(doPart(key, line, field))}
            onWrite={(written) => record.write(doPart(key, line, field), written)}
          />
        );
        return (
          <div class="line" key={line}>
            {text('what', words.doWhat)}
            {text('who', words.doWho)}
            <DayField
              id={`${id}/${doPart(key, line, 'by')}`}
              label={words.doBy}
              of={of}
              day={found?.by}
              onDay={(day) => {
                record.answer(doPart(key, line, 'by'), day ?? null);
                say(day ? words.dayKept(day) : words.dayTaken);
              }}
            />
          </div>
        );
      })}
      {count < mostLines && (
        <button type="button" class="button dashed" onClick={more}>
          {words.doMore} <span class="sr-only">({name})</span>
        </button>
      )}
    </fieldset>
  );
}
