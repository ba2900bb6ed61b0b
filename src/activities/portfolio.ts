/** What kinds give to the portfolio: kind → lean data and stored parts → blocks. Kinds without own work are not in it. */
import type { Block } from '../documents/document.ts';
import { portfolioOf as agreement } from './agreement/portfolio.ts';
import { portfolioOf as approach } from './approach/portfolio.ts';
import { portfolioOf as balance } from './balance/portfolio.ts';
import { portfolioOf as branch } from './branch/portfolio.ts';
import { portfolioOf as choice } from './choice/portfolio.ts';
import { portfolioOf as expectations } from './expectations/portfolio.ts';
import type { Parts } from './kind.ts';
import { portfolioOf as profile } from './profile/portfolio.ts';
import { portfolioOf as reflect } from './reflect/portfolio.ts';
import { portfolioOf as trace } from './trace/portfolio.ts';
import { portfolioOf as weigh } from './weigh/portfolio.ts';

type PortfolioOf = (data: never, parts: Parts) => readonly Block[];
const kinds: Readonly<Record<string, PortfolioOf>> = {
  agreement,
  approach,
  balance,
  branch,
  choice,
  expectations,
  profile,
  reflect,
  trace,
  weigh,
};

/** Does a kind of this name hold work of the learner's own? */
export const holdsOwnWork = (kind: string): boolean => Object.hasOwn(kinds, kind);

/** The learner's own work in one activity; empty while there is none. Headings begin at level 1. */
export const ownWork = (kind: string, data: unknown, parts: Parts): readonly Block[] =>
  holdsOwnWork(kind) ? (kinds[kind]?.(data as never, parts) ?? []) : [];
