/**
 * What kinds give of one person's work to be laid beside that of others: entries that have names, which two people may
 * both have. Each kind's comes when it is asked for.
 */
import { joined } from 'virtual:kinds/joined';
import type { Parts } from './kind.ts';

export interface JoinedEntry {
  readonly name: string;
  /** From 1, where it has one. */
  readonly level?: number | undefined;
}

/** What is known of a kind's entries beforehand. */
export interface Joining {
  /** The names of the levels, lowest first. */
  readonly levels: readonly string[];
  /** What entries may be, and how the words of their names begin then. */
  readonly kinds: readonly { readonly title: string; readonly words: readonly string[] }[];
}

/** A kind's `joined.ts`. */
export interface Joined {
  /** The learner's own entries. What is for nobody else's eyes is not in it. */
  readonly entriesOf: (parts: Parts) => readonly JoinedEntry[];
}

/** What reads the entries of KIND. Rejects when it cannot be fetched. */
export const entriesIn = async (kind: string): Promise<Joined['entriesOf']> =>
  (await joined[kind]?.())?.entriesOf ?? (() => []);
