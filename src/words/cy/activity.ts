import { keptForMany, noNames } from './own.ts';
import { noun, numbered } from './phrases.ts';

export const label = 'Gweithgaredd';
export const minutes = (minutes: number) => numbered(minutes, noun.minute);
export const required = 'Yn cyfrif ar gyfer y datganiad';
export const begun = 'Wedi dechrau';
export const done = 'Wedi’i wneud';
export const forPartnership = (name: string) =>
  `Ar gyfer ${name || `un arall o’ch ${keptForMany}`}: dewiswch yn y pecyn cymorth.`;
export const startAgain = 'Dechrau hwn eto';
export const startedAgain = 'Wedi dechrau eto. Gellir dod â’r hyn oedd gennych yn ôl.';
export const showCode = 'Dangos fy nghod i’r hyfforddwr';
export const codeMissing = 'Ni chyrhaeddodd y cod. Rhowch gynnig arall arni.';
export const undoAgain = 'Dod â’r hyn oedd gennyf yn ôl';
export const broughtBack = 'Mae’r hyn oedd gennych yn ôl.';
/** What was told stays as it was told; its reasons are those of an older key. */
export const revised = (told: string) =>
  `Mae’r cwrs wedi newid ei feddwl yma ers i chi wirio.${told && ` Dywedwyd wrthych: ${told}. Mae hynny’n aros yn eich cofnod.`} Mae eich dewisiadau wedi’u cadw: gwiriwch nhw eto i ddarllen yr hyn a ddywed nawr, a pham.`;
export const reasons = 'Beth sy’n gweddu, a pham';
export const paper =
  'Ni all y dudalen hon gadw’r hyn a ddewiswch neu a ysgrifennwch yma: nid yw ei sgriptiau wedi dod, neu nid ydynt yn rhedeg. Argraffwch y ffurflen, neu copïwch eich geiriau, cyn i chi adael. Gellir agor isod yr hyn y mae’r cwrs yn ei ddweud amdani.';
export const gone =
  'Efallai fod fersiwn mwy newydd o’r cwrs. Bydd yr hyn sydd yn y ffurflen yn aros pan fyddwch yn ail-lwytho.';
export const reload = 'Ail-lwytho’r dudalen hon';
/** Left out where nothing is written on a device: in a book. */
export const staysHere =
  'Mae’r hyn a ysgrifennwch yn aros ar y ddyfais hon nes i chi ei gadw mewn ffeil neu ei anfon.';
export const privacy = `${noNames} ${staysHere}`;
export const copyLink = 'Copïo dolen i’r gweithgaredd hwn';
export const left = (count: number) => `Lle i ${count.toLocaleString('en-GB')} nod arall.`;
export const over = (most: number, over: number) =>
  `Rhy hir: dim ond y ${most.toLocaleString('en-GB')} nod cyntaf a gedwir. Mae’r ${over.toLocaleString('en-GB')} olaf yn sefyll yma nes cau’r dudalen: byrhewch y testun, neu copïwch nhw i rywle arall.`;
export const otherVersion =
  'Ysgrifennwyd fersiwn arall o’r testun hwn ar wahân, ar ddyfais arall neu mewn tab arall:';
export const useOther = 'Defnyddio’r fersiwn hwn yn lle hynny';
