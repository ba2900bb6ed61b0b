/** Which facts a learner's file for a trainer has: those that the cohort page reads, but the name and what was unticked. Pure. */
import type { Wanted } from '../progress/file.ts';
import type { CohortData } from './cohort-data.ts';
import { nameItem, wantedOf } from './sent.ts';

/** What a learner may leave out. */
export interface Takes {
  /** How sure they said they were, and other numbers on a scale. */
  readonly rated: boolean;
  /** The names on their maps. */
  readonly named: boolean;
}

export function goesAlong(data: CohortData, { rated, named }: Takes): Wanted {
  const wanted = wantedOf({
    ...data,
    activities: data.activities.filter(({ shape, ordered }) => rated || shape !== 'columns' || !ordered),
    joins: named ? data.joins : [],
  });
  const joins = new Set(data.joins.map(({ id }) => id));
  return (item, kind) => {
    if (item === nameItem || !wanted(item, kind)) return false;
    // Of a map the partners' names and levels; what was written beside them stays.
    const [activity = '', ...part] = item.split('/');
    const isMap = joins.has(activity.split('#')[0] ?? '') && kind !== 'done' && kind !== 'reset';
    return !isMap || (part[0] === 'partner' && ['name', 'level', 'gone'].includes(part.at(-1) ?? ''));
  };
}
