/** The room: what I bring, what my partner sent; and, once both are there, where we differ and what to talk about. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Json } from '../activities/kind.ts';
import type { AnySides } from '../activities/sides.ts';
import { answersOf } from '../progress/activity.ts';
import { keeper } from '../progress/here.ts';
import type { Progress } from '../progress/progress.ts';
import { chosenOf, FIRST, newId, type Partnership, partnershipsIn } from '../toolkit/partnerships.ts';
import { late } from '../ui/late.ts';
import { room as words } from '../words/en/room.ts';
import { Bring } from './Bring.tsx';
import type { Answers, Brought } from './brought.ts';
import { readKept } from './carry.ts';
import type { KeptRooms, Room } from './kept.ts';
import type { Laid } from './Laid.tsx';
import { Receive } from './Receive.tsx';
import type { RoomData } from './room-data.ts';

export interface RoomViewProps {
  readonly data: RoomData;
  readonly sides: ReadonlyMap<string, AnySides>;
  /** The site's root, seen from this page. */
  readonly root: string;
  readonly rooms: KeptRooms;
  /** Called once with what opens a thing that came. */
  readonly ready: (open: (given: string) => void) => void;
}

/** What my tools hold for PARTNERSHIP. */
function written(
  { data, sides }: Pick<RoomViewProps, 'data' | 'sides'>,
  progress: Progress,
  { id }: Partnership,
): Answers {
  return new Map(
    data.tools.map((tool) => {
      const parts = answersOf(progress, id === FIRST ? tool.id : `${tool.id}#${id}`);
      return [tool.id, sides.get(tool.kind)?.mine(tool.data, parts) ?? new Map<string, Json>()] as const;
    }),
  );
}

/** Without what the learner left out. */
const ticked = (all: Answers, leftOut: readonly string[]): Answers =>
  new Map(
    [...all].flatMap(([tool, said]) => {
      const goes = [...said].filter(([asked]) => !leftOut.includes(`${tool}/${asked}`));
      return goes.length && !leftOut.includes(tool) ? [[tool, new Map(goes)] as const] : [];
    }),
  );

function nameOf(one: Partnership, progress: Progress): string {
  const all = partnershipsIn(progress);
  return one.name.trim() || words.unnamed(all.findIndex(({ id }) => id === one.id) + 1);
}

export function RoomView(props: RoomViewProps) {
  const { data, sides, root, rooms, ready } = props;
  const [progress, setProgress] = useState(keeper.$progress.get());
  const [, look] = useState(0);
  const partnership = chosenOf(progress);
  const fresh = useRef(new Map<string, string>());
  const room = rooms.read(partnership.id, () => {
    const id = fresh.current.get(partnership.id) ?? newId();
    fresh.current.set(partnership.id, id);
    return id;
  });
  const focusLaid = useRef(false);
  const [isKept, setKept] = useState(true);
  const theirs = useTheirs(props, room.theirs);
  const open = useRef<(given: string) => void>(() => {});

  useEffect(() => {
    const stop = keeper.$progress.listen(setProgress);
    rooms.watch(() => look((count) => count + 1));
    ready((given) => open.current(given));
    return stop;
  }, []);

  const write = (what: Partial<Room>) => {
    const done = rooms.write(partnership.id, what);
    setKept(done);
    look((count) => count + 1);
    return done;
  };
  const all = written(props, progress, partnership);
  const mine: Brought = {
    from: room.me.from,
    name: room.me.name,
    made: Date.now(),
    answers: ticked(all, room.me.leftOut),
  };
  const { id } = partnership;
  const shared = {
    data,
    sides,
    root,
    room,
    mine,
    write,
    partnership: id,
    name: nameOf(partnership, progress),
  };
  return (
    <>
      <Bring key={id} {...shared} all={all} />
      <Receive
        {...shared}
        theirs={theirs}
        isKept={isKept}
        laid={() => (focusLaid.current = true)}
        register={(opener) => (open.current = opener)}
      />
      {theirs && <Late key={id} {...shared} theirs={theirs} isKept={isKept} focus={focusLaid} />}
    </>
  );
}

/** What the other side sent, read again from how it is kept. */
function useTheirs({ data, sides }: RoomViewProps, letters: string): Brought | undefined {
  const [found, setFound] = useState<{ readonly letters: string; readonly brought: Brought }>();
  useEffect(() => {
    let isLate = false;
    if (letters)
      void readKept(letters, data, sides).then((brought) => {
        if (brought && !isLate) setFound({ letters, brought });
      });
    return () => {
      isLate = true;
    };
  }, [letters]);
  return found?.letters === letters ? found.brought : undefined;
}

function Late(props: Parameters<typeof Laid>[0]) {
  const [fetched, setFetched] = useState<{ readonly View?: typeof Laid }>();
  useEffect(
    () =>
      late(
        () => import('./Laid.tsx'),
        ({ Laid: View }) => setFetched({ View }),
        () => setFetched({}),
      ),
    [],
  );
  if (fetched?.View) return <fetched.View {...props} />;
  return fetched ? <p class="refused">{words.notLoaded}</p> : null;
}
