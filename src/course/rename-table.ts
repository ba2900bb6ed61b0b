/** What `renames.yaml` says, as pages and checks need it. Pure. */
import type { Rename } from '../progress/renames.ts';
import type { RenameEntry, Renames } from './schema.ts';

export const targetsOf = ({ to = [] }: RenameEntry): readonly string[] =>
  typeof to === 'string' ? [to] : to;

/** All that leads somewhere, in the order of the file. What is gone stays where it is, and needs no table. */
export const tableOf = (renames: Renames): readonly Rename[] =>
  Object.values(renames)
    .flat()
    .flatMap((entry) => {
      const to = targetsOf(entry);
      return to.length ? [{ from: entry.from, to, ...(entry.values && { values: entry.values }) }] : [];
    });

/** The same for a page: looks of the review lie under the question that was looked at, and go along. */
export const tableForPages = (renames: Renames): readonly Rename[] =>
  tableOf(renames).flatMap((rename) => [
    rename,
    ...(/^(opened|review)\//.test(rename.from)
      ? []
      : ['review/question', 'review/again/question'].map((area) => ({
          from: `${area}/${rename.from}`,
          to: rename.to.map((target) => `${area}/${target}`),
        }))),
  ]);
