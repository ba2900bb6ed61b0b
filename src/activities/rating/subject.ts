/**
 * What the work is for that a tool shows: the name of the chosen partnership, as its learner wrote it; '' before they
 * have. Asked only for what is taken away. Pure.
 */
import type { Parts } from '../kind.ts';

/** @param lent What an area of the record holds: `partnerships` is one. */
export function subjectOf(lent: (area: string) => Parts): string {
  const area = lent('partnerships');
  const chosen = area.get('chosen');
  const name = area.get(`${typeof chosen === 'string' ? chosen : 'first'}/name`);
  return typeof name === 'string' ? name.replace(/\s+/g, ' ').trim().slice(0, 120) : '';
}
