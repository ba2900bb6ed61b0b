/**
 * What kinds lend to others: kind → stored parts → values by name. Kinds do not know each other; a kind that borrows asks
 * here. Each lender is pure and takes whatever was stored.
 */
import type { Parts } from './kind.ts';
import { offersOfMap } from './map/offers.ts';
import { offersOfProfile } from './profile/offers.ts';
import { offersOfWeigh } from './weigh/offers.ts';

interface Offer {
  readonly name: string;
  readonly value: string;
}

export const offersOf = {
  profile: offersOfProfile,
  weigh: offersOfWeigh,
  // Under `partners`: the partners’ names, one a line.
  map: offersOfMap,
} as const satisfies Record<string, (parts: Parts) => readonly Offer[]>;
