/**
 * A table as CSV that is a table in every spreadsheet, whatever somebody has written into its cells. Written by Papa
 * Parse; ours is what the file means. Fetched at the click. Pure.
 */
import Papa from 'papaparse';

/** What a spreadsheet would run as a formula, and our own mark before it. */
const risky = "['=+\\-@＝＋－＠]";
/** Where a cell begins, for a spreadsheet that parts cells at other signs than commas, and heeds no quotation marks then. */
const beginning = '(?:^|[,;\\t|\\r\\n])[ "]*';
const unmarked = new RegExp(`(${beginning})(?=${risky})`, 'g');
const marked = new RegExp(`(${beginning})'(?=${risky})`, 'g');

/** CELL with a mark before whatever could run. */
const safe = (cell: string) => cell.replace(unmarked, "$1'");

/** The cell as it was before it was made safe. */
export const plain = (cell: string): string => cell.replace(marked, '$1');

/** A cell without quotation marks must look like one to every spreadsheet, whatever it parts cells at. */
const quoted = (cell: unknown) => /[^\p{L}\p{N}]/u.test(String(cell));

/** The rows below HEAD, with a mark that makes spreadsheets read the file as UTF-8. */
export const csvOf = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  `\uFEFF${Papa.unparse([[...head], ...rows.map((row) => row.map(safe))], { newline: '\r\n', quotes: quoted })}\r\n`;
