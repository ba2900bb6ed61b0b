import type { Words } from '../catalogue.ts';
import type { outline as en, outlineMarkup as enMarkup } from '../en/outline.ts';

export const outline: Words<typeof en> = {
  lessonsDone: (done, all, left) => `${done} o ${all} wedi’u gwneud${left && ` · tua ${left} ar ôl`}`,
  done: 'wedi’i gwneud',
  begun: 'wedi dechrau',
};

export const outlineMarkup: Words<typeof enMarkup> = {
  signName: 'Fy nghynnydd: ',
  of: 'o',
  notKnown: '–',
  toCome: 'yn cael ei pharatoi',
  minutes: (minutes) => `${minutes} mun`,
};
