/** What a map lends to other activities: its partners' names, one a line. Trust and notes stay where they are. */
import type { Parts } from '../kind.ts';
import { ownPartners } from './map.ts';

export function offersOf(parts: Parts) {
  const value = ownPartners(parts)
    .map(({ name }) => name)
    .join('\n');
  return value ? [{ name: 'partners', value }] : [];
}
