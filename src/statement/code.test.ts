import fc from 'fast-check';
import jsQR from 'jsqr';
import { expect, test } from 'vitest';
import { codeOf, runsIn } from './code.ts';

/** The code as a camera sees it, three pixels to a module. */
function seen(rows: readonly (readonly boolean[])[]) {
  const side = rows.length * 3;
  const pixels = new Uint8ClampedArray(side * side * 4).fill(255);
  rows.forEach((row, y) => {
    for (const [column, length] of runsIn(row)) {
      for (let dy = 0; dy < 3; dy++) {
        for (let x = column * 3; x < (column + length) * 3; x++) {
          pixels.fill(0, ((y * 3 + dy) * side + x) * 4, ((y * 3 + dy) * side + x) * 4 + 3);
        }
      }
    }
  });
  return jsQR(pixels, side, side)?.data;
}

test.each([40, 350, 700, 1400])('a code of %i letters says them to another reader', (length) => {
  const text = `https://example.org/verify/#c=${'Ab3-_'.repeat(300)}`.slice(0, length);
  expect(seen(codeOf(text))).toBe(text);
});

test('runs are the dark modules and no other', () => {
  fc.assert(
    fc.property(fc.array(fc.boolean()), (row) => {
      const again = row.map(() => false);
      for (const [column, length] of runsIn(row)) again.fill(true, column, column + length);
      expect(again).toEqual(row);
    }),
  );
});

test('what no code can hold is refused', () => {
  expect(() => codeOf('x'.repeat(3000))).toThrow(RangeError);
});
