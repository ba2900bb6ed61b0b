/** What of the kind is fetched late. */
import { Seats } from './Seats.tsx';
import { seatsKind } from './seats.ts';

export const late = { kind: seatsKind, view: Seats };
