import type { Words } from '../catalogue.ts';
import { statement as en } from '../en/statement.ts';
import { listed, noun, numbered } from './phrases.ts';

/**
 * What the page says, in Welsh. What stands on the sheet and in its credential stays English, as the file says of itself:
 * a sheet is in one language, and whoever checks it reads it with the words of the course.
 */
export const statement: Words<typeof en> = {
  ...en,
  allDone: 'Mae popeth sydd ei angen arno wedi’i wneud.',
  toDo: (left) => `${numbered(left, noun.thing)} eto i’w ${left === 1 ? 'wneud' : 'gwneud'}`,
  begun: 'Mae’r hyn a wnaed wedi’i gadw. Gwnewch y gweddill mewn unrhyw drefn.',
  asks: 'Beth mae’n ei ofyn',
  asksLead: 'Ymgais onest ar bob un o’r rhain. Ni ofynnir am sgôr, a bydd unrhyw drefn yn gwneud y tro.',
  read: (title) => `Darllen: ${title}`,
  inLesson: (title, number) => (number ? `Gwers ${number}, ${title}` : title),
  orElse: (titles) => `neu ${listed(titles)}: mae un yn ddigon`,
  nameless: 'Ysgrifennwch eich enw yn gyntaf: mae’n mynd ar y ddalen.',
  unseen: 'Ni ellir gweld dim o’r hyn sydd yma. Ysgrifennwch eich enw yn gyntaf: mae’n mynd ar y ddalen.',
  noLetters: 'Ysgrifennwch eich enw gyda’i lythrennau: nid yw arwyddion a rhifau yn unig yn enw.',
  making: 'Yn creu’r ffeil …',
  preview: 'Sut y bydd yn argraffu: un ddalen, gyda’r dyddiad y gorffennoch.',
  sample: 'Sut y bydd yn edrych: un ddalen, gyda’r dyddiad y byddwch yn gorffen.',
};
