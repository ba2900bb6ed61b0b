/** What of a map is laid beside the maps of others: partners and levels. Trust and notes are nobody else's. Pure. */
import type { Parts } from '../kind.ts';
import { ownPartners } from './map.ts';

export const entriesOf = (parts: Parts) => ownPartners(parts).map(({ name, level }) => ({ name, level }));
