import type { Words } from '../catalogue.ts';
import type { statementMade as en } from '../en/statement-made.ts';

/** What is said of a statement that was made, or could not be: loaded at the click. */
export const statementMade: Words<typeof en> = {
  credentialFailed:
    'Nid oedd modd creu’r dystysgrif ddigidol. Gwiriwch y cysylltiad a rhowch gynnig arall arni.',
  made: (file) => `Wedi gorffen: dylai ${file} fod gyda’ch lawrlwythiadau.`,
  madeSigned:
    'Y tu mewn mae’r dystysgrif ddigidol, wedi’i llofnodi ag allwedd y porwr hwn: cofnod hunan-ddatganedig.',
  madeCredential: (file) =>
    `Wedi gorffen: dylai ${file} fod gyda’ch lawrlwythiadau, wedi’i llofnodi ag allwedd y porwr hwn: cofnod hunan-ddatganedig.`,
  madeUnsigned: 'Nid oes tystysgrif ddigidol ynddo, gan na allai’r porwr hwn lofnodi un.',
  keyForNow: 'Ar gyfer y dudalen hon yn unig yr oedd yr allwedd, gan na chedwir dim yn y porwr hwn.',
  unsigned:
    'Yma daw’r PDF heb ei dystysgrif ddigidol lofnodedig: mae angen porwr cyfoes i lofnodi, a chyfeiriad sy’n dechrau gyda https.',
  offline:
    'Nid oedd modd creu’r PDF: ni chyrhaeddodd rhan ohono. Gwiriwch y cysylltiad a rhowch gynnig arall arni.',
  failed: 'Nid oedd modd creu’r PDF yn y porwr hwn.',
  wayOut:
    'Yr un ddalen yw’r dudalen a argreffir: dewiswch “Argraffu’r ddalen”, ac yn y ffenestr argraffu “Cadw fel PDF” os ydych am gael ffeil.',
  nameOnLine:
    'Nid oes gan y ddyfais hon lythrennau ar gyfer eich enw fel y’i teipiwyd: ar y ddalen mae llinell i’w ysgrifennu arni.',
};
