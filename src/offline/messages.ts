/** What pages and the worker tell each other. A page that has loaded sends the names of all that it fetched: `string[]`. */
import type { Refusal } from './kept.ts';

/** What a page asks, with a port to answer to. */
export type Ask = 'state' | 'keep' | 'stop' | 'remove' | 'take over';

export interface State {
  /** The pages that are kept, as paths of their files. */
  readonly pages: readonly string[];
  readonly isWhole: boolean;
  /** Bytes that have come, of those that make the whole, on their way; and what the whole takes here. */
  readonly weight: number;
  readonly of: number;
  readonly room: number;
  /** The rest is being fetched. */
  readonly isGoing: boolean;
  /** Why not all could be kept when it was asked for last. */
  readonly refused?: Refusal;
}

/** One worker to its successor: a page of the new deployment was read. */
export interface HandedOn {
  readonly page: string;
  readonly names: readonly string[];
}

export const asks: readonly unknown[] = ['state', 'keep', 'stop', 'remove', 'take over'] satisfies Ask[];
export const isAsk = (data: unknown): data is Ask => asks.includes(data);

export const isNames = (data: unknown): data is readonly string[] =>
  Array.isArray(data) && data.every((name) => typeof name === 'string');

export const isHandedOn = (data: unknown): data is HandedOn =>
  typeof data === 'object' &&
  data !== null &&
  'page' in data &&
  typeof data.page === 'string' &&
  'names' in data &&
  isNames(data.names);
