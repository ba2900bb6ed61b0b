/** What a weighing lends to other activities: the partner's name, and the level that its lowest rating allows. */
import type { Parts } from '../kind.ts';

/** The course's levels, lowest first. A weighing on other levels lends none. */
const levels: readonly unknown[] = ['networking', 'coordination', 'cooperation', 'collaboration'];
const rated = ['time', 'trust', 'turf'];

export function offersOf(parts: Parts) {
  const partner = parts.get('text/partner');
  const lowest = Math.min(...rated.map((factor) => levels.indexOf(parts.get(factor))));
  return [
    ...(typeof partner === 'string' && partner.trim() ? [{ name: 'partner', value: partner.trim() }] : []),
    ...(lowest >= 0 ? [{ name: 'level', value: `${levels[lowest]}` }] : []),
  ];
}
