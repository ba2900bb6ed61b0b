/**
 * What kinds give to the portfolio. Each comes when it is asked for: a learner has work in some kinds only, and a page
 * that loaded all of them would weigh more than any lesson.
 */
import type { Block } from '../documents/document.ts';
import type { Parts } from './kind.ts';

/** What another activity holds, for work that is laid beside it. */
export type Lent = (activity: string) => Parts;

interface Portfolio {
  /** Lean data and stored parts → blocks, with headings from level 1; empty while there is no work. */
  readonly portfolioOf: (data: never, parts: Parts, lent: Lent) => readonly Block[];
}

/**
 * Kinds that hold work of the learner's own. Checks and placings are results, of which what was done says; a first guess
 * was asked for to be changed, and is nothing to show.
 */
const kinds: Readonly<Record<string, () => Promise<Portfolio>>> = {
  agreement: () => import('./agreement/portfolio.ts'),
  approach: () => import('./approach/portfolio.ts'),
  balance: () => import('./balance/portfolio.ts'),
  branch: () => import('./branch/portfolio.ts'),
  expectations: () => import('./expectations/portfolio.ts'),
  map: () => import('./map/portfolio.ts'),
  plan: () => import('./plan/portfolio.ts'),
  profile: () => import('./profile/portfolio.ts'),
  rating: () => import('./rating/portfolio.ts'),
  reflect: () => import('./reflect/portfolio.ts'),
  seats: () => import('./seats/portfolio.ts'),
  trace: () => import('./trace/portfolio.ts'),
  weigh: () => import('./weigh/portfolio.ts'),
};

/** Does a kind of this name hold work of the learner's own? */
export const holdsOwnWork = (kind: string): boolean => Object.hasOwn(kinds, kind);

/** The learner's own work in one activity, as blocks. */
export type OwnWork = (kind: string, data: unknown, parts: Parts, lent: Lent) => readonly Block[];

/** What reads own work in the kinds of these names; in any other there is none. Rejects when one cannot be fetched. */
export async function ownWorkIn(names: Iterable<string>): Promise<OwnWork> {
  const known = [...new Set(names)].filter(holdsOwnWork);
  const loaded = new Map(
    await Promise.all(known.map(async (name) => [name, await kinds[name]?.()] as const)),
  );
  return (kind, data, parts, lent) => loaded.get(kind)?.portfolioOf(data as never, parts, lent) ?? [];
}
