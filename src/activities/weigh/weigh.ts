/** The model of a weighing: things rated on levels, of which the lowest says what is within reach. Pure. */

import type { Kind, Parts } from '../kind.ts';
import { weigh as words } from './words/en/weigh.ts';

export interface Level {
  readonly id: string;
  readonly title: string;
}

/** Something that is weighed, such as trust. */
export interface Factor {
  readonly id: string;
  readonly title: string;
  readonly question: string;
  /** What each level looks like, lowest first: as many as there are levels. */
  readonly anchors: readonly string[];
}

export interface WeighData {
  readonly partner: { readonly label: string; readonly hint: string };
  readonly rule: string;
  /** Lowest first. */
  readonly levels: readonly Level[];
  readonly factors: readonly Factor[];
  readonly next: { readonly label: string; readonly hint: string };
}

export interface Weighing {
  readonly partner: string;
  readonly next: string;
  /** Factor id → index of its level, from 0. A factor that is not rated yet is not in it. */
  readonly ratings: ReadonlyMap<string, number>;
}

/** The parts of the free texts. A factor's rating is kept under the factor's id, as the level's id. */
export const partnerPart = 'text/partner';
export const nextPart = 'text/next';

/** Keys of the reasons in the page: what builds a factor, what a level allows, what keeps the highest. */
export const gainKey = (factor: string, level: string) => `${factor}/${level}`;
export const allowsKey = (level: string) => `*/${level}`;
export const keepKey = '*/*';

export interface Reach {
  /** The index of the lowest rating. */
  readonly level: number;
  /** The factors that stand there, in the page's order: they decide. */
  readonly lowest: readonly Factor[];
  /** The factors that stand higher. */
  readonly higher: readonly Factor[];
}

/** What is within reach: the lowest of all ratings. `undefined` while a factor is not rated. */
export function reach({ ratings }: Weighing, { factors }: WeighData): Reach | undefined {
  const rated = factors.flatMap(({ id }) => ratings.get(id) ?? []);
  if (rated.length < factors.length) return undefined;
  const level = Math.min(...rated);
  return {
    level,
    lowest: factors.filter(({ id }) => ratings.get(id) === level),
    higher: factors.filter(({ id }) => ratings.get(id) !== level),
  };
}

export const weighKind: Kind<WeighData, Weighing> = {
  name: 'weigh',
  readAnswer(parts: Parts, { factors, levels }) {
    const text = (part: string) => {
      const stored = parts.get(part);
      return typeof stored === 'string' ? stored : '';
    };
    const ratings = new Map<string, number>();
    for (const { id } of factors) {
      const level = levels.findIndex((known) => known.id === parts.get(id));
      if (level >= 0) ratings.set(id, level);
    }
    return { partner: text(partnerPart), next: text(nextPart), ratings };
  },
  standing({ partner, next, ratings }, { factors }) {
    if (ratings.size === factors.length) return { state: 'done' };
    if (!ratings.size && !partner.trim() && !next.trim()) return { state: 'new' };
    return { state: 'begun', words: words.weighed(ratings.size, factors.length) };
  },
};
