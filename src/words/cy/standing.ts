import type { Words } from '../catalogue.ts';
import { standing as en } from '../en/standing.ts';
import { noun, numbered } from './phrases.ts';

/** What the page says, in Welsh. What stands on the sheet stays English, as in `statement.ts`. */
export const standing: Words<typeof en> = {
  ...en,
  doneWith: (lessons, activities) =>
    `${numbered(lessons, noun.lesson)}, ynghyd â’r ${activities === 1 ? 'un gweithgaredd' : numbered(activities, noun.activity)} sy’n cyfrif.`,
  underVersion: (version, day) =>
    `Dan fersiwn ${version} o’r cwrs${day && `, ar ${day}`}. Mae hynny’n aros felly.`,
  grown: 'Mae’r cwrs wedi tyfu ers hynny',
  grownLead:
    'Mae eich datganiad yn aros fel y mae. Pan fydd y rhain wedi’u gwneud hefyd, gellir creu un newydd gyda nhw arno.',
  unknownTitle: 'O fersiwn nad yw’r wefan hon yn ei adnabod.',
  unknownVersion: (version, day) =>
    `Dan fersiwn ${version} o’r cwrs${day && `, ar ${day}`}, fel y dywed eich cofnod. Nid yw’r wefan hon yn adnabod y fersiwn hwnnw, felly ni all ddweud beth a ofynnwyd na faint o amser a gymerodd: mae pob llinell o’r fath ar y ddalen yn dweud mai eich cofnod biau hi.`,
  asksNow: (version) => `Beth mae fersiwn ${version} yn ei ofyn`,
  missing:
    'Ni chyrhaeddodd yr hyn a ofynnodd eich fersiwn chi o’r cwrs, felly ni ellir creu datganiad eto. Gwiriwch y cysylltiad ac ail-lwythwch y dudalen.',
  day: 'Y diwrnod y gorffennoch',
  dayHint: (today) =>
    `Roedd cloc y ddyfais hon yn anghywir pan orffennoch, neu mae’n anghywir nawr: yn ôl hwnnw ${today} yw hi heddiw. Gosodwch y diwrnod yma, hyd eithaf eich gwybodaeth.`,
  dayFirst: 'Gosodwch yn gyntaf y diwrnod y gorffennoch: ni allai unrhyw gloc ei ddweud.',
  clockOdd: (today) =>
    `Yn ôl cloc y ddyfais hon ${today} yw hi heddiw. Os yw hynny’n anghywir, cywirwch y cloc ac ail-lwythwch y dudalen hon cyn i chi lawrlwytho: mae’r llofnod yn cario ei amser, a bydd pwy bynnag sy’n ei wirio yn holi yn ei gylch.`,
};
