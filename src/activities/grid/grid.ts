/** The model of a grid: cell → one of its column's descriptions, or none. Pure. */

import { credits, isVerdict } from '../credit.ts';
import type { Json, Kind, Parts, Shown, Verdict, Whys } from '../kind.ts';
import { tallied } from '../revised.ts';
import * as words from './words/en/grid.ts';

interface Option {
  readonly id: string;
  readonly text: string;
}

export interface Column {
  readonly id: string;
  readonly title: string;
  readonly asks: string;
  readonly options: readonly Option[];
}

export interface Row {
  readonly id: string;
  readonly title: string;
}

/** What the page carries for the script; the reasons stand in the written form. */
export interface GridData {
  readonly rowsTitle: string;
  readonly ordered: boolean;
  readonly rows: readonly Row[];
  readonly columns: readonly Column[];
}

/** Cell → option id. A cell that is open is not in it. */
export type Filling = ReadonlyMap<string, string>;

/** The part under which a cell is kept. */
export const cellPart = (row: string, column: string) => `${row}/${column}`;

/** The key of a reason: a description in a row where it fits, or can be defended. */
export const whyKey = (row: string, column: string, option: string) => `${row}/${column}/${option}`;

/** What was said of one cell at a check. */
export interface Judged {
  readonly row: string;
  readonly column: string;
  readonly option: string;
  readonly verdict: Verdict;
}

/** Judges every filled cell, row by row. A description without a reason in its row is to rethink there. */
export function judge(filling: Filling, { rows, columns }: GridData, whys: Whys): readonly Judged[] {
  return rows.flatMap(({ id: row }) =>
    columns.flatMap(({ id: column }) => {
      const option = filling.get(cellPart(row, column));
      if (option === undefined) return [];
      return [{ row, column, option, verdict: verdictOf({ row, column, option }, whys) }];
    }),
  );
}

const verdictOf = ({ row, column, option }: Omit<Judged, 'verdict'>, whys: Whys): Verdict =>
  whys.get(whyKey(row, column, option))?.verdict ?? 'unlikely';

/** What its words point to: the reason in this row, else that of the row where it fits best. */
export function whyOf({ row, column, option }: Omit<Judged, 'verdict'>, { rows }: GridData, whys: Whys) {
  const here = whys.get(whyKey(row, column, option));
  if (here) return here.text;
  return rows.map(({ id }) => whys.get(whyKey(id, column, option))).find((why) => why?.verdict === 'best')
    ?.text;
}

/** The descriptions that fit a cell best. */
export function bestFor(row: string, column: Column, whys: Whys): readonly Option[] {
  return column.options.filter(({ id }) => whys.get(whyKey(row, column.id, id))?.verdict === 'best');
}

/** The lines of a check that still speak of what is chosen now. */
export function stillSaid(judged: readonly Judged[], filling: Filling): readonly Judged[] {
  return judged.filter(({ row, column, option }) => filling.get(cellPart(row, column)) === option);
}

/** What is kept of a check: credit 1, ½ or 0 a cell, out of all cells, and the lines as they were shown. */
export function toShown(judged: readonly Judged[], { rows, columns }: GridData): Shown {
  return {
    credit: judged.reduce((sum, { verdict }) => sum + credits[verdict], 0),
    of: rows.length * columns.length,
    detail: judged.map(({ row, column, option, verdict }) => [row, column, option, verdict]),
  };
}

/** The lines of an earlier check, as they were shown. Lines that cannot be read or name no cell are left out. */
export function fromShown(shown: Shown | undefined, { rows, columns }: GridData): readonly Judged[] {
  if (!Array.isArray(shown?.detail)) return [];
  const seen = new Set<string>();
  return (shown.detail as readonly Json[]).flatMap((line) => {
    const [rowId, columnId, optionId, verdict] = (Array.isArray(line) ? line : []) as readonly Json[];
    const row = rows.find(({ id }) => id === rowId)?.id;
    const column = columns.find(({ id }) => id === columnId);
    const option = column?.options.find(({ id }) => id === optionId)?.id;
    if (!row || !column || !option || !isVerdict(verdict)) return [];
    const cell = cellPart(row, column.id);
    if (seen.has(cell)) return [];
    seen.add(cell);
    return [{ row, column: column.id, option, verdict }];
  });
}

export const gridKind: Kind<GridData, Filling> = {
  name: 'grid',
  readAnswer(parts: Parts, { rows, columns }) {
    const filling = new Map<string, string>();
    for (const row of rows) {
      for (const { id, options } of columns) {
        const stored = parts.get(cellPart(row.id, id));
        const option = options.find((known) => known.id === stored);
        if (option) filling.set(cellPart(row.id, id), option.id);
      }
    }
    return filling;
  },
  standing(filling, data, shown) {
    const all = data.rows.length * data.columns.length;
    if (fromShown(shown, data).length === all) return { state: 'done' };
    if (filling.size === 0) return { state: shown ? 'begun' : 'new' };
    return { state: 'begun', words: words.matched(filling.size, all) };
  },
  toldThen: (told, data) => tallied(fromShown(told, data)),
  revised: (told, data, whys) => fromShown(told, data).some((line) => verdictOf(line, whys) !== line.verdict),
};
