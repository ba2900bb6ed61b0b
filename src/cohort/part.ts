/** What each part of the page's result is given. */
import type { CohortData } from './cohort-data.ts';
import type { Overview } from './overview.ts';
import type { NameOf, Table } from './tables.ts';

export interface PartProps {
  readonly data: CohortData;
  readonly overview: Overview;
  readonly nameOf: NameOf;
  /** The way to the site's root. */
  readonly root: string;
  readonly save: (file: string, table: Table) => void;
}
