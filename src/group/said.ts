/** What is said of a code that was read, in a sentence. Pure. */
import { group as words } from '../words/en/group.ts';
import type { Counted, Person, Read } from './code.ts';
import { type Added, peopleIn, type Reads } from './reads.ts';

/** What became of a text that was read: whether it counts now, and what is said of it. */
export interface Told {
  readonly counts: boolean;
  /** How many people have been read by now. */
  readonly people: number;
  readonly sentence: string;
}

/** Of one that was looked at and counted, or not. */
export function saidOf(code: Person | Counted, was: Added, reads: Reads): string {
  const all = peopleIn(reads);
  if (was === 'full') return words.wasFull;
  if (code.is === 'person')
    return {
      new: words.wasRead,
      newer: words.wasNewer,
      same: words.wasSame,
      older: words.wasSame,
      own: words.wasSame,
      twice: words.wasSame,
    }[was](all);
  if (was === 'new') return words.countsRead(code.people, all);
  if (was === 'newer') return words.countsNewer(all);
  return {
    same: words.countsSame,
    older: words.countsOlder,
    own: words.countsOwn,
    twice: words.countsTwice,
  }[was];
}

/** Of one that was not. */
export const refusalOf = (
  read: Extract<Read, { ok: false }>,
  titles: ReadonlyMap<string, string>,
): string => {
  const title = read.activity === undefined ? undefined : titles.get(read.activity);
  return title ? words.otherActivity(title) : words.refused[read.why];
};
