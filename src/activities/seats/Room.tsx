/** The answers drawn: a stair from the door to the table, each decision a chair on its step. A list, so that it can be read. */

import { places, type Row } from './seats.ts';
import * as words from './words/en/seats.ts';

export function Room({ rows }: { rows: readonly Row[] }) {
  return (
    <ol class="room" reversed>
      {places.toReversed().map((place) => {
        const here = rows.filter((row) => row.place === place);
        return (
          <li key={place} data-place={place}>
            <p>
              <strong>{words.place[place]}</strong> <span class="numeral">{here.length}</span>
            </p>
            {here.length ? (
              <ul>
                {here.map(({ id, title }) => (
                  <li key={id}>
                    <svg viewBox="0 0 24 24" aria-hidden="true">
                      <path d="M6 3v18M6 13h12v8" />
                      <path class="seat" d="M6 10h12v3H6z" />
                    </svg>
                    {title}
                  </li>
                ))}
              </ul>
            ) : (
              <p class="hint">{words.nobodyHere}</p>
            )}
          </li>
        );
      })}
    </ol>
  );
}
