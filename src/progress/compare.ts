/** What a file or a link would change here if it were joined: for showing before it is done. Pure. */
import { resultsOf } from './activity.ts';
import {
  activityOf,
  answerFact,
  canonical,
  doneAt,
  epochOf,
  type Fact,
  fromFacts,
  join,
  type Progress,
  type ResultValue,
  unique,
  versionsOf,
} from './progress.ts';

/** `there`: in the file or link. */
export type Side = 'here' | 'there';

/** One version of a text; `from` is where it shows now. */
export interface Version {
  readonly fact: Fact;
  readonly from: Side;
}

export type Difference = {
  /** `activity[#instance]/part`. */
  readonly item: string;
} & (
  | /** An answer or a text where nothing shows here. */ { readonly what: 'new'; readonly there: Fact }
  | /** Both have one; `shows` has the later by the logical clock, the only one to see afterwards. */ {
      readonly what: 'differs';
      readonly here: Fact;
      readonly there: Fact;
      readonly shows: Side;
    }
  | /** A text written apart: all versions stay, the first shows in its field. */ {
      readonly what: 'apart';
      readonly versions: readonly Version[];
    }
  | /** The activity was started again there later: what is here goes out of sight. */ {
      readonly what: 'restarted';
      readonly here: Fact;
    }
  | /** Of before the activity was started again here: kept, and not shown. */ {
      readonly what: 'earlier';
      readonly there: Fact;
    }
  | { readonly what: 'done'; readonly there: Fact }
  | /** The latest result shown, where it changes; a first one has no `here`. */ {
      readonly what: 'result';
      readonly here?: Fact;
      readonly there: Fact;
    }
);

const same = (a: Fact | undefined, b: Fact | undefined) =>
  a !== undefined && b !== undefined && canonical(a.value) === canonical(b.value);

/** The differences item by item, in the order in which FACTS have them. An empty list promises that nothing would show. */
export function compare(here: Progress, facts: Iterable<Fact>): readonly Difference[] {
  const there = fromFacts(facts);
  const after = join(here, there);
  const differences: Difference[] = [];
  if (after === here) return differences;
  const seen = new Set<string>();
  const inOrder = unique(there).flatMap(({ item }) => {
    if (seen.has(item)) return [];
    seen.add(item);
    return [item];
  });
  const activities = new Set(inOrder.map(activityOf));
  for (const item of inOrder) differences.push(...differencesAt(item, here, there, after));
  // Items that the file does not have: they go out of sight where it has started the activity again.
  const raised = [...activities].filter((id) => epochOf(after, id) > epochOf(here, id));
  if (!raised.length) return differences;
  const own = new Set(
    unique(here)
      .map(({ item }) => item)
      .filter((item) => !seen.has(item)),
  );
  for (const item of own) {
    const fact = raised.includes(activityOf(item)) ? answerFact(here, item) : undefined;
    if (fact) differences.push({ item, what: 'restarted', here: fact });
  }
  return differences;
}

function differencesAt(item: string, here: Progress, there: Progress, after: Progress): Difference[] {
  const found: Difference[] = [];
  const [mine, theirs, shown] = [here, there, after].map((progress) => answerFact(progress, item));
  const versions = versionsApart(item, here, there, after);
  if (versions) found.push({ item, what: 'apart', versions });
  else if (mine && !shown) found.push({ item, what: 'restarted', here: mine });
  else if (!mine && theirs && !shown) found.push({ item, what: 'earlier', there: theirs });
  else if (!mine && shown) found.push({ item, what: 'new', there: shown });
  else if (mine && theirs && shown && !same(mine, theirs)) {
    found.push({ item, what: 'differs', here: mine, there: theirs, shows: same(shown, theirs) ? 'there' : 'here' }); // biome-ignore format: one thought
  }
  const done = doneAt(there, item);
  if (done && !doneAt(here, item)) found.push({ item, what: 'done', there: done });
  const [was, is] = [here, after].map((progress) => resultsOf(progress, item).latest);
  if (is && !(was && sameResult(was, is))) {
    found.push({ item, what: 'result', there: is, ...(was ? { here: was } : {}) });
  }
  return found;
}

function sameResult(a: Fact, b: Fact): boolean {
  const [one, other] = [a, b].map(({ value }) => value as unknown as ResultValue);
  return one?.credit === other?.credit && one?.of === other?.of;
}

/** A text's versions after joining, if there are several to choose from and not the same ones as here. */
function versionsApart(
  item: string,
  here: Progress,
  there: Progress,
  after: Progress,
): Version[] | undefined {
  const texts = (progress: Progress) => new Set(versionsOf(progress, item).map(({ value }) => value));
  const mine = texts(here);
  const theirs = texts(there);
  const versions: Version[] = [];
  for (const fact of versionsOf(after, item)) {
    // An empty one beside another is not offered to choose.
    if ((versions.length && !fact.value) || versions.some((version) => same(version.fact, fact))) continue;
    versions.push({ fact, from: mine.has(fact.value) || !theirs.has(fact.value) ? 'here' : 'there' });
  }
  if (versions.length < 2 || versions.every(({ from }) => from === 'here')) return undefined;
  return versions;
}

export interface Counts {
  readonly answers: number;
  readonly texts: number;
  readonly done: number;
  readonly results: number;
}

/** How many items would show something else. */
export function countsOf(differences: readonly Difference[]): Counts {
  const counts = { answers: 0, texts: 0, done: 0, results: 0 };
  for (const difference of differences) {
    if (difference.what === 'done') counts.done++;
    else if (difference.what === 'result') counts.results++;
    else if (difference.what === 'apart') counts.texts++;
    else if (difference.what === 'new' || (difference.what === 'differs' && difference.shows === 'there'))
      counts[difference.there.kind === 'text' ? 'texts' : 'answers']++;
  }
  return counts;
}
