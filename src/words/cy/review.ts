import type { Words } from '../catalogue.ts';
import type { review as en } from '../en/review.ts';
import { listed, noun, numbered } from './phrases.ts';

const ordinals = ['gyntaf', 'ail', 'drydedd', 'bedwaredd'];
/** “golwg” is of both genders; here feminine: “yr olwg gyntaf”, “yr ail olwg”, “y drydedd olwg”. */
const theLook = (look: number) =>
  look === 1 ? 'yr olwg gyntaf' : `${look === 2 ? 'yr' : 'y'} ${ordinals[look - 1]} olwg`;
const lessonName = (title: string, number?: number) =>
  number === undefined ? title : `Gwers ${number}, ${title}`;

export const review: Words<typeof en> = {
  title: 'Adolygu',
  description:
    'Mae’r hyn a gyfarfuoch yn y gwersi yn dod yn ôl yn rheolaidd, bedair gwaith, wythnos ar wahân: beth i edrych arno nawr, beth sy’n dod wedyn, a ffeil ar gyfer eich calendr.',
  lead: 'Mae’r hyn a gyfarfuoch yn dod yn ôl bedair gwaith, wythnos ar wahân. Wedi’i wasgaru fel hyn, mae’n aros gyda chi yn hirach na phe baech yn ei ddarllen bedair gwaith mewn un noson.',
  noScript:
    'Nid yw sgriptiau’r dudalen hon wedi dod neu nid ydynt yn rhedeg yn y porwr hwn, felly ni all wybod beth a gyfarfuoch. Mae adolygu’n gweithio cystal ar bapur: mae’r ffordd isod.',
  due: 'I edrych arno nawr',
  later: 'Yn dod yn ôl',
  rests: 'Yn gorffwys',
  restsLead: 'Edrychwyd arno bedair gwaith. Galwch ef yn ôl, a daw eto o’r wythnos nesaf ymlaen.',
  lessonName,
  what(questions, terms) {
    const parts = [
      questions ? numbered(questions, noun.question) : '',
      terms.length ? `${terms.length === 1 ? 'y term' : 'y termau'} ${listed(terms)}` : '',
    ].filter(Boolean);
    const said = parts.join(', ynghyd â ').replace('ynghyd â y term', 'ynghyd â’r term');
    return `${said.charAt(0).toUpperCase()}${said.slice(1)}.`;
  },
  metOn: (day) => `Cyfarfuwyd ar ${day}`,
  metSome: 'Cyfarfuwyd beth amser yn ôl',
  from: (title, number, why) => `${number === undefined ? title : `Gwers ${number}`}. ${why}`,
  why: (met, look) => `${met}; dyma ${theLook(look)} o bedair.`,
  whyLater: (met, look, day) => `${met}; mae ${theLook(look)} ar ${day}.`,
  whyRests: (met, last) => `${met}; roedd y bedwaredd olwg ar ${last}.`,
  thisWeek: 'Yn nes ymlaen yr wythnos hon',
  nextWeek: 'Yr wythnos nesaf',
  weekOf: (day) => `Wythnos ${day}`,
  dueLead: (count, others) =>
    others > 0
      ? `Gofynnir i chi am ${numbered(count, noun.thing)} heddiw, tua deg munud: yr hyn a gawsoch yn anghywir, a’r hyn sydd wedi aros hiraf. Mae ${others} arall yn aros am ddiwrnod arall. Gallwch stopio unrhyw bryd.`
      : `Mae ${numbered(count, noun.thing)} i edrych ${count === 1 ? 'arno' : 'arnynt'}. Gallwch stopio unrhyw bryd, ac mae beth bynnag a adawch yn cadw ei le.`,
  enoughToday: (others) =>
    `Dyna ddigon am ddiwrnod. Mae ${numbered(others, noun.thing)} yn aros ${others === 1 ? 'ei dro' : 'eu tro'}; ni chollir dim drwy aros.`,
  begin: 'Dechrau sesiwn',
  beginning: 'Yn nôl yr hyn a gyfarfuoch …',
  nothingMet: 'Nid ydych wedi cyfarfod dim eto',
  nothingMetText:
    'Gweithiwch drwy wers yn gyntaf. Wythnos ar ôl i chi ei gorffen, bydd cwestiynau ei gwiriad a’r termau y mae’n eu hesbonio yma.',
  forExample: (days) => `Pe baech yn gorffen gwers heddiw, byddai’n dod yn ôl ar ${listed(days)}.`,
  toFirst: (title) => `Agor ${title}`,
  nothingDue: 'Nid oes dim i edrych arno heddiw',
  nextOn: (day) => `Mae’r olwg nesaf ar ${day}. Tan hynny nid oes dim i’w wneud yma.`,
  allRest: 'Edrychwyd bedair gwaith ar bopeth a gyfarfuoch hyd yma, ac mae’n gorffwys.',
  anyway: 'Edrych ar rywbeth beth bynnag',
  anywayHint: 'Nid yw golwg ychwanegol yn newid unrhyw ddyddiad.',
  callBack: 'Galw yn ôl',
  callBackOf: (lesson, why) => `Galw yn ôl: ${lesson} (${why})`,
  calledBack: (lesson, day) => `Daw “${lesson}” yn ôl ar ${day}, ac yna dair gwaith arall.`,
  notFetched:
    'Ni chyrhaeddodd y cwestiynau; efallai nad oes cysylltiad ar hyn o bryd. Ni chollwyd dim. Rhowch gynnig arall arni mewn eiliad, neu agorwch y gwersi drwy’r dolenni isod ac edrychwch yno.',
  how: 'Sut mae’n gweithio',
  howItems: [
    'Mae cwestiwn yn cyfrif fel un a gyfarfuwyd pan fyddwch wedi darllen yr hyn a ddywed y cwrs am eich ateb; term, pan fydd y wers gyntaf sy’n ei esbonio wedi’i gwneud.',
    'Mae pob cwestiwn a therm yn dychwelyd saith niwrnod ar ôl i chi edrych arno ddiwethaf, bedair gwaith i gyd.',
    'Mae diwrnod yn gofyn am ddeg ar y mwyaf, y rhai mwyaf defnyddiol yn gyntaf, waeth faint sydd i edrych arnynt. Mae’r gweddill yn aros eu tro.',
    'Mae bod yn hwyr yn iawn: cyfrifir yr wythnos nesaf o’r diwrnod yr edrychoch mewn gwirionedd.',
    'Ni chollir dim drwy hepgor. Mae’r hyn a hepgorwch yn aros yma nes i chi ddod.',
    'Ar ôl y bedwaredd olwg mae’n gorffwys, a gallwch ei alw’n ôl pryd bynnag y mynnwch.',
    'Cedwir yr hyn a ddywedwch wrth edrych gyda’ch cynnydd. Ni roddir sgôr, ac nid yw’r wefan hon yn anfon nodiadau atgoffa.',
  ],
  calendar: 'Yn eich calendr eich hun',
  calendarText:
    'Pedair sesiwn o ddeg munud, wythnos ar wahân, fel ffeil y mae rhaglenni calendr yn ei hagor.',
  firstDay: 'Diwrnod y sesiwn gyntaf',
  time: 'Amser',
  alarm: 'Gyda nodyn atgoffa, ddeg munud ymlaen llaw',
  put: 'Rhoi’r sesiynau yn fy nghalendr',
  made: (file, days) => `Dylai ${file} fod gyda’ch lawrlwythiadau. Agorwch hi i ychwanegu ${listed(days)}.`,
  noDay: 'Dewiswch ddiwrnod ac amser yn gyntaf.',
  notMade: 'Nid oedd modd gwneud y ffeil. Ail-lwythwch y dudalen a rhowch gynnig arall arni.',
  eventTitle: (course) => `Adolygu: ${course}`,
  eventText: (number) =>
    `Deg munud o adolygu, sesiwn ${number} o bedair. Agorwch dudalen adolygu’r cwrs: mae’n dangos beth i edrych arno. Ni chollir dim drwy golli sesiwn.`,
  paper: 'Ar bapur, neu i ffwrdd o’r ddyfais hon',
  paperText:
    'Pan orffennwch wers, ysgrifennwch bedwar dyddiad: wythnos o nawr, pythefnos, tair wythnos a phedair. Ar bob un ohonynt atebwch wiriad y wers honno eto cyn i chi agor y rhesymau, dywedwch yn eich geiriau eich hun beth mae pob un o’i thermau yn ei olygu, a dim ond wedyn edrychwch arno.',
  paperLate:
    'Os ydych yn hwyr, ysgrifennwch y dyddiadau sydd ar ôl o’r newydd, wythnos ar wahân, o’r diwrnod y daethoch yn ôl.',
  paperChecks: 'Y gwiriadau, wers wrth wers',
  paperCheck: (lesson, check) => `${lesson}: ${check}`,
  paperTerms: 'Yr eirfa, ar gyfer y termau',
  session: 'Sesiwn adolygu',
  of: (kind, number, all) => `${kind === 'question' ? 'Cwestiwn' : 'Term'} ${number} o ${all}`,
  several: 'Dewiswch bob un sy’n gweddu.',
  check: 'Gwirio',
  chooseFirst: 'Dewiswch opsiwn yn gyntaf, neu hepgorwch yr un hwn.',
  otherOptions: 'Beth am yr opsiynau eraill?',
  inLesson: (lesson) => `Ei weld yn ${lesson}`,
  extra: 'Golwg ychwanegol: nid yw’n newid unrhyw ddyddiad.',
  sayFirst: 'Dywedwch yn eich geiriau eich hun beth mae’n ei olygu, yn uchel neu yn eich pen. Yna edrychwch.',
  show: 'Dangos yr ystyr',
  compare: 'Pa mor agos oeddech chi?',
  had: 'Roedd gen i',
  partly: 'Yn rhannol',
  'not-yet': 'Ddim eto',
  seen: 'Edrychwyd arno',
  next: 'Nesaf',
  finish: 'Gorffen',
  skip: 'Hepgor yr un hwn',
  leave: 'Gadael y sesiwn',
  ended: (count) =>
    count ? `Edrychwyd ar ${numbered(count, noun.thing)}` : 'Nid edrychwyd ar ddim y tro hwn',
  endedText: 'Dyma’r hyn yr edrychoch arno, a phryd y daw yn ôl.',
  endedNone: 'Mae popeth fel yr oedd o’r blaen.',
  comesBack: (day, look) => `Daw yn ôl ar ${day}, ar gyfer ${theLook(look)}.`,
  nowRests: 'Honno oedd y bedwaredd olwg; mae’n gorffwys nawr.',
  stillRests: 'Mae’n dal i orffwys.',
  questionIn: (lesson) => `Cwestiwn, ${lesson}`,
  termIn: (lesson) => `Term, ${lesson}`,
  more: 'Dechrau sesiwn arall',
  back: 'Yn ôl i’r trosolwg',
};
