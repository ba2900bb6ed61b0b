/** The live seat test: one choice a row, the picture and its sentence beneath as they come, then a sentence of one's own. */

import type { ViewProps } from '../kind.ts';
import { Prompts } from './Prompts.tsx';
import { Room } from './Room.tsx';
import { SeatTable } from './SeatTable.tsx';
import {
  firstPart,
  ownShown,
  type Place,
  type Row,
  rowsOf,
  type SeatsData,
  seatsKind,
  sentenceOf,
} from './seats.ts';
import * as words from './words/en/seats.ts';

export function Seats({ id, data, parts, record, say, copies, at }: ViewProps<SeatsData>) {
  const seats = seatsKind.readAnswer(parts, data);
  const rows = rowsOf(seats);
  const said = sentenceOf(rows);
  const own = ownShown(seats, at?.split('/')[0]);

  const choose = (row: Row, place: Place) => {
    record.answer(row.id, place);
    const answered = rows.filter((one) => one.place || one.id === row.id).length;
    say(words.chosen(answered, rows.length));
  };

  return (
    <div class="seats">
      <SeatTable
        activity={id}
        given={seats.given}
        own={own}
        choose={choose}
        write={record.write}
        copies={copies}
      />
      <div class="feedback">
        {said ? (
          <>
            <h4>{said}</h4>
            <Room rows={rows} />
          </>
        ) : (
          <p class="hint">{words.empty}</p>
        )}
      </div>
      <Prompts
        activity={id}
        data={data}
        text={seats.first}
        copies={copies(firstPart)}
        write={(text) => record.write(firstPart, text)}
      />
    </div>
  );
}
