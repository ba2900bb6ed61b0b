import type { Words } from '../catalogue.ts';
import type { cohort as en } from '../en/cohort.ts';
import { dayInWords } from './days.ts';
import { listed, noun, numbered } from './phrases.ts';
import { people } from './spread.ts';

/** Browsers do not know the numbers of Welsh; British ones look the same. */
const number = (count: number) => count.toLocaleString('en-GB');
const files = (count: number) => numbered(count, { one: 'ffeil', other: 'ffeil' });

/** What the cohort page's script says. What the page is built with stands in `cohort-page.ts`. */
export const cohort: Words<typeof en> = {
  reading: (read, all) => `Darllenwyd ${number(read)} o ${number(all)} …`,
  sorting: 'Yn eu gosod ochr yn ochr …',
  summary: (learners, read, not) =>
    `${people(learners)}, o ${files(read)}.${not ? ` Nid oedd modd cymryd ${files(not)}.` : ''}`,
  nothing: (not) =>
    not === 1
      ? 'Nid oedd modd cymryd y ffeil: gweler pam isod.'
      : not
        ? `Nid oedd modd cymryd yr un o’r ${files(not)}: gweler pam isod.`
        : 'Nid oedd ffeil ynddo.',
  stopped: 'Wedi stopio. Mae’r hyn a ddarllenwyd tan hynny isod.',
  tooMany: (most) => `Dim ond y ${number(most)} ffeil gyntaf yr edrychwyd arnynt.`,
  cleared: 'Tynnwyd allan: nid yw’r dudalen hon yn dal dim mwyach. Mae’r ffeiliau lle’r oeddent.',
  clear: 'Tynnu popeth allan o’r dudalen hon',

  hide: 'Cuddio enwau, ar gyfer wal',
  edit: 'Golygu enwau',
  person: (number) => `Person ${number}`,
  unnamed: 'Dim enw',
  nameOf: (number) => `Enw person ${number}`,
  takeOutShort: 'Tynnu allan',
  tookOut: (name) => `Mae ${name} wedi’i adael allan o bopeth isod.`,
  leftOut: (count) => `Gadawyd ${people(count)} allan.`,
  bringBack: 'Dod â nhw yn ôl',
  csv: 'Cadw fel tabl (CSV)',
  saved: (file) => `Dylai ${file} fod gyda’ch lawrlwythiadau.`,
  notSaved: 'Nid oedd modd creu’r tabl. Gwiriwch y cysylltiad a rhowch gynnig arall arni.',
  showAll: (count) => `Dangos pob un o’r ${number(count)}`,
  showMore: (count) => `Dangos ${count} arall`,
  previous: 'Blaenorol',
  next: 'Nesaf',
  rows: (from, to, all) => `${from} i ${to} o ${number(all)}`,

  who: 'Pwy sydd wedi gwneud beth',
  whoLead: 'Mae gwers wedi’i gwneud pan fydd wedi’i hagor, a’r hyn y mae’n gofyn amdano wedi’i ateb.',
  whoTable: 'Gwersi y mae pob person wedi’u gwneud',
  name: 'Enw',
  doneOf: 'Wedi’i wneud',
  lastSeen: 'Diwethaf',
  order: 'Yn nhrefn',
  orders: {
    came: 'eu ffeiliau',
    name: 'eu henwau',
    done: 'gwersi a wnaed, y lleiaf yn gyntaf',
    last: 'yr hyn a wnaethant ddiwethaf',
  },
  lesson: (title, number) => (number === undefined ? title : `Gwers ${number}, ${title}`),
  finish: 'Diwedd',
  states: { new: 'heb ddechrau', begun: 'wedi dechrau', done: 'wedi’i gwneud' },
  all: 'Pawb',
  on: (day) => (day ? dayInWords(day) : 'byth'),

  divided: 'Ble mae’r grŵp yn anghytuno',
  dividedLead:
    'Y mwyaf rhanedig yn gyntaf. Nid bai ar neb yw cerdyn rhanedig: dyna lle mae siarad yn werth yr amser.',
  nothingDivided: 'Nid oes neb wedi ateb dim eto y gellid ei gyfrif.',
  forTheRoom: 'Ar gyfer yr ystafell',
  course: 'Beth mae’r cwrs yn ei ddweud',
  fits: (choices) => `Yn gweddu orau: ${listed(choices)}.`,
  defensible: (choices) => `Gellir ${choices.length === 1 ? 'ei' : 'eu'} hamddiffyn: ${listed(choices)}.`,
  why: 'Mae’r wers yn rhoi’r rhesymau',
  newTab: 'yn agor wrth ochr y dudalen hon',
  whichOf: 'O ba rai',
  shapes: {
    stair: 'Cardiau ar lefelau',
    columns: 'Cardiau mewn colofnau',
    list: 'Cwestiynau',
    all: 'Popeth',
  },

  every: 'Gerdyn wrth gerdyn, gwestiwn wrth gwestiwn',
  everyLead: 'Dewiswch weithgaredd.',
  activity: 'Gweithgaredd',

  changes: 'Cyn ac ar ôl',
  changesLead:
    'Yr un bobl, a’r un cwestiwn iddynt ddwywaith. Gall rhif a ddisgynnodd olygu bod rhywun yn gwybod mwy erbyn hyn am yr hyn a all fynd o’i le.',
  fewPairs: (count) =>
    `Dim ond ${people(count)} a atebodd y ddau dro. Mae hynny’n dweud rhywbeth am bersonau a dim am grŵp: siaradwch â nhw, a gofynnwch cyn ei roi ar wal.`,
  once: (count) =>
    count === 1
      ? 'Atebodd 1 person un tro yn unig, ac nid yw ynddo.'
      : `Atebodd ${people(count)} un tro yn unig, ac nid ydynt ynddo.`,
  what: 'Beth a ofynnwyd',
  both: 'Y ddau dro',
  meanBefore: 'Cymedr cyn',
  meanNow: 'Cymedr nawr',
  up: 'I fyny',
  same: 'Yr un',
  down: 'I lawr',
  bothTimes: (count, changed, kept) =>
    `${people(count)} y ddau dro: newidiodd ${changed}, ni newidiodd ${kept}`,
  stayed: (choice) => `wedi aros gyda “${choice}”`,
  moved: (before, now) => `o “${before}” i “${now}”`,
  pairs: 'O → i: pobl',
  pair: (before, now, count) => `${before} → ${now}: ${count}`,
  upAndDown: (up, same, down) => `${up} i fyny, ${same} yr un, ${down} i lawr`,
  before: 'cyn',
  now: 'nawr',
  mean: (value) => value.toFixed(1),
  changeTable: (title) => `Cyn ac ar ôl: ${title}`,

  partners: 'Beth sydd gan y grŵp ar ei fapiau',
  partnersLead: (count) =>
    `O fapiau ${people(count)}. Mae’r hyn sydd â’r un enw wedi’i uno: yr hyn sydd cyn coma sy’n dweud.`,
  partner: 'Enw',
  howMany: 'Pobl',
  whose: 'Gan bwy',
  levels: 'Lefelau',
  level: (count, title) => `${title}: ${count}`,
  noLevel: 'dim lefel eto',
  alsoCalled: (names) => `hefyd: ${names.join('; ')}`,
  missing: 'Nid oes gan neb',
  missingLead:
    'Yn ôl geiriau’r enwau, felly edrychwch eto cyn i chi ei gredu. Pwy yn yr ystafell sy’n adnabod un?',
  allKinds: 'Yn ôl eu henwau, mae pob math y mae’r cwrs yn chwilio amdano ar fap rhywun.',
  partnersTable: (title) => `Wedi’u huno: ${title}`,

  notTaken: (count) => `Nid oedd modd cymryd ${files(count)}`,
  notedTitle: (count) => `${files(count)} i wybod amdan${count === 1 ? 'i' : 'ynt'}`,
  older: (name) =>
    `ffeil arall gan ${name}. Un person sy’n cyfrif; lle mae’r ddwy’n wahanol, y fwyaf newydd sy’n cyfrif.`,
  newer: 'cadwyd hi gan fersiwn mwy newydd o’r cwrs. Darllenwyd yr hyn y mae’r fersiwn hwn yn ei adnabod.',
  damaged: (skipped) =>
    `nid oedd modd darllen ${numbered(skipped, noun.record)} ynddi; darllenwyd y gweddill.`,
  andMore: (count) => `… a ${number(count)} arall.`,
  because: {
    'too-large': 'mae’n fwy nag y gall unrhyw ffeil gynnydd fod.',
    'not-json': 'ni ellir ei darllen fel ffeil gynnydd. Efallai ei bod wedi’i difrodi neu wedi’i thorri.',
    'not-ours': 'nid ffeil gynnydd yw hi.',
    'newer-format': 'cadwyd hi gan fersiwn mwy newydd o’r cwrs nag y mae’r dudalen hon yn ei adnabod.',
    'too-deep': 'nid oes unrhyw ffeil gynnydd wedi’i llunio fel hyn.',
    empty: 'nid oes cynnydd ynddi.',
    cut: 'mae’r archif wedi’i difrodi neu wedi’i thorri. Gofynnwch amdani unwaith eto.',
    unopened: 'ni allai’r porwr ei hagor. A gafodd ei symud neu ei hailenwi?',
    document:
      'mae dogfen yn dal yr hyn a ysgrifennodd ei pherchennog, a dim y gellir ei gyfrif. Gofynnwch am ffeil a wneir ar y dudalen hon.',
    sheet:
      'nid yw PDF, megis datganiad, yn dal dim y gellir ei gyfrif. Gofynnwch am ffeil a wneir ar y dudalen hon.',
    'bare-archive': 'nid oes ffeil gynnydd yn yr archif hon.',
    'other-kind': 'nid yw’n ffeil gynnydd nac yn archif.',
    'too-many': 'mae cynifer o ffeiliau yn yr archif fel nad edrychwyd ar bob un.',
  },
  otherCourse: (course) =>
    course ? `mae’n perthyn i gwrs arall, “${course}”.` : 'mae’n perthyn i gwrs arall.',

  nothingToSend:
    'Nid oes dim i’w roi mewn ffeil eto: nid yw’r porwr hwn yn dal dim o’ch gwaith yn y cwrs hwn. Ai hwn yw’r porwr lle gwnaethoch y cwrs?',
  madeFile: (file) =>
    `Dylai ${file} fod gyda’ch lawrlwythiadau. Anfonwch hi at eich hyfforddwr drwy’r post, neu rhowch hi i mewn fel y gofynnodd.`,
  // Read again by name: the same in every language.
  sendName: (name, course) => `${name ? `${name} ` : ''}${course}-progress.json`,

  csvFiles: {
    who: 'pwy-sydd-wedi-gwneud-beth.csv',
    answers: 'atebion.csv',
    changes: 'cyn-ac-ar-ol.csv',
    partners: 'yr-un-enw.csv',
  },
  csvHeads: {
    lesson: 'Gwers',
    activity: 'Gweithgaredd',
    asked: 'Cerdyn neu gwestiwn',
    choice: 'Dewis',
    people: 'Pobl',
    answered: 'Wedi ateb',
    disagreement: 'Anghytundeb, 0 i 1',
    before: 'Cyn',
    now: 'Nawr',
    also: 'Enw arall',
  },
};
