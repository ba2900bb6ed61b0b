import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { csvOf, plain } from './csv.ts';

const cellsOf = (csv: string) => Papa.parse<string[]>(csv.replace(/^\uFEFF/, ''), { delimiter: ',' }).data;

test.each(['=HYPERLINK("http://x")', '+1', '-1', '@SUM(A1)', "'=1", '＝1', 'a;=1', 'a\n=1', '"=1'])(
  'a cell that reads %s runs in no spreadsheet',
  (cell) => {
    const [, [written = ''] = []] = cellsOf(csvOf(['Name'], [[cell]]));
    for (const part of written.split(/[,;\t|\r\n]/)) expect(part).not.toMatch(/^[ "]*[=+\-@＝＋－＠]/);
    expect(plain(written)).toBe(cell);
  },
);

test('what is written is read again, cell by cell', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.string(), fc.string()), { minLength: 1 }), (rows) => {
      const [, ...read] = cellsOf(csvOf(['a', 'b'], rows));
      const told = read.slice(0, rows.length).map((row) => row.map(plain).join('\0'));
      expect(told).toEqual(rows.map((row) => row.join('\0')));
    }),
  );
});
