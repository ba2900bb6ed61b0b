/** How a table's columns share the width of a page, and how tall its rows come out. Pure. */

import { isForm } from './document.ts';

/** What a letter takes on average, in twentieths of a point, and what a cell has around its text. */
const letter = 130;
const around = 220;
/** Letters that each column has room for, that stay on one line, such as a day, and of the longest word made room for. */
const fewest = 6;
const phrase = 16;
const longestWord = 22;
/** Letters beyond which a text has no claim to more room: it runs over several lines in any case. */
const enough = 90;

/** WIDTH parted among the columns by what stands in them: words stay whole, and a note has more room than a day. */
export function columnWidths(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  width: number,
): number[] {
  if (isForm(rows)) return head.map(() => Math.floor(width / head.length));
  const columns = head.map((title, column) => [title, ...rows.map((row) => row[column] ?? '')]);
  const needed = columns.map((cells) => {
    const letters = Math.max(
      fewest,
      Math.min(phrase, longestIn(cells, '\n')),
      Math.min(longestWord, longestIn(cells, /\s+/)),
    );
    return around + letters * letter;
  });
  const asked = columns.map((cells) => around + Math.min(enough, longestIn(cells, '\n')) * letter);
  const more = asked.map((one, column) => Math.max(0, one - (needed[column] ?? 0)));
  const rest = width - sum(needed);
  // Too many columns for their words: each gives up its share.
  if (rest < 0) return needed.map((one) => Math.floor((one * width) / sum(needed)));
  const shares = sum(more) ? more : needed;
  return needed.map((one, column) => Math.floor(one + (rest * (shares[column] ?? 0)) / sum(shares)));
}

const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);
const longestIn = (cells: readonly string[], between: string | RegExp) =>
  Math.max(...cells.flatMap((cell) => cell.split(between)).map(({ length }) => length));

/** About how many lines a row has. */
export const linesIn = (cells: readonly string[], widths: readonly number[]): number =>
  Math.max(
    1,
    ...widths.map((width, column) =>
      sum(
        (cells[column] ?? '')
          .split('\n')
          .map((line) => Math.max(1, Math.ceil((line.length * letter) / Math.max(letter, width - around)))),
      ),
    ),
  );
