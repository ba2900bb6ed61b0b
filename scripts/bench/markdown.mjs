// The tables of `npm run bench`, as Markdown: read in a terminal, and written into docs/performance.md.
import { readFileSync, writeFileSync } from 'node:fs';

/** @typedef {(string | number)[][]} Rows the first is the head; all columns but the first are figures */

/** @param {Rows} rows */
export function table(rows) {
  const shown = rows.map((row) => row.map((cell) => (typeof cell === 'number' ? figure(cell) : cell)));
  const widths = shown[0].map((_, column) => Math.max(3, ...shown.map((row) => row[column].length)));
  const lines = shown.map(
    (row) =>
      `| ${row.map((cell, column) => (column ? cell.padStart(widths[column]) : cell.padEnd(widths[0]))).join(' | ')} |`,
  );
  const rule = `|${widths.map((width, column) => `${'-'.repeat(width + 1)}${column ? ':' : '-'}`).join('|')}|`;
  return [lines[0], rule, ...lines.slice(1)].join('\n');
}

/** @param {number} value */
const figure = (value) => (Number.isNaN(value) ? '–' : Math.round(value).toLocaleString('en-GB'));

/**
 * Puts TEXT in place of what stands between a file's two marks.
 * @param {string} file
 * @param {string} text
 */
export function writeBetweenMarks(file, text) {
  const whole = readFileSync(file, 'utf8');
  const parts = whole.split(/(<!-- bench: .*? -->\n)[\s\S]*?(<!-- end of bench -->)/);
  if (parts.length !== 4) throw new Error(`${file} has not the two marks that the tables stand between.`);
  const [before, begin, end, after] = parts;
  writeFileSync(file, `${before}${begin}\n${text.trim()}\n\n${end}${after}`);
}
