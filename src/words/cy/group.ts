import type { Words } from '../catalogue.ts';
import type { group as en } from '../en/group.ts';
import { noun, numbered } from './phrases.ts';
import { verdictWords } from './verdict.ts';

const codes = (count: number) => `${count} ${count === 1 ? 'wedi’i ddarllen' : 'wedi’u darllen'}`;

/** The tool by which a trainer reads codes and shows how a room answered. */
export const group: Words<typeof en> = {
  kept: 'Mae’r hyn a ddarllenir yn aros yn y tab hwn nes i chi ei glirio neu gau’r tab. Nid anfonir ef i unman.',

  read: 'Darllen y codau',
  count: (count) => codes(count),
  start: 'Dechrau’r camera',
  starting: 'Yn gofyn am y camera.',
  stop: 'Stopio’r camera',
  watching: 'Mae’r camera ymlaen. Daliwch ef o flaen cod.',
  stopped: 'Mae’r camera wedi’i ddiffodd.',
  picture: 'Darllen llun neu ffeil',
  view: 'Yr hyn y mae’r camera’n ei weld',
  typing: 'Teipio neu ludo cod',
  typeHint:
    'Y llythrennau o dan god dysgwr, neu ddolen o sgrin arall. Sawl un ar unwaith: un ar bob llinell.',
  code: 'Cod',
  addCode: 'Ei ychwanegu',
  noCamera: {
    insecure:
      'Dim ond i dudalennau sy’n dod drwy https y mae porwyr yn rhoi camera. Darllenwch luniau o’r codau yn lle hynny, neu teipiwch eu llythrennau.',
    refused:
      'Ni chafodd y porwr ganiatâd i ddefnyddio’r camera. Caniatewch ef yng ngosodiadau’r dudalen hon (wrth ymyl y cyfeiriad) a phwyswch y botwm eto. Neu darllenwch luniau o’r codau, neu teipiwch eu llythrennau.',
    none: 'Ni chafwyd hyd i gamera yma. Darllenwch luniau o’r codau, neu teipiwch eu llythrennau.',
    busy: 'Mae rhaglen arall yn defnyddio’r camera. Caewch hi a phwyswch y botwm eto.',
    missing: 'Ni chyrhaeddodd yr hyn sy’n darllen y codau. Gwiriwch y cysylltiad a phwyswch y botwm eto.',
  },
  ended: 'Aeth y camera i ffwrdd. Pwyswch y botwm i’w ddechrau eto.',

  wasRead: (all) => `Wedi’i ddarllen. ${all} hyd yma.`,
  wasNewer: (all) => `Wedi’i ddarllen eto: yr atebion mwy newydd sy’n cyfrif. ${all} hyd yma.`,
  wasSame: (all) => `Mae’r cod hwn wedi’i ddarllen eisoes. ${all} o hyd.`,
  wasFull: 'Mwy o godau nag sydd o bobl mewn unrhyw ystafell: nid yw hwn yn cael ei gyfrif.',
  countsRead: (people, all) => `Cyfrif sgrin arall, ${numbered(people, noun.person)}. ${all} hyd yma.`,
  countsNewer: (all) => `Daeth cyfrif mwy newydd y sgrin arall yn lle’r un cynharach. ${all} hyd yma.`,
  countsSame: 'Mae’r cyfrif hwn yma eisoes.',
  countsOlder: 'Mae’r cyfrif hwn yn hŷn na’r un sydd yma. Nid oes dim wedi newid.',
  countsOwn: 'Cyfrif y sgrin hon ei hun yw hwn. Nid oes dim wedi newid.',
  countsTwice:
    'Mae rhai o’r atebion hyn yn cyfrif yma eisoes, a byddent yn cyfrif ddwywaith. Nid oes dim wedi newid. I ddangos cyfrif y cod hwn yn unig, cliriwch yn gyntaf yr hyn a ddarllenwyd.',
  refused: {
    empty: 'Nid oes cod ynddo.',
    foreign: 'Cod yw hwnnw, ond nid un o atebion dysgwr. Nid oes dim wedi newid.',
    'cut-short': 'Mae diwedd y cod hwn ar goll. Nid oes dim wedi newid: copïwch ef i gyd.',
    damaged:
      'Mae’r cod hwn wedi’i ddifrodi: mae llythyren yn anghywir. Nid oes dim wedi newid: darllenwch ef unwaith eto.',
    newer: 'Daw’r cod hwn o fersiwn mwy newydd o raglen y cwrs. Ail-lwythwch y dudalen hon.',
    'other-course': 'Cod cwrs arall yw hwn. Nid oes dim wedi newid.',
    'other-version':
      'Daw’r cod hwn o fersiwn arall o’r cwrs. Nid oes dim wedi newid: gadewch i’r ddau ail-lwytho’r dudalen, a dangoswch y cod eto.',
    'other-activity': 'Cod gweithgaredd arall yw hwn. Nid oes dim wedi newid.',
  },
  otherActivity: (title) =>
    `Cod “${title}” yw hwn. Nid oes dim wedi newid: dewiswch y gweithgaredd hwnnw uchod i’w gyfrif.`,
  noneInPicture: 'Ni chafwyd hyd i god yn y llun. Tynnwch ef yn nes ac yn syth, gyda’r pedair cornel ynddo.',
  notAPicture:
    'Nid oedd modd darllen y ffeil hon: nid yw’n llun y mae’r porwr hwn yn ei adnabod, nac yn ffeil gyfrif.',
  fromFile: (name, sentence) => `${name}: ${sentence}`,
  ofFiles: (counted, all, people) => `Cyfrifwyd ${counted} o ${all} ffeil. ${codes(people)} hyd yma.`,

  show: 'Dangos sut yr atebodd yr ystafell',
  back: 'Darllen mwy o godau',
  room: 'Sut yr atebodd yr ystafell',
  ofRoom: (people) => numbered(people, noun.person),
  few: 'Mae cyn lleied o atebion yn dangos pwy biau pa un. Gofynnwch yn gyntaf a yw hynny’n iawn, neu arhoswch am fwy.',
  nothing: 'Nid oes dim wedi’i ddarllen eto.',
  worstFirst: 'Y mwyaf rhanedig yn gyntaf',
  forRoom: 'Ar gyfer yr ystafell',
  theCase: 'Yr achos',
  reasons: 'Beth mae’r cwrs yn ei ddweud, a pham',
  previous: 'Blaenorol',
  next: 'Nesaf',
  at: (at, all, title) => `${at} o ${all}: ${title}`,
  whole: 'Llenwi’r sgrin',
  notWhole: 'Gadael y sgrin lawn',
  reason: (choice, verdict) => `${choice} (${verdictWords[verdict].toLowerCase()})`,
  toLesson: 'I’r gweithgaredd yn ei wers',

  handOver: 'Ei ddangos ar sgrin arall',
  handOverLead:
    'Mae’r ddolen hon yn dal faint a ddewisodd beth, a dim am neb. Agorwch hi ar y cyfrifiadur wrth y wal: anfonwch hi yno, ewch â’r ffeil gyda chi, neu gadewch i’r dudalen hon yno ddarllen y cod â’i chamera. Lle mae dau ohonoch yn darllen codau, gadewch i bob dysgwr gael ei ddarllen gan un ohonoch yn unig: nid yw’r cyfrif yn dweud am bwy y mae.',
  link: 'Dolen i’r cyfrif',
  linkPicture: 'Cod QR y ddolen i’r cyfrif',
  copy: 'Copïo’r ddolen',
  copied: 'Copïwyd y ddolen.',
  selected: 'Mae’r ddolen wedi’i dethol. Copïwch hi gyda bysellau neu ddewislen eich dyfais.',
  share: 'Anfon y ddolen',
  save: 'Cadw’r cyfrif mewn ffeil',
  file: (activity) => `group-${activity}.txt`,
  fileText: (title, link) =>
    `Sut yr atebodd grŵp “${title}”: faint a ddewisodd beth, a dim enwau.\r\nAgorwch y ddolen mewn porwr, neu darllenwch y ffeil hon ar y dudalen “Grŵp yn yr ystafell”.\r\n\r\n${link}\r\n`,
  saved: (name) => `Mae ${name} wedi’i gwneud. Dylai fod gyda’ch lawrlwythiadau.`,

  clear: 'Clirio’r hyn a ddarllenwyd',
  cleared: 'Wedi’i glirio: nid oes dim ohono ar ôl yn y tab hwn.',
  notKept:
    'Nid yw’r porwr hwn yn cadw dim ar gyfer y tab hwn: os ail-lwythir y dudalen, rhaid darllen y codau eto.',
};
