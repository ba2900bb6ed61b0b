/** What the parts of the room share. */
import type { AnySides } from '../activities/sides.ts';
import type { Brought } from './brought.ts';
import type { Room } from './kept.ts';
import type { RoomData } from './room-data.ts';

export interface Shared {
  readonly data: RoomData;
  readonly sides: ReadonlyMap<string, AnySides>;
  /** The site's root, seen from this page. */
  readonly root: string;
  readonly room: Room;
  readonly mine: Brought;
  /** Keeps what is given; false where the browser does not. */
  readonly write: (what: Partial<Room>) => boolean;
  /** The id of the partnership that this is for, and what it is called. */
  readonly partnership: string;
  readonly name: string;
}

/** Of what there is once both sides are there. */
export interface BothSides extends Shared {
  readonly theirs: Brought;
  /** Whether this browser keeps what the page gives it. */
  readonly isKept: boolean;
  /** Whether the heading of what lies beside each other is to have the focus once it is there. */
  readonly focus: { current: boolean };
}
