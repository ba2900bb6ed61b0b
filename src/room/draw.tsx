/** Draws the room. Fetched with what the kinds of its tools know of two sides. */
import { render } from 'preact';
import '../ui/translators.ts';
import { sidesOf } from '../activities/sides.ts';
import { keptRooms } from './kept.ts';
import { RoomView } from './RoomView.tsx';
import type { RoomData } from './room-data.ts';

/** Resolves to what opens a thing that came. Rejects when a kind of activity cannot be fetched. */
export async function draw(
  place: HTMLElement,
  data: RoomData,
  root: string,
): Promise<(given: string) => void> {
  const sides = await sidesOf(data.tools.map(({ kind }) => kind));
  return new Promise((resolve) =>
    render(
      <RoomView data={data} sides={sides} root={root} rooms={keptRooms(data.course)} ready={resolve} />,
      place,
    ),
  );
}
