import type { Words } from '../../../../words/catalogue.ts';
import { mapNameHint } from '../../../../words/cy/own.ts';
import { listed, numbered } from '../../../../words/cy/phrases.ts';
import type { map as en } from '../en/map.ts';

const needs = { two: 'dau bartner', one: 'partner arall', tie: 'lefel ar gyfer un ohonynt' };
const partner = { one: 'partner', two: 'bartner', few: 'phartner', many: 'phartner', other: 'partner' };

export const map: Words<typeof en> = {
  project: 'Eich prosiect',
  projectHint: 'Mae yn y canol.',
  name: 'Partner',
  nameHint: mapNameHint,
  level: 'Lefel',
  noTie: 'Dim cysylltiad eto',
  formality: 'Cytunwyd',
  formalities: { informal: 'Ar lafar', formal: 'Yn ysgrifenedig' },
  trust: 'Ymddiriedaeth',
  trusts: { new: 'Newydd', some: 'Peth', good: 'Da' },
  open: 'Heb ei ddweud',
  note: 'Nodyn: beth sy’n pasio rhyngoch',
  noteShort: 'Nodyn',
  row: (number, what) => `Partner ${number}: ${what}`,
  stillToCome: (open) => `${listed(open.map((one) => needs[one]))} eto i ddod`,
  emptyTitle: 'Nid oes neb ar y map eto',
  empty:
    'Dechreuwch gyda rhywun y mae ei rif gennych. Enwch y partner, dywedwch beth sy’n pasio rhyngoch, a rhowch lefel i’r cysylltiad.',
  showExample: (project) => `Dangos map ${project}`,
  hideExample: (project) => `Cadw map ${project} o’r neilltu`,
  exampleShown: (count) => `Mae ${numbered(count, partner)} o’r enghraifft ar y map.`,
  exampleHidden: 'Mae’r enghraifft wedi’i rhoi o’r neilltu. Mae’r hyn a ysgrifennoch yma o hyd.',
  exampleCounts: 'Nid yw’r enghraifft yn cyfrif fel eich map eich hun.',
  add: 'Ychwanegu partner',
  adding: 'Partner newydd',
  added: 'Mae rhes ar gyfer partner newydd ar agor. Ysgrifennwch ei enw.',
  edit: 'Golygu',
  remove: 'Dileu',
  done: 'Wedi gorffen gyda’r partner hwn',
  removed: (name) => `Dilëwyd ${name}.`,
  bringBack: 'Dod ag ef yn ôl',
  isBack: (name) => `Mae ${name} yn ôl ar y map.`,
  changed: (name, what, value) =>
    `${name || 'Partner newydd'}: ${what.toLowerCase()}, ${value.toLowerCase()}.`,
  table: 'Eich partneriaid',
  picture: 'Y darlun',
  title: (project) => `Map partneriaid: ${project || 'eich prosiect'}`,
  nearer:
    'Po agosaf at eich prosiect, uchaf yw’r lefel. Llusgwch bartner i gylch arall (ar sgrin gyffwrdd, gerfydd ei rif), neu newidiwch ei res.',
  faint: (project) => `Dyma ble y caiff eich un chi ei lunio. Map ${project} yw hwn, fel enghraifft.`,
  openTie: 'Heb ddweud sut',
  pictureOf: (project, partners) =>
    `Map partneriaid: ${project || 'eich prosiect'}, ${numbered(partners.length, partner)}. ${partners.join(' ')}`,
  tieOf: (name, level) => `${name}: ${level}.`,
  between: 'Rhwng eich partneriaid',
  ends: { one: 'Partner', other: 'Yn gweithio gyda' },
  closely: 'Pa mor agos',
  choose: 'Dewis',
  tieRow: (number, what) => `Cysylltiad ${number}: ${what}`,
  tieSaid: (one, other, level) => `Mae ${one} yn gweithio gyda ${other}${level ? `: ${level}` : ''}.`,
  betweenKey: 'Rhwng partneriaid',
  place: 'Lle yn y darlun',
  move: { left: 'Chwith', right: 'De', up: 'I fyny', down: 'I lawr' },
  moved: (name, way) => `Symudwyd ${name}: ${way}.`,
  letMoved: (name) => `Symudwyd ${name}.`,
  movedTo: (name, level) => `Symudwyd ${name}: ${level}.`,
  noFurther: (name) => `Mae ${name} mor bell y ffordd honno ag y gall fod.`,
  letGo: 'Gadael iddo ganfod ei le',
  letGone: (name) => `Mae ${name} yn canfod ei le ei hun.`,
  notFetched:
    'Nid oedd modd nôl y darlun, na’r cysylltiadau rhwng partneriaid. Mae eich partneriaid yn y tabl.',
};
