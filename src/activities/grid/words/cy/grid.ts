import { listed, noun, numbered, small } from '../../../../words/cy/phrases.ts';

export const tryAgain = (count: number) => `Rhoi cynnig arall ar y ${count}`;
export const pools = (rowsTitle: string) =>
  `Allan o drefn. Mae pob disgrifiad yn perthyn i un yn unig (${rowsTitle.toLowerCase()}).`;
export const caption = (rowsTitle: string, columns: readonly string[]) =>
  `${rowsTitle} yn ôl ${small(columns)}`;
export const open = 'Dewis';
export const option = (letter: string, text: string) => `${letter}: ${text}`;
export const usedIn = (rows: readonly string[]) => `(dewiswyd ar gyfer ${listed(rows)})`;
/** After a column’s name: what only a screen reader or a voice command needs. */
export const forRow = (row: string) => `ar gyfer ${row}`;
export const inRow = (row: string, letter: string) => `${row}: ${letter}`;
export const reasons = (column: string) => `${column}: beth sy’n gweddu, a pham`;
export const matched = (matched: number, all: number) => `${matched} o ${all} wedi’u paru`;
export const check = 'Gwirio fy mharu';
export const nothingToCheck = (row: string) =>
  `Nid oes dim wedi’i baru eto. Dewiswch ddisgrifiad yn gyntaf; mae ${row} yn lle da i ddechrau.`;
export const feedbackLead =
  'O dan bob dewis cewch ddarllen at beth y mae ei eiriau’n cyfeirio. Newidiwch un a gwiriwch eto mor aml ag y mynnwch.';
export const missing = (count: number) =>
  `Eto i’w paru: ${numbered(count, noun.description)}. Dewiswch a gwiriwch eto i orffen.`;
export const goTo = (row: string, columns: readonly string[]) => `Mynd i ${row}: ${small(columns)}`;
export const fitsBest = 'Beth sy’n gweddu orau';
export const triedAgain = (count: number) =>
  `${numbered(count, noun.choice)} wedi’u tynnu’n ôl; mae’r gweddill yn aros.`;
