import type { Words } from '../catalogue.ts';
import type { way as en } from '../en/way.ts';
import { dayInWords } from './days.ts';
import { dayInShort } from './days-short.ts';
import { listed, noun, numbered } from './phrases.ts';
import { went } from './went.ts';

/** My progress: the picture of a learner's way, its words, and the files that it is saved as. */
export const way: Words<typeof en> = {
  title: 'Fy ffordd hyd yma',
  empty: 'Yma y caiff eich ffordd ei lluniadu',
  emptyText:
    'Mae’n llenwi wrth i chi fynd. Yn nes ymlaen, bydd yr hyn a osodoch i’w weld wrth ymyl y man lle mae’r cwrs yn ei osod, a’ch sgorau wrth ymyl rhai cynharach. Gallwch fynd â’r llun gyda chi.',
  toFirst: (title) => `Dechrau gyda “${title}”`,
  missing:
    'Ni chyrhaeddodd y llun o’ch ffordd. Mae’r hyn a wnaethoch wedi’i gadw: ail-lwythwch y dudalen gyda chysylltiad i’w weld.',

  climb: 'Beth a gyfarfuoch',
  climbSum: (done, all, activities, since) =>
    `Gwnaed ${listed([`${done} o ${numbered(all, noun.lesson)}`, numbered(activities, noun.activity)])}${
      since ? `, ers ${dayInWords(since)}` : ''
    }.`,
  key: {
    done: 'gwnaed',
    begun: 'wedi dechrau',
    new: 'ddim eto',
    activity: 'un dot i bob gweithgaredd',
  },
  state: { new: 'ddim eto', begun: 'wedi dechrau', done: 'wedi’i gwneud' },
  doneOn: (day) => `gwnaed ar ${dayInWords(day)}`,
  openedOn: (day) => `dechreuwyd ar ${dayInWords(day)}`,
  lessonsDone: (done, all) => `${done} o ${numbered(all, noun.lesson)} wedi’u gwneud`,
  activitiesDone: (done, all) => `${done} o ${all}`,
  climbHead: ['Gwers', 'Pa mor bell', 'Gweithgareddau a wnaed'],
  lesson: (number, title) => (number === undefined ? title : `${number} ${title}`),
  lessonSaid: (number, title, far) => `${number === undefined ? title : `Gwers ${number}, ${title}`}: ${far}`,
  short: (day) => dayInShort(day, false),

  levels: 'Ble y gosodoch chi bethau, a ble mae’r cwrs yn eu gosod',
  levelsSum: (agreed, defended, differed) =>
    `${listed(
      [
        agreed && `${agreed} fel y cwrs`,
        defended && `${defended} y gellir ${defended === 1 ? 'ei amddiffyn' : 'eu hamddiffyn'}`,
        differed && `${differed} mewn lle arall`,
      ].filter((part) => typeof part === 'string'),
    )}.`,
  tally: (agreed, all, first) =>
    `${agreed} o ${all} fel y cwrs${first === undefined ? '' : `; ${first} ar y gwiriad cyntaf`}`,
  you: 'chi',
  course: 'y cwrs',
  both: 'y ddau',
  near: 'gellir amddiffyn eich un chi',
  levelsHead: ['Cerdyn', 'Chi', 'Y cwrs', 'Gyda’i gilydd'],
  verdict: { best: 'yn cytuno', defensible: 'gellir ei amddiffyn', unlikely: 'yn wahanol' },
  named: (card, own, course, verdict) =>
    verdict === 'best'
      ? `${card}: ${own}, fel y cwrs`
      : `${card}: chi ${own}, y cwrs ${course}${verdict === 'defensible' ? '; gellir amddiffyn eich un chi' : ''}`,

  changes: 'Cyn ac wedyn',
  changeOf: (title, of) => (of ? `${title}: ${of}` : title),
  before: 'cynt',
  now: 'nawr',
  changeSum(steps) {
    const count = (sign: number, said: string) => {
      const found = steps.filter(({ from, to }) => Math.sign(to - from) === sign).length;
      return found ? [`${found} ${said}`] : [];
    };
    return `${listed([...count(1, 'yn uwch'), ...count(-1, 'yn is'), ...count(0, 'fel o’r blaen')])}.`;
  },
  changesHead: (from, to) => ['Sgôr o 1 i 5', from, to, 'Newid'],
  went,
  row: (name, moved) => `${name}: ${moved}`,
  scale: 'Ar raddfa o 1 i 5.',

  returns: 'Beth sy’n dod yn ôl',
  returnsSum: (today, later, rests) =>
    `${today ? `${numbered(today, noun.thing)} heddiw` : 'Dim heddiw'}, ${later} yn yr wythnos wedyn, ${rests} yn gorffwys.`,
  today: 'heddiw',
  rests: 'yn gorffwys',
  dayShort: (day) => dayInShort(day, false),
  waits: 'yn aros',
  waitTheirTurn: (count) =>
    `Mae ${numbered(count, noun.thing)} yn aros ${count === 1 ? 'ei dro' : 'eu tro'}.`,
  returnsHead: ['Pryd', 'Pethau i edrych arnynt eto'],
  onDay: (day, count) => `${dayInWords(day)}: ${count}`,

  inWords: 'Yr un peth mewn geiriau',
  take: 'Mynd â’r llun gyda chi',
  takeText:
    'Ar gyfer sesiwn oruchwylio neu eich wal eich hun: un llun o’r hyn sydd uchod, wedi’i wneud ar y ddyfais hon. Mae’n dangos beth a osodoch a sut y gwnaethoch eich sgorio eich hun, a dim a ysgrifennoch.',
  takeNames: 'Mae’r hyn y rhoesoch enw iddo yno dan yr enw hwnnw.',
  name: 'Enw arno',
  nameHint: 'Gadewch hwn yn wag, ac ni fydd enw yno. Ni chedwir yr hyn a ysgrifennwch yma.',
  png: 'Cadw fel llun (PNG)',
  pngHint: 'yn agor ym mhobman',
  svg: 'Cadw fel lluniad (SVG)',
  svgHint: 'yn aros yn finiog ar unrhyw faint',
  print: 'Argraffu’r llun',
  making: 'Un eiliad: mae’r llun yn cael ei wneud.',
  saved: (name) => `Dylai ${name} fod gyda’ch lawrlwythiadau.`,
  printed: 'Wedi’i roi i’ch argraffydd.',
  notMade:
    'Nid oedd modd gwneud y llun. Gwiriwch y cysylltiad a rhowch gynnig arall arni. Mae’r hyn a wnaethoch wedi’i gadw.',
  made: (course, day) => `${course} · ${dayInWords(day)}`,
  own: 'Lluniadwyd o gofnod y dysgwr ei hun. Nid oes neb wedi ei wirio.',
  files: { svg: 'my-way.svg', png: 'my-way.png' },
};
