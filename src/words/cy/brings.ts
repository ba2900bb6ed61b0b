import type { Words } from '../catalogue.ts';
import type { brings as en } from '../en/brings.ts';
import { keptForMany } from './own.ts';
import { listed, noun, numbered } from './phrases.ts';

interface Counts {
  readonly answers: number;
  readonly texts: number;
  readonly done: number;
  readonly results?: number;
}

const counts = ({ answers, texts, done, results = 0 }: Counts) =>
  listed(
    [
      answers && numbered(answers, noun.answer),
      texts && `${numbered(texts, noun.text)} o’ch eiddo eich hun`,
      done && `${numbered(done, noun.thing)} a agorwyd neu a orffennwyd`,
      results && numbered(results, noun.result),
    ].filter((part) => typeof part === 'string'),
  );
const ofThis = { file: 'y ffeil hon', link: 'y ddolen hon' };

/** What a progress file or link would bring, told before it is joined; and how to undo it. */
export const brings: Words<typeof en> = {
  title: { file: 'Beth fyddai’r ffeil hon yn dod ag ef', link: 'Beth fyddai’r ddolen hon yn dod ag ef' },
  what: (all) =>
    counts(all) ? `${counts(all)}.` : 'Canlyniadau cynigion cynharach. Ni fyddai dim a welwch nawr yn newid.',
  how: 'Ni thynnir dim oddi yma: lle mae ateb gan y ddau, yr un diweddaraf sy’n ymddangos; o destun a ysgrifennwyd mewn dau le, cedwir y ddau fersiwn.',
  canUndo: 'Gallwch ei ddadwneud wedyn.',
  nothingNew: {
    file: `Mae popeth yn ${ofThis.file} yma eisoes, neu mae rhywbeth diweddarach. Nid oes dim i’w ychwanegu.`,
    link: `Mae popeth yn ${ofThis.link} yma eisoes, neu mae rhywbeth diweddarach. Nid oes dim i’w ychwanegu.`,
  },
  skipped: (records) =>
    `Nid oedd modd darllen ${numbered(records, noun.record)} ynddi: ${records === 1 ? 'câi ei adael' : 'caent eu gadael'} allan.`,
  newerCourse: (version) =>
    `Fe’i cadwyd o fersiwn ${version} o’r cwrs, sy’n fwy newydd na’r dudalen hon. Cedwir yr un fath yr hyn nad yw’r dudalen hon yn ei adnabod eto.`,
  unknown: (things) =>
    `Mae ${numbered(things, noun.thing)} yn perthyn i weithgareddau nad yw’r fersiwn hwn o’r cwrs yn eu hadnabod: ${things === 1 ? 'wedi’i gadw, heb ei ddangos' : 'wedi’u cadw, heb eu dangos'}.`,
  add: 'Ei ychwanegu at fy nghynnydd',
  leave: 'Ei adael',
  left: {
    file: 'Gadawyd y ffeil. Nid oes dim wedi newid.',
    link: 'Gadawyd y ddolen. Nid oes dim wedi newid.',
  },
  added: 'Ychwanegwyd at eich cynnydd.',
  addedUnsaved: 'Ychwanegwyd, ond nid yw’r porwr hwn yn ei gadw: cadwch ffeil cyn i chi gau’r tab hwn.',

  lesson: (title, number) => (number === undefined ? title : `${number} ${title}`),
  elsewhere: 'Heblaw’r gwersi',
  areas: {
    partnerships: `Eich ${keptForMany} yn y pecyn cymorth`,
    noted: 'Eich nodiadau yn y testun',
    review: 'Yr hyn yr edrychoch arno eto wrth adolygu',
    course: 'Eich datganiad',
  },
  inShort: ({ fresh, differ, out }) =>
    listed(
      [fresh && `${fresh} newydd`, differ && `${differ} yn wahanol`, out && `${out} o’r golwg`].filter(
        (part) => typeof part === 'string',
      ),
    ),
  newOnes: (count) => `${numbered(count, noun.answer)} newydd`,
  more: (count) => `… ${count} arall.`,
  moreText: (characters) => `… (${characters} nod arall)`,
  opened: 'Agorwyd',
  finished: 'Gorffennwyd',
  result: (credit, of) => `Canlyniad cynnig: ${credit} o ${of}`,
  resultHere: (credit, of) => `yma: ${credit} o ${of}`,
  side: { here: 'Yma', there: { file: 'Yn y ffeil', link: 'Yn y ddolen' } },
  shows: 'bydd yn ymddangos',
  bothKept:
    'Cedwir y ddau. Bydd y cyntaf yn ymddangos; mae’r llall oddi tano yn y gweithgaredd, lle rydych yn dewis.',
  otherWayRound:
    'Yn ôl eu dyddiadau y ffordd arall y mae hi: rhwng dyfeisiau nad oeddent wedi cyfarfod, yr un â mwy o waith ynddo sy’n cyfrif fel yr un diweddaraf.',
  restarted: (from) =>
    `Yn mynd o’r golwg, oherwydd dechreuwyd y gweithgaredd eto yn y ${from === 'file' ? 'ffeil' : 'ddolen'}; fe’i cedwir.`,
  earlier: (count) =>
    `${numbered(count, noun.answer)} o’r amser cyn i chi ddechrau hwn eto yma: ${count === 1 ? 'wedi’i gadw, heb ei ddangos' : 'wedi’u cadw, heb eu dangos'}.`,
  taken: 'tynnwyd yn ôl',
  emptied: 'gadawyd yn wag',
  together: 'sawl peth gyda’i gilydd',
  yes: 'ie',
  no: 'na',
  anAnswer: 'Ateb',
  noDate: 'ar amser na ellir ei ddweud',

  undo: 'Dadwneud y mewnforio diwethaf',
  undoWhat: (when, from, all) =>
    `${when} ychwanegoch y canlynol o ${from === 'file' ? 'ffeil' : 'ddolen'}: ${counts(all) || 'canlyniadau cynigion cynharach'}. Mae dadwneud yn tynnu hynny’n unig, ac yn cadw’r hyn a wnaethoch ers hynny.`,
  undoMemory:
    'Ni allai’r porwr hwn gadw copi o’r hyn oedd yma o’r blaen, felly dim ond nes i chi adael y dudalen hon y gellir ei ddadwneud.',
  undone: 'Dadwnaed y mewnforio. Mae’r hyn a wnaethoch ers hynny yno o hyd.',
  undoneElsewhere: 'Dadwnaed y mewnforio hwnnw, neu daeth un arall ar ei ôl, mewn tab arall.',
  notUndone:
    'Nid oedd modd dadwneud y mewnforio: ni atebodd y porwr hwn. Nid oes dim wedi newid. Caewch dabiau eraill y cwrs hwn a rhowch gynnig arall arni.',
};
