import type { Words } from '../catalogue.ts';
import type { toolkit as en } from '../en/toolkit.ts';
import { keptForAdd, keptForLead, keptForMany, keptForNameHint, keptForNumber, keptForOne } from './own.ts';

export const toolkit: Words<typeof en> = {
  title: 'Pecyn cymorth',
  description: `Offer y cwrs ar dudalennau eu hunain, ar gyfer pob un o’ch ${keptForMany}.`,
  lead: 'Offer y gwersi, pob un ar ei dudalen ei hun. Mae’r hyn a wnaethoch gydag un mewn gwers yma, a’r ffordd arall hefyd.',
  open: (tool) => `Agor: ${tool}`,
  openShort: 'Agor',
  fromLesson: (lesson) => `O’r wers “${lesson}”`,
  all: 'Pob offeryn',
  sheet: 'Ar un ddalen, i’w hargraffu:',
  theTool: 'Yr offeryn',
  yours: `Eich ${keptForMany}`,
  yoursLead: keptForLead,
  workingOn: 'Mae’r offer ar gyfer',
  name: 'Enw',
  nameHint: keptForNameHint,
  add: keptForAdd,
  remove: 'Rhoi hwn o’r neilltu',
  unnamed: (number) => keptForNumber.replace('{number}', `${number}`),
  chosen: (name) => `Mae’r offer nawr ar gyfer ${name}.`,
  added: (name) => `Mae ${name} yno. Rhowch enw; mae’r offer yn dechrau’n wag ar ei gyfer.`,
  removed: (name) =>
    `Rhoddwyd ${name} o’r neilltu gyda’i holl waith. Mae’r offer nawr ar gyfer yr un a ddangosir uchod.`,
  broughtBack: (name) => `Mae ${name} yn ôl gyda’i holl waith.`,
  away: 'O’r neilltu',
  bringBack: (name) => `Dod â ${name} yn ôl`,
  paper: `Ar bapur, argraffwch offeryn unwaith ar gyfer pob ${keptForOne}.`,
};
