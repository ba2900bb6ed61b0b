/** The seat test on paper: the table with three blank lines, the prompts, the box. Complete without a script. */
import { leanSeats } from './lean.ts';
import { Prompts } from './Prompts.tsx';
import { SeatTable } from './SeatTable.tsx';
import type { SeatsActivity } from './schema.ts';
import { seatsKind } from './seats.ts';

export function SeatsWritten({ activity }: { activity: SeatsActivity }) {
  const data = leanSeats(activity);
  const { given, own } = seatsKind.readAnswer(new Map(), data);
  return (
    <div class="seats">
      <SeatTable activity={activity.id} {...{ given, own }} />
      <Prompts activity={activity.id} data={data} />
    </div>
  );
}
