import type { Words } from '../catalogue.ts';
import type { home as en, homeMarkup as enMarkup } from '../en/home.ts';
import { lessonsName, outcomesHeading } from './own.ts';
import { noun, numbered } from './phrases.ts';

export const home: Words<typeof en> = {
  carryOn: (title) => `Bwrw ymlaen${title ? `: ${title}` : ''}`,
  toStatement: 'Wedi gorffen: eich datganiad',
};

export const homeMarkup: Words<typeof enMarkup> = {
  start: (title) => `Dechrau: ${title}`,
  outcomes: outcomesHeading,
  before: 'Cyn i chi gychwyn',
  lessonsName,
  finish: 'Diwedd',
  parts: 'Rhannau',
  lessonsIn: (count) => numbered(count, noun.lesson),
  time: (time, whole) => `${time} i gyd${whole ? '' : ' hyd yma'}`,
  asked: (time) => `: ${time} ar gyfer yr hyn y mae’r datganiad yn ei ofyn, a’r gweddill yn ddewisol`,
  lessons: (published, all) =>
    published < all
      ? `Gellir astudio ${published} o’r ${numbered(all, noun.lesson)} nawr; mae’r gweddill yn cael eu paratoi.`
      : `${numbered(all, noun.lesson)} a diwedd, mewn cynifer o eisteddiadau ag y dymunwch.`,
};
