import type { Words } from '../../../../words/catalogue.ts';
import { listed, numbered } from '../../../../words/cy/phrases.ts';
import type { plan as en } from '../en/plan.ts';

/** Of an entry that can be added, removed and brought back: a masculine noun, and the same after “y”. */
export const entry = (what: string) => ({
  add: `Ychwanegu ${what}`,
  remove: (number: number) => `Dileu ${what} ${number}`,
  removed: `Dilëwyd y ${what}.`,
  wasRemoved: `Dilëwyd y ${what}. Gellir dod ag ef yn ôl.`,
  bringBack: `Dod â’r ${what} yn ôl`,
  isBack: `Mae’r ${what} yn ôl.`,
});

const plans = { one: 'cynllun', two: 'gynllun', few: 'chynllun', many: 'chynllun', other: 'cynllun' };
const dated = {
  one: 'cam â dyddiad',
  two: 'gam â dyddiad',
  few: 'cham â dyddiad',
  many: 'cham â dyddiad',
  other: 'cam â dyddiad',
};

export const plan: Words<typeof en> = {
  moment: 'Os …',
  act: '… yna byddaf yn …',
  hints: {
    moment: 'Eiliad y byddwch yn sylwi arni pan ddaw.',
    act: 'Un peth y gallwch ei wneud yn y fan a’r lle.',
  },
  state: {
    new: 'Gwag hyd yma',
    moment: 'Mae’r “os” eto i ddod',
    act: 'Mae’r “yna” eto i ddod',
    words: 'Ychydig eiriau hyd yma',
    whole: '✓ Cyflawn',
  },
  sentences: 'Cynlluniau os-yna',
  ownTitle: (number) => `Cynllun ${number}, eich un chi`,
  ask: 'Darllenwch bob un yn uchel, a gofynnwch',
  own: { ...entry('cynllun'), add: 'Ychwanegu cynllun o’ch eiddo eich hun' },
  line: (moment, act) => `Os ${moment || '…'}, yna byddaf yn ${act || '…'}`,
  counts: (count, steps) =>
    listed([...(count ? [numbered(count, plans)] : []), ...(steps ? [numbered(steps, dated)] : [])]),
  toCome: (open) =>
    `${listed([...(open.sentence ? ['os-yna cyflawn'] : []), ...(open.step ? ['cam gyda dyddiad'] : [])])} eto i ddod`,
};
