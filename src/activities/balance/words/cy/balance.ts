import type { Words } from '../../../../words/catalogue.ts';
import { listed, numbered, small } from '../../../../words/cy/phrases.ts';
import type { balance as en } from '../en/balance.ts';

const needs = { gain: 'ennill', cost: 'cost', own: 'brawddeg o’ch eiddo eich hun' };
const noun = {
  gain: { one: 'ennill', other: 'ennill' },
  cost: { one: 'gost', two: 'gost', many: 'chost', other: 'cost' },
};
const several = { gain: 'enillion', cost: 'costau' };
type Side = keyof typeof several;
const count = (many: number, side: Side) => (many ? numbered(many, noun[side]) : `dim ${several[side]}`);

const counts = (gains: number, costs: number) => `${count(gains, 'gain')}, ${count(costs, 'cost')}`;

export const balance: Words<typeof en> = {
  side: { gain: 'Enillion', cost: 'Costau' },
  forParty: (party) => `i ${small([party])}`,
  own: (side, number, party) =>
    `Eich ${needs[side]} eich hun${number > 1 ? ` ${number}` : ''}, i ${small([party])}`,
  add: (side) => `Ychwanegu ${needs[side]} o’ch eiddo eich hun`,
  remove: 'Dileu',
  ownShort: (side, number, party) => `eich ${needs[side]} ${number} i ${small([party])}`,
  removed: (text) => `Dilëwyd: “${text}”`,
  wasRemoved: (tally) => `Dilëwyd. Gellir dod ag ef yn ôl. ${tally}`,
  bringBack: 'Dod ag ef yn ôl',
  isBack: (tally) => `Mae yn ôl. ${tally}`,
  weight: 'Pwysau',
  weightOf: (text) => `Pwysau: ${text}`,
  weights: ['1 ysgafn', '2 canolig', '3 trwm'],
  withWeight: (text, weight) => (weight ? `${text} (pwysau ${weight})` : text),
  counts,
  tally: (party, gains, costs) => `${party}: ${counts(gains, costs)}.`,
  nothingFor: (parties) => `Nid oes dim yma eto ar gyfer ${small(parties)}.`,
  stillToCome: (open) => `${listed(open.map((one) => needs[one]))} eto i ddod`,
  empty: 'Nid oes dim ar y glorian eto',
  howTo:
    'Ticiwch un ennill ac un gost uchod, i unrhyw un. Dywedir yma pwy sy’n ennill fwyaf a phwy sy’n talu fwyaf.',
  only: (side) => `Dim ond ${several[side]} hyd yma`,
  mostAndLeast: (parties) => `Y gost fwyaf a’r ennill lleiaf: ${small(parties)}`,
  most: (gains, costs) => `Yr ennill mwyaf: ${small(gains)}. Y gost fwyaf: ${small(costs)}`,
  everything: (parties) => `Yr ennill mwyaf a’r gost fwyaf: ${small(parties)}`,
  blocks: 'Cofnod yw bloc, cyhyd â’i bwysau; mae’r rhifau’n adio’r pwysau.',
  drawing: (rows) =>
    `Barrau bob ochr i bostyn, costau i’r chwith ac enillion i’r dde, yn ôl pwysau. ${rows
      .map(([party, gains, costs]) => `${party}: costau ${costs}, enillion ${gains}.`)
      .join(' ')}`,
};
