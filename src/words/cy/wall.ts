/** While something is on the wall. */
import { capital, noun, numbered } from './phrases.ts';

export const screen = (at: number, of: number | undefined) => (of ? `${at} o ${of}` : `Golygfa ${at}`);
export const reasons = 'Rhesymau';
export const count = 'Cyfrif dwylo';
export const timer = 'Amserydd';
export const black = 'Du';
export const full = 'Sgrin lawn';
export const keys = 'Bysellau';
export const toLesson = 'I’r wers';
export const toAll = 'Pob gweithgaredd';
export const tools = 'I bwy bynnag sy’n ei ddangos';
export const back = 'Yn ôl';
export const next = 'Nesaf';
export const toRoom = 'Sut yr atebasoch';
export const nextActivity = (title: string) => `Y gweithgaredd nesaf: ${title}`;
export const moves = 'O sgrin i sgrin';
export const several = 'Gall mwy nag un weddu.';
export const comes = 'Beth a ddaw ohono';
export const opened = 'Dangosir y rhesymau.';
export const closed = 'Mae’r rhesymau wedi’u cuddio.';
export const noReasons = 'Nid oes rhesymau i hwn.';
export const counting = 'Yn cyfrif dwylo.';
export const notCounting = 'Mae’r cyfrif wedi’i guddio; fe’i cedwir.';
export const noCounting = 'Nid oes dim i gyfrif dwylo ar ei gyfer yma.';
export const chooseFirst = 'Dewiswch yn gyntaf; yna mae’r stori’n mynd ymlaen.';
export const atEnd = 'Dyma’r un olaf.';
export const atStart = 'Dyma’r un cyntaf.';
export const isBlack = 'Mae’r sgrin yn ddu. Daw unrhyw fysell â hi’n ôl.';
export const hands = (choice: string) => `Dwylo dros: ${choice}`;
export const more = (choice: string) => `Un yn fwy: ${choice}`;
export const fewer = (choice: string) => `Un yn llai: ${choice}`;
export const nowHands = (choice: string, people: number, all: number) =>
  `${choice}: ${people}. ${all} i gyd.`;
export const all = (people: number) => numbered(people, noun.hand);
export const notKept =
  'Nid yw’r porwr hwn yn cadw dim ar gyfer y tab hwn: mae’r cyfrif yn para nes ail-lwytho’r dudalen.';
export const asItIs =
  'Dangosir yr hyn a ddewisir neu a ysgrifennir yma i’r ystafell, ac nis cedwir yn unman.';
export const coming = 'Yn nôl y ffurflen …';
export const notCome = 'Ni ddaeth y ffurflen. Mae yn y wers:';

export const room = {
  title: 'Sut yr atebasoch',
  lead: (counted: number, all: number) =>
    `Cyfrifwyd dwylo ar gyfer ${counted} o ${all}. Yr hyn sy’n eich rhannu fwyaf sy’n dod gyntaf.`,
  far: (word: string) => `${capital(word)}.`,
  toCard: (title: string) => `Mynd yn ôl i “${title}”`,
  csv: 'Cadw fel tabl (CSV)',
  saved: (name: string) => `Dylai ${name} fod gyda’ch lawrlwythiadau.`,
  notSaved: 'Nid oedd modd gwneud y tabl. Argraffwch y dudalen hon yn lle hynny.',
  print: 'Argraffu',
  clear: 'Clirio’r cyfrif hwn',
  cleared: 'Wedi’i glirio. Gellir dod ag ef yn ôl nes i chi adael y dudalen hon.',
  bringBack: 'Dod â’r cyfrif yn ôl',
  isBack: 'Mae’r cyfrif yn ôl.',
  nothing: 'Ni chyfrifwyd dwylo.',
  head: ['Rhif', 'Cerdyn neu gwestiwn', 'Dewis', 'Pobl'],
};

export const clock = {
  name: 'Amserydd',
  start: 'Dechrau',
  pause: 'Oedi',
  more: 'Un funud yn fwy',
  less: 'Un funud yn llai',
  up: 'Mae’r amser ar ben.',
  started: (minutes: number) => `${numbered(minutes, noun.minute)} o nawr.`,
};

export const help = {
  title: 'Bysellau',
  rows: [
    ['→, ↓, Space, Page Down', 'ymlaen'],
    ['←, ↑, Page Up', 'yn ôl'],
    ['Home, End', 'i’r cyntaf, i’r olaf'],
    ['1–9', 'y rheswm dros un dewis; mewn stori, dewis; wrth gyfrif, un llaw yn fwy'],
    ['Shift, 1–9', 'wrth gyfrif, un llaw yn llai'],
    ['R', 'pob rheswm, eu dangos neu eu cuddio'],
    ['C', 'cyfrif dwylo, neu roi’r gorau iddi'],
    ['T', 'amserydd'],
    ['B, .', 'sgrin ddu; daw unrhyw fysell â hi’n ôl'],
    ['F', 'sgrin lawn'],
    ['?', 'y bysellau hyn'],
    ['Esc', 'yn ôl i bob gweithgaredd'],
  ] as const,
  key: 'Bysell',
  does: 'Beth mae’n ei wneud',
  letters: 'Bysellau yw llythrennau, arwyddion a rhifau',
  lettersWhy:
    'Diffoddwch hyn os ydych yn siarad â’ch cyfrifiadur. Mae saethau, Page Up a Page Down, Home, End ac Esc yn aros.',
  close: 'Cau',
};
