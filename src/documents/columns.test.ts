import fc from 'fast-check';
import { expect, test } from 'vitest';
import { columnWidths, linesIn } from './columns.ts';

const width = 9412;
const sum = (all: readonly number[]) => all.reduce((one, other) => one + other, 0);

test('a note has the room, and the words beside it stay whole', () => {
  const note = 'Whoever is on shift rings the others before four if it stays shut. '.repeat(6);
  const [partner = 0, level = 0, agreed = 0, said = 0] = columnWidths(
    ['Partner', 'Level', 'Agreed', 'Note'],
    [['Young carers’ service', '4 Collaboration', 'In writing', note]],
    width,
  );
  expect(said).toBeGreaterThan(width / 3);
  for (const [text, column] of [
    ['4 Collaboration', level],
    ['In writing', agreed],
    ['carers’ service', partner],
  ] as const)
    expect([text, linesIn([text], [column])]).toEqual([text, 1]);
});

test('columns fill the page and never more, whatever stands in them', () => {
  const cell = fc.string({ maxLength: 300 });
  const table = fc
    .integer({ min: 1, max: 7 })
    .chain((columns) => fc.tuple(row(columns), fc.array(row(columns), { maxLength: 5 })));
  const row = (columns: number) => fc.array(cell, { minLength: columns, maxLength: columns });
  fc.assert(
    fc.property(table, ([head, rows]) => {
      const widths = columnWidths(head, rows, width);
      expect(Math.min(...widths)).toBeGreaterThan(0);
      expect(sum(widths)).toBeLessThanOrEqual(width);
      expect(sum(widths)).toBeGreaterThan(width - 10);
    }),
  );
});
