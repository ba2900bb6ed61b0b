import type { Words } from '../catalogue.ts';
import type { room as en } from '../en/room.ts';
import { beforeSending, keptForNumber, otherSide } from './own.ts';
import { capital, noun, numbered } from './phrases.ts';

const unchanged = 'Nid oes dim yma wedi newid.';
const answers = (count: number) => numbered(count, noun.answer);
const number = (letters: number) => letters.toLocaleString('en-GB');

/** The room in which two sides meet: what one brings, and what the other sent. */
export const room: Words<typeof en> = {
  title: 'Ystafell i ddau',
  description:
    'Mae dwy ochr yn llenwi’r un offer ar wahân, yn rhoi dolen, cod neu ffeil i’w gilydd, ac yn gweld ble maent yn wahanol. Nid oes unrhyw weinydd yn dal dim ohono.',
  lead: 'Llenwch yr offer ar wahân, pob un ar ei ddyfais ei hun. Rhowch ddolen neu ffeil i’ch gilydd. Yna mae’r dudalen hon yn dangos ble rydych yn wahanol, ac yn drafftio eich agenda gyntaf.',
  noServer:
    'Nid oes gweinydd yn y canol: mae’r hyn a anfonwch yn y ddolen neu’r ffeil ei hun, a phwy bynnag sy’n ei chael sy’n ei weld.',
  fromTool: `Dau ohonoch? Rhowch eich un chi wrth ymyl yr hyn a ysgrifennodd ${otherSide}:`,
  noScript:
    'Heb sgriptiau ni all y dudalen hon ddarllen yr hyn a ysgrifennoch. Ar bapur: argraffwch bob offeryn ddwywaith, atebwch ar wahân, a gosodwch y dalennau ochr yn ochr.',
  tools: 'Yr offer i’w llenwi ar wahân',
  loading: 'Yn edrych ar yr hyn a ysgrifennoch.',
  notLoaded:
    'Nid oedd modd nôl rhan o’r dudalen hon. Mae’r hyn a ysgrifennoch wedi’i gadw. Gwiriwch y cysylltiad ac ail-lwythwch y dudalen.',
  nothing: 'Dim i ddod ag ef eto',
  nothingText: `Llenwch un o’r rhain yn gyntaf; mae ${otherSide} yn llenwi’r un peth. Yna dewch yma, y ddau ohonoch.`,
  hasSent: 'Mae rhywbeth wedi’i anfon ataf',
  unnamed: (number) => keptForNumber.replace('{number}', `${number}`),

  bring: 'Beth rwy’n dod ag ef',
  bringLead: (name) =>
    `O’ch gwaith ar ${name}. Dim ond yr hyn sydd â thic sy’n mynd; mae’r hyn y tynnwch y tic oddi arno yn aros gyda chi, ac ni chaiff ei gymharu.`,
  nothingIn: 'Dim ynddo eto.',
  openTool: (tool) => `Agor: ${tool}`,
  share: (count) => `Dod â ${answers(count)}`,
  see: (ticked, all) =>
    ticked === all
      ? `Gweld pob un o’r ${all}, neu adael rhai allan`
      : `Mae ${ticked} o ${all} yn mynd: gweld a dewis`,
  side: 'Enw fy ochr i',
  sideHint: `Sefydliad neu rôl. Mae ${otherSide} yn ei ddarllen, ac mae’n ymddangos yn yr agenda. Nid enw person.`,
  before: `Darllenwch drwyddo cyn i chi ei anfon: ${beforeSending}`,
  make: 'Creu dolen',
  saveFile: 'Cadw ffeil',
  making: 'Un eiliad.',
  nothingToBring: 'Nid oes tic wrth ddim, neu nid oes dim wedi’i lenwi eto. Llenwch un o’r offer yn gyntaf.',
  ready: (letters, count) => `Mae’r ddolen yn barod: ${answers(count)} mewn ${number(letters)} nod.`,
  tooLong: (letters, most) =>
    `Byddai’n ddolen o ${number(letters)} nod, ac mae rhaglenni post a sgwrsio’n torri’r rhai dros ${number(most)}. Anfonwch y ffeil, neu’r cod fel testun.`,
  tooMuch: 'Mae hyn yn fwy nag y byddai tudalen yr ochr arall yn ei gymryd. Gadewch rywbeth allan.',
  changed: 'Rydych wedi newid yr hyn rydych yn dod ag ef. Gwnewch ef o’r newydd i anfon hynny.',
  notMade:
    'Nid oedd modd ei wneud. Ail-lwythwch y dudalen a rhowch gynnig arall arni. Mae’r hyn a ysgrifennoch wedi’i gadw.',
  linkLabel: 'Y ddolen i’w hanfon',
  copy: 'Copïo’r ddolen',
  copyCode: 'Copïo’r cod yn unig',
  codeHint:
    'Mae’r cod yn unig ar gyfer rhywun sydd â’r cwrs hwn mewn cyfeiriad arall: mae’n ei ludo ar ei dudalen ei hun.',
  copied: `Copïwyd. Gludwch mewn neges at ${otherSide}.`,
  copyYourself: 'Ni adawodd y porwr i’r dudalen ei gopïo. Mae wedi’i ddethol nawr: copïwch ef oddi yno.',
  codeCopyYourself: 'Ni adawodd y porwr i’r dudalen ei gopïo. Anfonwch y ffeil yn lle hynny.',
  hand: 'Rhannu’r ddolen',
  handed: 'Wedi’i throsglwyddo.',
  notHanded: 'Ni allai’r porwr ei throsglwyddo. Copïwch hi yn lle hynny.',
  picture: 'Y ddolen fel cod ar gyfer camera ffôn arall',
  pictureText: `Ochr yn ochr? Gadewch i ffôn ${otherSide} edrych ar hwn.`,
  onlyHere:
    'Ar y cyfrifiadur hwn yn unig y mae’r copi hwn o’r cwrs yn rhedeg, felly nid yw’r ddolen yn agor yn unman arall. Anfonwch y ffeil, neu’r cod yn unig.',
  fileName: 'room-for-two.json',
  saved: (name, count) => `Dylai ${name}, gyda ${answers(count)}, fod gyda’ch lawrlwythiadau.`,

  sent: 'Beth a anfonwyd ataf',
  sentLead:
    'Agorwch eu dolen yn y porwr hwn, neu dewch â hi i mewn yma. Rydych yn gweld beth ydyw cyn ei osod wrth ymyl eich un chi.',
  load: 'Dewis eu ffeil, neu lun o’u cod',
  paste: 'Neu ludo eu dolen neu eu cod',
  open: 'Ei agor',
  reading: 'Yn ei ddarllen.',
  someone: capital(otherSide),
  came: (name, day) => `Anfonwyd hwn gan ${name}${day ? ` ar ${day}` : ''}.`,
  skipped: (count) =>
    `Ni ellir dangos ${answers(count)}: gwnaed mewn fersiwn arall o’r cwrs hwn, neu mae rhywbeth nad yw’r offer yma’n ei adnabod.`,
  standing: {
    first: (_old, name) => `Bydd wrth ymyl eich gwaith ar ${name}.`,
    newer: (old, name) => `Daw yn lle’r hyn a anfonodd ${old} o’r blaen, ar gyfer ${name}.`,
    another: (old, name) =>
      `Ar gyfer ${name} mae gennych rywbeth gan ${old} eisoes, a byddai hwn yn dod yn ei le. Os yw’n perthyn i un arall, dewiswch hwnnw uchod yn gyntaf.`,
  },
  layIt: 'Ei osod wrth ymyl fy un i',
  notNow: 'Ei roi o’r neilltu',
  putAway: `Wedi’i roi o’r neilltu. ${unchanged}`,
  laid: (name) => `Mae’r hyn a anfonodd ${name} wrth ymyl eich un chi nawr.`,
  notKept:
    'Nid yw’r porwr hwn yn cadw dim ar gyfer y dudalen hon: mae’r hyn a anfonwyd yn aros nes i chi adael, a bydd rhaid dod ag ef i mewn eto wedyn.',
  isHere: (name, day, list) => `Gan ${name}${day ? `, ${day}` : ''}: ${list}.`,
  isHereHint: 'Yn y porwr hwn yn unig y’i cedwir, wrth ymyl eich cofnod ac nid ynddo.',
  count: (tool, count) => `${tool} (${answers(count)})`,
  remove: 'Dileu’r hyn a anfonwyd ganddynt',
  removed: 'Dilëwyd o’r porwr hwn yr hyn a anfonwyd atoch. Mae eich un chi fel yr oedd.',
  refused: {
    empty: `Nid oes dim ynddo. ${unchanged}`,
    foreign: `Nid yw hwn yn rhywbeth y mae neb yn ei anfon o’r dudalen hon. Gofynnwch am y ddolen, y cod neu’r ffeil y mae hi’n eu gwneud. ${unchanged}`,
    damaged: `Fe’i newidiwyd ar ei ffordd, felly ni chymerwyd dim ohono. Gofynnwch amdano eto. ${unchanged}`,
    'cut-short': `Mae ei ddiwedd ar goll: mae rhai rhaglenni’n torri’r hyn sy’n hir. Gofynnwch amdano eto, fel ffeil os gallwch. ${unchanged}`,
    'too-large': `Mae’n fwy na dim y mae’r dudalen hon yn ei wneud, felly nid agorwyd ef. ${unchanged}`,
    newer: `Fe’i gwnaed gan fersiwn mwy newydd o’r cwrs hwn. Ail-lwythwch y dudalen hon i gael y fersiwn hwnnw, ac agorwch ef eto. ${unchanged}`,
    'other-course': `Daw o gwrs arall, felly ni ellir ei osod wrth ymyl eich un chi. ${unchanged}`,
    progress: `Cynnydd rhywun yw hwn, ar gyfer y dudalen Fy nghynnydd. Ar y dudalen hon y gwneir yr hyn a anfonir o’r naill ochr i’r llall. ${unchanged}`,
    own: `Chi eich hun a wnaeth hwn. Anfonwch ef at ${otherSide}, a dewch â’u hun nhw i mewn. ${unchanged}`,
    again: `Mae hwn wrth ymyl eich un chi eisoes. ${unchanged}`,
    older: (name, day, now) =>
      `Mae hwn yn un hŷn gan ${name}, o ${day}; mae’r un wrth ymyl eich un chi o ${now}. ${unchanged}`,
    unknown: `Nid oes dim ynddo sy’n gweddu i offer y fersiwn hwn o’r cwrs. ${unchanged}`,
    noCode: `Ni chafwyd hyd i god yn y llun hwn. Tynnwch ef eto’n nes, yn syth a heb ddisgleirdeb, neu gofynnwch am y ddolen. ${unchanged}`,
    unread: `Nid oedd modd ei ddarllen. ${unchanged}`,
  },
};
