/** A group in the room: codes are read, then the room looks at how it answered. */
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { group as words } from '../words/en/group.ts';
import { type Course, readCode } from './code.ts';
import type { GroupActivity } from './group-data.ts';
import { HandOver } from './HandOver.tsx';
import { clear, keep, kept } from './keep.ts';
import { Reading } from './Reading.tsx';
import { Room } from './Room.tsx';
import { add, cleared, peopleIn, type Reads } from './reads.ts';
import { refusalOf, saidOf, type Told } from './said.ts';
import { shapeOf } from './shape.ts';

export interface ToolProps {
  readonly activity: GroupActivity;
  readonly course: Course;
  /** The site's root, seen from this page. */
  readonly root: string;
  /** Every activity that has codes, by its id. */
  readonly titles: ReadonlyMap<string, string>;
  /** Counts from another screen, in the link by which the page was opened. */
  readonly opened?: string | undefined;
}

export function Tool({ activity, course, root, titles, opened }: ToolProps) {
  const coded = { id: activity.id, shape: shapeOf(activity.items) };
  const latest = useRef<Reads>();
  latest.current ??= kept(course, coded);
  const [reads, show] = useState(latest.current);
  const [isRoom, setRoom] = useState(false);
  const [said, say] = useState('');
  const heading = useRef<HTMLHeadingElement>(null);
  const moved = useRef(false);
  useLayoutEffect(() => {
    if (moved.current) heading.current?.focus();
    moved.current = false;
  });

  /** The latest, whatever has been drawn of it: a camera gives several codes at once. */
  const set = (now: Reads) => {
    latest.current = now;
    show(now);
  };
  const take = (text: string): Told => {
    const read = readCode(text, course, coded, [...titles.keys()]);
    const before = latest.current as Reads;
    if (!read.ok) return { counts: false, people: peopleIn(before), sentence: refusalOf(read, titles) };
    const { reads: now, was } = add(before, read.code);
    const isKept = now === before || keep(course, coded, now);
    set(now);
    const sentence = saidOf(read.code, was, now);
    return {
      counts: now !== before,
      people: peopleIn(now),
      sentence: isKept ? sentence : `${sentence} ${words.notKept}`,
    };
  };
  useEffect(() => {
    if (opened === undefined) return;
    say(take(opened).sentence);
    setRoom(peopleIn(latest.current as Reads) > 0);
  }, [opened]);

  const goTo = (room: boolean) => {
    moved.current = true;
    say('');
    setRoom(room);
  };
  const clearAll = () => {
    clear(course, coded);
    set(cleared(latest.current as Reads));
    goTo(false);
    say(words.cleared);
  };
  const people = peopleIn(reads);

  return (
    <div class="group-tool">
      {isRoom ? (
        <Room {...{ activity, reads, root, say, heading }} onBack={() => goTo(false)} />
      ) : (
        <Reading {...{ people, take, say, heading }} onShow={() => goTo(true)} />
      )}
      <p class="said" role="status">
        {said}
      </p>
      {people > 0 && (
        <>
          <HandOver {...{ activity, course, coded, reads, say }} key={reads.changes} />
          <p class="actions">
            <button type="button" class="quiet" onClick={clearAll}>
              {words.clear}
            </button>
          </p>
        </>
      )}
      <p class="hint">{words.kept}</p>
    </div>
  );
}
