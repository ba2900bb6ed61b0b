/**
 * Whose files they are. A learner may send a file twice, an older one and a newer one, or one from each of two devices:
 * they count once. What tells is what the files hold, never their names. Pure.
 */
import { factsOf } from '../progress/facts.ts';
import { answerOf, canonical, type Fact, join, type Progress, unique } from '../progress/progress.ts';
import { nameFrom, tidyName } from './file-name.ts';
import { nameItem, type Sent } from './sent.ts';

/** A learner, with all that their files hold together. */
export interface Learner {
  /** Lasting while the page is open, whatever else comes: which of all files came first. */
  readonly id: string;
  readonly name: string;
  readonly progress: Progress;
  /** Newest first. */
  readonly files: readonly Sent[];
}

/** The tabs that wrote in it. Two records that have none in common are two people's. */
const tabsIn = (facts: readonly Fact[]) => new Set(facts.map(({ device }) => device));

/**
 * Whether two files are one learner's: at least half of the smaller one is, fact for fact, in the other. When something
 * was opened or done first stays for good, so an older file is always found in a newer one, whatever was answered anew.
 * Less than half may be what a trainer gave to all to begin with.
 */
export function isSameLearner(one: Progress, other: Progress): boolean {
  const [fewer, more] = [factsOf(one), factsOf(other)].toSorted((a, b) => a.length - b.length) as [Fact[], Fact[]]; // biome-ignore format: one thought
  if (!fewer.length) return false;
  const there = new Set(more.map(canonical));
  return fewer.filter((fact) => there.has(canonical(fact))).length * 2 >= fewer.length;
}

/** A tab that so many people's records have is that of a file that all were given to begin with. */
const mostOfOneTab = 30;

/**
 * Learners in the order in which their first file came.
 * @param breathe Called between files; a page lets others have their turn in it.
 */
export async function learnersOf(
  sent: readonly Sent[],
  course: string,
  breathe: () => Promise<void> | void = () => undefined,
): Promise<readonly Learner[]> {
  interface Group {
    readonly first: number;
    readonly files: Sent[];
  }
  const groups = new Set<Group>();
  const byTab = new Map<string, Set<Group>>();
  for (const [first, file] of sent.entries()) {
    const tabs = tabsIn(unique(file.progress));
    const near = new Set(
      [...tabs].flatMap((tab) => {
        const its = byTab.get(tab);
        return its && its.size <= mostOfOneTab ? [...its] : [];
      }),
    );
    const own = [...near].filter(({ files }) =>
      files.some((other) => isSameLearner(other.progress, file.progress)),
    );
    const [into = { first, files: [] }, ...others] = own.toSorted((a, b) => a.first - b.first);
    into.files.push(file, ...others.flatMap(({ files }) => files));
    groups.add(into);
    for (const other of others) groups.delete(other);
    for (const tab of tabs) byTab.set(tab, (byTab.get(tab) ?? new Set()).add(into));
    for (const its of others.length ? byTab.values() : [])
      for (const other of others) if (its.delete(other)) its.add(into);
    await breathe();
  }
  return [...groups]
    .toSorted((a, b) => a.first - b.first)
    .map(({ first, files }) => learner(String(first), files, course));
}

function learner(id: string, files: readonly Sent[], course: string): Learner {
  const newest = files.toSorted((a, b) => b.saved - a.saved);
  const progress = newest.map((one) => one.progress).reduce((all, one) => join(all, one));
  const kept = answerOf(progress, nameItem);
  const named = typeof kept === 'string' ? tidyName(kept) : '';
  return {
    id,
    name: named || newest.map(({ file }) => nameFrom(file, course)).find(Boolean) || '',
    progress,
    files: newest,
  };
}
