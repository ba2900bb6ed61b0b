import type { Words } from '../catalogue.ts';
import type { statementLetters as en } from '../en/statement-letters.ts';
import { listed } from './phrases.ts';

const someLetters = (letters: readonly string[], of: string) =>
  letters.length > 6 ? `rhai o lythrennau ${of}` : listed(letters.map((letter) => `“${letter}”`));

/** What the sheet cannot show as it was typed: loaded when there is something to look at. */
export const statementLetters: Words<typeof en> = {
  cut: (end) => `Mae’r ddalen yn cymryd enw o 200 llythyren. Arni mae eich un chi’n gorffen ar ôl “…${end}”.`,
  missing: (letters) =>
    `Nid oes gan ffontiau’r PDF ei hun ${someLetters(letters, 'yr enw hwn')}. Bydd eich enw ar y ddalen fel llun, wedi’i luniadu â llythrennau’r ddyfais hon, gyda’r enw fel y’i teipiwyd ynddo ar gyfer chwilio a darllenwyr sgrin.`,
  boxes: (letters) =>
    `Nid oes gan ffontiau’r PDF ei hun ${someLetters(letters, 'yr enw hwn')}, na’r ddyfais hon ychwaith: blychau gwag fyddai yno. Ysgrifennwch eich enw mewn llythrennau Lladin hefyd, ac mae’r ddalen yn dangos hwnnw; heb hynny, mae ganddi linell i ysgrifennu eich enw arni. Mae’r enw fel y’i teipiwyd yn y dystysgrif ddigidol ac yn nhestun y ffeil. Ar ddyfais sy’n ei ddangos, mae ar y ddalen.`,
  ownWords: (letters) =>
    `Nid oes gan ffontiau’r PDF ei hun ${someLetters(letters, 'y geiriau hyn')}. Yn y PDF mae llinell yn eu lle, sy’n dweud bod eich geiriau yn y dystysgrif ddigidol y tu mewn i’r ffeil. Mae’r ddalen a argreffir yn eu dangos fel y maent yma.`,
};
