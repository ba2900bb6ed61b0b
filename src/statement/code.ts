/** The code on a statement, which opens the verify page with the statement's credential. Loaded where one is made. */
import { encode } from 'uqr';

/** Modules that a code may have on a side and still be read from paper with room for a stain. */
const wide = 77;

/**
 * The modules of a QR code, row by row, its quiet zone of four among them. A quarter of a short one may be lost; a long
 * one gives that up for larger modules.
 * Throws a `RangeError` for more than 2,953 bytes.
 */
export function codeOf(text: string): readonly (readonly boolean[])[] {
  const sturdy = encode(text, { ecc: 'M', border: 4 });
  return (sturdy.size <= wide + 8 ? sturdy : encode(text, { ecc: 'L', border: 4 })).data;
}

/** Runs of dark modules in a row: `[column, length]`. */
export function runsIn(row: readonly boolean[]): (readonly [column: number, length: number])[] {
  const runs: [number, number][] = [];
  row.forEach((dark, column) => {
    const last = runs.at(-1);
    if (dark && last && last[0] + last[1] === column) last[1]++;
    else if (dark) runs.push([column, 1]);
  });
  return runs;
}
