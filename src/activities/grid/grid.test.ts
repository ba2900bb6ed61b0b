import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Parts, Whys } from '../kind.ts';
import { check } from './check.ts';
import {
  bestFor,
  cellPart,
  type Filling,
  fromShown,
  gridKind,
  judge,
  stillSaid,
  toShown,
  whyKey,
  whyOf,
} from './grid.ts';
import { leanGrid } from './lean.ts';
import { type GridActivity, gridSchema } from './schema.ts';

const examples = (parse(readFileSync(new URL('./examples.yaml', import.meta.url), 'utf8')) as unknown[]).map(
  (example) => gridSchema.parse(example),
);
const seasons = examples[0] as GridActivity;
const data = leanGrid(seasons);
const whys: Whys = new Map(
  seasons.columns.flatMap(({ id: column, options }) =>
    options.flatMap(({ id, reasons }) =>
      Object.entries(reasons).map(
        ([row, { verdict, why }]) => [whyKey(row, column, id), { verdict, text: why }] as const,
      ),
    ),
  ),
);

const cells = data.rows.flatMap((row) => data.columns.map((column) => ({ row, column })));
const entry = fc
  .constantFrom(...cells)
  .chain(({ row, column }) =>
    fc.constantFrom(...column.options).map(({ id }) => [cellPart(row.id, column.id), id] as const),
  );
const fillings = fc.array(entry, { maxLength: 12 }).map((entries): Filling => new Map(entries));
const bestEverywhere: Filling = new Map(
  cells.map(({ row, column }) => [cellPart(row.id, column.id), bestFor(row.id, column, whys)[0]?.id ?? '']),
);

describe('a check', () => {
  test('counts 1, ½ and 0, out of all cells', () => {
    const filling = new Map([
      ['summer/sky', 'swifts'],
      ['autumn/sky', 'showers'],
      ['spring/sky', 'geese'],
    ]);
    const judged = judge(filling, data, whys);
    expect(judged.map(({ verdict }) => verdict)).toEqual(['unlikely', 'best', 'defensible']);
    expect(toShown(judged, data)).toMatchObject({ credit: 1.5, of: 6 });
  });
  test('full marks for what fits best everywhere', () => {
    expect(toShown(judge(bestEverywhere, data, whys), data)).toMatchObject({ credit: 6, of: 6 });
  });
  test('says of every possible choice what its words point to', () => {
    for (const { row, column } of cells) {
      for (const { id } of column.options) {
        expect(whyOf({ row: row.id, column: column.id, option: id }, data, whys)).toBeTruthy();
      }
    }
    const misplaced = { row: 'spring', column: 'sky', option: 'geese' };
    expect(whyOf(misplaced, data, whys)).toBe(whys.get('autumn/sky/geese')?.text);
  });
  test('is read back as it was kept', () => {
    fc.assert(
      fc.property(fillings, (filling) => {
        const judged = judge(filling, data, whys);
        const kept = JSON.parse(JSON.stringify(toShown(judged, data)));
        expect(fromShown(kept, data)).toEqual(judged);
        expect(stillSaid(judged, filling)).toEqual(judged);
      }),
    );
  });
  test('is silent about a cell that has changed since, and speaks of the rest', () => {
    fc.assert(
      fc.property(fillings, entry, (filling, [cell, option]) => {
        const judged = judge(filling, data, whys);
        const said = stillSaid(judged, new Map(filling).set(cell, option));
        const changed = filling.has(cell) && filling.get(cell) !== option;
        expect(said).toHaveLength(judged.length - (changed ? 1 : 0));
      }),
    );
  });
  test('of what its author has taken out is left out, and a line twice counts once', () => {
    const kept = toShown(judge(bestEverywhere, data, whys), data);
    const fewer = { ...data, rows: data.rows.slice(1) };
    expect(fromShown(kept, fewer)).toHaveLength(4);
    const twice = { ...kept, detail: [...(kept.detail as string[][]), ['spring', 'sky', 'geese', 'best']] };
    expect(fromShown(twice, data)).toHaveLength(6);
  });
});

describe('stored answers', () => {
  test('drop what is unknown or damaged', () => {
    const part = fc.constantFrom(
      'spring/sky',
      'summer/ground',
      'winter/sky',
      'spring',
      '*',
      'spring/sky/geese',
    );
    fc.assert(
      fc.property(
        fc.dictionary(part, fc.oneof(fc.constantFrom('geese', 'mud'), fc.jsonValue())),
        (stored) => {
          const filling = gridKind.readAnswer(new Map(Object.entries(stored)) as Parts, data);
          for (const [cell, option] of filling) {
            const column = data.columns.find(({ id }) => cell.endsWith(`/${id}`));
            expect(column?.options.map(({ id }) => id)).toContain(option);
          }
        },
      ),
    );
  });
});

describe('how far it is', () => {
  const standing = (filling: Filling, checked = false) =>
    gridKind.standing(filling, data, checked ? toShown(judge(filling, data, whys), data) : undefined);

  test('everything matched is begun, until it is checked', () => {
    expect(standing(new Map()).state).toBe('new');
    expect(standing(bestEverywhere)).toEqual({ state: 'begun', words: '6 of 6 matched' });
    expect(standing(bestEverywhere, true).state).toBe('done');
  });
  test('a check with cells open finishes nothing', () => {
    expect(standing(new Map([...bestEverywhere].slice(1)), true).state).toBe('begun');
  });
  test('an honest attempt is enough, however it fits', () => {
    const first = new Map(
      cells.map(({ row, column }) => [cellPart(row.id, column.id), column.options[0]?.id ?? '']),
    );
    expect(toShown(judge(first, data, whys), data).credit).toBeLessThan(6);
    expect(standing(first, true).state).toBe('done');
  });
});

describe('what the schema cannot see', () => {
  const told = (change: (activity: GridActivity) => void) => {
    const activity = structuredClone(seasons);
    change(activity);
    return check(activity).map(({ message }) => message);
  };
  const sky = (activity: GridActivity) => activity.columns[0]?.options ?? [];

  test('nothing is wrong with the examples', () => expect(examples.flatMap(check)).toEqual([]));
  test('a row without a description, and a description without a row', () => {
    expect(told((activity) => void Object.assign(sky(activity)[0] ?? {}, { reasons: {} }))).toEqual([
      'No description of column “sky” fits best in row “summer”.',
      '“swifts” fits best in no row, so a learner who misplaces it is told nothing.',
    ]);
  });
  test('a reason for a row that there is not', () => {
    const winter = { winter: { verdict: 'defensible', why: 'It is grey.' } } as const;
    expect(told((activity) => void Object.assign(sky(activity)[0]?.reasons ?? {}, winter))).toEqual([
      '“swifts” has a reason for “winter”, which is no row of this activity.',
    ]);
  });
  test('an id twice', () => {
    expect(told((activity) => void activity.rows.push({ id: 'spring', title: 'Lent' }))).toEqual([
      'Two rows have the id “spring”: entries 1 and 4.',
    ]);
  });
});
