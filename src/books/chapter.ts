/** A part of the book that a reader finds in its contents. */
import type { BookNode } from './node.ts';

export type Sort =
  | 'about'
  | 'help'
  | 'part'
  | 'lesson'
  | 'sheet'
  | 'answers'
  | 'figures'
  | 'glossary'
  | 'references';

export interface Chapter {
  readonly id: string;
  readonly sort: Sort;
  readonly title: string;
  /** Of its title, where the book is in another. */
  readonly lang?: string | undefined;
  /** Before its title, in lists. */
  readonly number?: string;
  /** 1, or 2 for a lesson of a part. */
  readonly level: 1 | 2;
  readonly nodes: readonly BookNode[];
}
