/**
 * What kinds give to the portfolio. Each comes when it is asked for: a learner has work in some kinds only, and a page
 * that loaded all of them would weigh more than any lesson.
 */
import { portfolios } from 'virtual:kinds/portfolios';
import type { Block } from '../documents/document.ts';
import type { Parts } from './kind.ts';

/** What another activity holds, for work that is laid beside it. */
export type Lent = (activity: string) => Parts;

/** A kind's `portfolio.ts`. */
export interface Portfolio {
  /** Lean data and stored parts → blocks, with headings from level 1; empty while there is no work. */
  readonly portfolioOf: (data: never, parts: Parts, lent: Lent) => readonly Block[];
}

/**
 * Does a kind of this name hold work of the learner's own? Checks and placings are results, of which what was done
 * says; a first guess was asked for to be changed, and is nothing to show.
 */
export const holdsOwnWork = (kind: string): boolean => Object.hasOwn(portfolios, kind);

/** The learner's own work in one activity, as blocks. */
export type OwnWork = (kind: string, data: unknown, parts: Parts, lent: Lent) => readonly Block[];

/** What reads own work in the kinds of these names; in any other there is none. Rejects when one cannot be fetched. */
export async function ownWorkIn(names: Iterable<string>): Promise<OwnWork> {
  const known = [...new Set(names)].filter(holdsOwnWork);
  const loaded = new Map(
    await Promise.all(known.map(async (name) => [name, await portfolios[name]?.()] as const)),
  );
  return (kind, data, parts, lent) => loaded.get(kind)?.portfolioOf(data as never, parts, lent) ?? [];
}
