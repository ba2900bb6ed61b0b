/**
 * Decisions by places, one choice a row: the same table on paper, without a script and live. A narrow screen has a card a
 * row. Whoever hears it has a group a row, which says the decision once; as a table it would be said at every place.
 */
import { TextField } from '../../ui/TextField.tsx';
import { ofInterface } from '../../words/language.ts';
import { type Place, places, type Row, titlePart } from './seats.ts';
import * as words from './words/en/seats.ts';

interface SeatTableProps {
  readonly activity: string;
  readonly given: readonly Row[];
  readonly own: readonly Row[];
  /** Live: what to do at a choice, and with an own decision's words. */
  readonly choose?: (row: Row, place: Place) => void;
  readonly write?: (part: string, text: string) => void;
  readonly copies?: (part: string) => readonly string[];
}

export function SeatTable({ activity, given, own, choose, write, copies }: SeatTableProps) {
  const cells = (row: Row) =>
    places.map((place) => (
      <td key={place}>
        <label>
          <input
            type="radio"
            name={`${activity}/${row.id}`}
            value={place}
            autocomplete="off"
            {...(choose && { checked: row.place === place, onChange: () => choose(row, place) })}
          />
          <span class="name">{words.place[place]}</span>
        </label>
      </td>
    ));
  return (
    <fieldset class="seat-table">
      <legend>{words.furthest}</legend>
      <dl class="hint">
        {places.map((place) => (
          <div key={place}>
            <dt>{words.place[place]}</dt>
            <dd>{words.means[place]}</dd>
          </div>
        ))}
      </dl>
      <table role="none">
        <thead aria-hidden="true">
          <tr>
            <th scope="col">{words.rows}</th>
            {places.map((place) => (
              <th key={place} scope="col">
                {words.place[place]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {given.map((row) => (
            <tr key={row.id} role="radiogroup" aria-label={row.title}>
              <th scope="row">{row.title}</th>
              {cells(row)}
            </tr>
          ))}
          {own.map((row, index) => {
            const part = titlePart(row.id);
            const label = words.own(index + 1);
            return (
              <tr
                key={row.id}
                data-own
                lang={ofInterface}
                role="radiogroup"
                /* Two may have the same words. */
                aria-label={[label, row.title.trim()].filter(Boolean).join(': ')}
              >
                <th scope="row">
                  <TextField
                    id={`${activity}/${part}`}
                    label={label}
                    value={row.title}
                    rows={1}
                    maxLength={200}
                    copies={copies?.(part) ?? []}
                    {...(write && { onWrite: (text: string) => write(part, text) })}
                  />
                </th>
                {cells(row)}
              </tr>
            );
          })}
        </tbody>
      </table>
      <p class="hint">{words.ownHint}</p>
    </fieldset>
  );
}
