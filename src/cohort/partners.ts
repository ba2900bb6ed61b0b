/** Several people's entries, joined where they are named alike; and which kinds nobody has. Pure. */
import type { JoinedEntry, Joining } from '../activities/joined.ts';

export type Entry = JoinedEntry;

/** One partner of the group, with all that have it. */
export interface JoinedPartner {
  /** As most wrote it. */
  readonly name: string;
  /** Other ways in which it was written. */
  readonly also: readonly string[];
  /** The learners who have it, by their ids. */
  readonly whose: readonly string[];
  /** How many of the entries have each level, lowest first. */
  readonly levels: readonly number[];
  /** Entries without a level. */
  readonly open: number;
}

export interface Joined {
  /** How many people have any. */
  readonly people: number;
  /** Those of most people first. */
  readonly entries: readonly JoinedPartner[];
  readonly missing: readonly string[];
  /** Titles of kinds that somebody has. */
  readonly there: readonly string[];
}

/** Words that tell nobody from anybody. */
const small = new Set(['the', 'a', 'an', 'our', 'my', 'local', 'and', 'of', 'for', 'in', 'at', 's']);

const wordsIn = (name: string) =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word && !small.has(word));

/**
 * Two names with one key are one partner: what stands before a comma or a bracket tells, so that “Saltmere High, pastoral
 * lead” and “saltmere high (the caretaker)” meet; capitals, accents, small words and the order of words do not.
 */
export function keyOf(name: string): string {
  const [before = ''] = name.split(/[,;:(/–—]| - /);
  const words = wordsIn(before);
  // Whole names of small words alone, or that begin with a sign.
  const told = words.length ? words : wordsIn(name);
  return told.length ? told.toSorted().join(' ') : name.trim().toLowerCase();
}

/** @param entries By learner. */
export function joinedOf(
  entries: ReadonlyMap<string, readonly Entry[]>,
  { levels, kinds }: Pick<Joining, 'levels' | 'kinds'>,
): Joined {
  const found = new Map<
    string,
    { names: Map<string, number>; whose: Set<string>; levels: number[]; open: number }
  >();
  for (const [learner, own] of entries) {
    for (const { name, level } of own) {
      const key = keyOf(name);
      const one = found.get(key) ?? {
        names: new Map(),
        whose: new Set(),
        levels: levels.map(() => 0),
        open: 0,
      };
      found.set(key, one);
      one.names.set(name, (one.names.get(name) ?? 0) + 1);
      one.whose.add(learner);
      if (level && one.levels[level - 1] !== undefined)
        one.levels[level - 1] = (one.levels[level - 1] ?? 0) + 1;
      else one.open++;
    }
  }
  const joined = [...found.values()].map(({ names, whose, levels: counts, open }): JoinedPartner => {
    const [name = '', ...also] = [...names].sort((a, b) => b[1] - a[1]).map(([one]) => one);
    return { name, also, whose: [...whose], levels: counts, open };
  });
  const all = joined.flatMap(({ name, also }) => [name, ...also]).flatMap(wordsIn);
  const isThere = ({ words }: Joining['kinds'][number]) =>
    words.some((begins) => all.some((word) => word.startsWith(wordsIn(begins)[0] ?? '\0')));
  return {
    people: entries.size,
    entries: joined.sort(
      (a, b) => b.whose.length - a.whose.length || (a.name.toLowerCase() < b.name.toLowerCase() ? -1 : 1),
    ),
    missing: kinds.filter((kind) => !isThere(kind)).map(({ title }) => title),
    there: kinds.filter(isThere).map(({ title }) => title),
  };
}
