/**
 * What kinds lend to others: stored parts → values by name. Kinds do not know each other; a kind that borrows asks
 * here. Each lender is pure and takes whatever was stored; one that the course does not use lends nothing.
 */
import { offers } from 'virtual:kinds/offers';
import type { Parts } from './kind.ts';

/** A value that a kind lends to others by name. */
export interface Offer {
  readonly name: string;
  readonly value: string;
}

export const offersOf = (kind: string, parts: Parts): readonly Offer[] => offers[kind]?.(parts) ?? [];
