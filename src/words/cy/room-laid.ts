import type { Words } from '../catalogue.ts';
import type { roomLaid as en } from '../en/room-laid.ts';
import { listed, noun, numbered } from './phrases.ts';

const quoted = (titles: readonly string[]) => listed(titles.map((title) => `“${title}”`));

/** Where two sides differ, and the agenda that comes of it: fetched once there is something of both. */
export const roomLaid: Words<typeof en> = {
  differ: 'Ble rydych yn wahanol',
  result(apart, one, agreed) {
    if (!apart && !one)
      return agreed
        ? 'Nid ydych yn wahanol mewn dim y daeth y ddau ohonoch ag ef.'
        : 'Nid oes dim i’w gymharu eto.';
    const points = apart
      ? `Rydych yn wahanol mewn ${numbered(apart, noun.point)}`
      : 'Nid ydych yn wahanol mewn dim a atebwyd gan y ddau ohonoch';
    const alone = one ? `; atebwyd ${one} gan un ohonoch yn unig` : '';
    const same = agreed ? `. Rydych yn cytuno ar ${agreed}.` : '.';
    return `${points}${alone}${same}`;
  },
  resultHint: 'Nid bai neb yw gwahaniaeth: roedd yno o’r blaen, a nawr gallwch ei weld.',
  onlyMine: (name) => `Dim ond chi a ddaeth â hwn. Gellir ei gymharu pan fydd ${name} wedi anfon eu hun nhw.`,
  onlyTheirs: (name) => `Dim ond ${name} a ddaeth â hwn.`,
  fillIn: (tool) => `Llenwi: ${tool}`,
  mine: (name) => (name ? `Fy un i (${name})` : 'Fy un i'),
  nothing: 'Dim wedi’i ddweud',
  at: { differs: 'Rydych yn wahanol', one: 'Un ohonoch yn unig', near: 'Bron yr un peth' },
  ask: 'Gofynnwch i’ch gilydd',
  none: (titles) => `Nid yw’r naill na’r llall ohonoch wedi dweud dim am ${quoted(titles)}.`,
  agrees: (titles) => `Rydych yn cytuno ar ${quoted(titles)}.`,
  near: (count) => `Bron yr un peth: ${count}`,
  add: 'Ychwanegu eu geiriau at fy rhai i',
  addWhere: (title) => ` dan “${title}”`,
  added: (title) =>
    `Mae eu geiriau o dan eich rhai chi dan “${title}” nawr. Newidiwch beth bynnag a fynnwch.`,

  agenda: 'Ein hagenda gyntaf',
  agendaLead:
    'Drafft o ble rydych yn wahanol, y pwysicaf yn gyntaf. Mae eich dwy dudalen yn drafftio’r un un. Newidiwch hi, yna ewch â hi gyda chi.',
  agendaEmpty: (compared) =>
    `${compared ? 'Nid ydych yn wahanol mewn dim y daeth y ddau ohonoch ag ef' : 'Nid oes dim i’w gymharu eto'}, felly dim ond dechrau a diwedd sydd. Ychwanegwch yr hyn yr hoffech siarad amdano.`,
  first: 'Beth mae pob un ohonom yn gobeithio amdano',
  last: 'Pwy sy’n ei ysgrifennu, a phryd y cwrddwn nesaf',
  own: 'Pwynt arall',
  length: 'Faint o amser sydd gennym, mewn munudau',
  sum: (minutes, length) =>
    minutes > length
      ? `${numbered(minutes, noun.minute)}, ac mae gennych ${length}: gadewch rywbeth at dro arall.`
      : `${minutes} o ${numbered(length, noun.minute)}.`,
  now: 'Yn y cyfarfod hwn',
  point: (number) => `Pwynt ${number}`,
  title: 'Beth i’w setlo',
  minutes: 'Munudau',
  opens: 'Pwy sy’n agor',
  both: 'Y ddau',
  me: 'Fy ochr i',
  up: 'Yn gynharach',
  down: 'Yn hwyrach',
  which: (title) => `: ${title}`,
  movedTo: (title, place, all) => `“${title}” yw rhif ${place} o ${all} nawr.`,
  said: 'Beth ddywedon ni',
  add1: 'Ychwanegu pwynt',
  addedPoint: 'Ychwanegwyd pwynt cyn yr un olaf.',
  removePoint: 'Dileu’r pwynt hwn',
  removedPoint: 'Dilëwyd y pwynt.',
  reset: 'Ei drafftio o’r newydd',
  resetDone: 'Mae’r agenda fel y’i drafftiwyd.',
  notKept: 'Nid yw’r porwr hwn yn cadw dim ar gyfer y dudalen hon: ewch â’r agenda gyda chi cyn i chi adael.',
  take: 'Mynd â hi gyda chi',
  word: 'Ffeil Word',
  markdown: 'Ffeil destun (Markdown)',
  print: 'Argraffu',
  making: 'Un eiliad: mae’r ffeil yn cael ei gwneud.',
  made: (name) => `Dylai ${name} fod gyda’ch lawrlwythiadau.`,
  printed: 'Wedi’i roi i’ch argraffydd.',
  notMade:
    'Nid oedd modd gwneud y ffeil. Gwiriwch y cysylltiad a rhowch gynnig arall arni. Mae’r agenda wedi’i chadw.',

  file: {
    name: 'first-agenda',
    title: (me, them) =>
      me || them
        ? `Cyfarfod cyntaf: ${listed([me || 'ni', them || 'yr ochr arall'])}`
        : 'Ein cyfarfod cyntaf',
    draft: (day) =>
      `Drafft ${day}, o ble mae’r ddwy ochr yn wahanol. Nid yw’n setlo dim: newidiwch beth bynnag a fynnwch.`,
    head: ['Beth i’w setlo', 'Munudau', 'Pwy sy’n agor'],
    total: 'Gyda’i gilydd',
    minutes: (count) => numbered(count, noun.minute),
    point: (place, title) => `${place}. ${title}`,
    about: (minutes, opens) => `${minutes}. ${opens}`,
    opens: (name) => `${name} sy’n agor.`,
    bothOpen: 'Y ddau sy’n agor.',
    said: (me, them) => ['', me, them],
    ask: (question) => `Gofynnwch i’ch gilydd: ${question}`,
    settled: 'Beth a setlwyd gennym, pwy sy’n ei wneud, erbyn pryd:',
    later: 'At dro arall',
    agreed: 'Ble rydym yn cytuno eisoes',
    us: 'Ni',
    partner: 'Yr ochr arall',
  },
};
