/**
 * Which facts hold what a learner typed: the one place that knows. A progress link leaves them out unless it is asked
 * to take them along. `src/activities/own-words.test.tsx` types into every field of every kind and holds this to it.
 */
import { canonical, type Fact, type Json } from './progress.ts';

/**
 * Typed words that are kept as answers, beside the texts: the name on the statement, partners loaded from a table, and
 * marks on sentences, which are named after the sentence's own words.
 */
const typed = [/^course\/name$/, /\/partner\/[^/]+\/(name|note)$/, /\/mark\/[^/]+$/];

/** What a page offers to choose from: an id, several with strokes or dots between them, a number, a day. */
const offered = /^[a-z\d]*([-_./:#+]+[a-z\d]+)*$/;
const longestOffered = 120;

/**
 * Made of what pages offer, and nothing else. Ids, alone or in a list, are; an object that holds texts is somebody's
 * whole work (a version kept, a partner's answers), and so is whatever has a blank, a capital or an accent.
 */
function isOffered(value: Json): boolean {
  if (typeof value === 'string') return value.length <= longestOffered && offered.test(value);
  if (Array.isArray(value)) return value.every(isOffered);
  if (!value || typeof value !== 'object') return true;
  return Object.entries(value).every(
    ([key, inner]) => isOffered(key) && typeof inner !== 'string' && isOffered(inner),
  );
}

/** Whether FACT may hold something that was typed. What was shown and what was done never does. */
export const holdsOwnWords = ({ kind, item, value }: Fact): boolean =>
  kind === 'text' || (kind === 'answer' && (typed.some((part) => part.test(item)) || !isOffered(value)));

/** Carries the clock on where the latest facts stay behind: what is written next must count as later than they. */
const clockItem = 'course/clock';

function withClockOf(all: readonly Fact[], some: readonly Fact[]): readonly Fact[] {
  const last = (facts: readonly Fact[]) =>
    facts.reduce<Fact | undefined>((late, fact) => (!late || fact.seq > late.seq ? fact : late), undefined);
  const [latest, kept] = [last(all), last(some)];
  if (!latest || !kept || kept.seq >= latest.seq) return some;
  const { device, seq, wall } = latest;
  const clock: Fact = {
    schema: 1,
    item: clockItem,
    epoch: 0,
    kind: 'answer',
    value: true,
    device,
    seq,
    wall,
  };
  return [...some.filter(({ item }) => item !== clockItem), clock];
}

/** FACTS without what the learner typed. What is done and every result stay, each as it was. */
export const withoutOwnWords = (facts: readonly Fact[]): readonly Fact[] =>
  withClockOf(
    facts,
    facts.filter((fact) => !holdsOwnWords(fact)),
  );

/** Of FACTS, what is done, what was started again, and the place to carry on from. */
export const marksOnly = (facts: readonly Fact[]): readonly Fact[] =>
  withClockOf(
    facts,
    facts.filter(
      (fact) =>
        fact.kind === 'done' ||
        fact.kind === 'reset' ||
        (fact.item === 'course/here' && !holdsOwnWords(fact)),
    ),
  );

/** Whether ALL holds something that SOME lacks. */
export function leavesOut(all: readonly Fact[], some: readonly Fact[]): boolean {
  const there = new Set(some.map(canonical));
  return all.some((fact) => !there.has(canonical(fact)));
}
