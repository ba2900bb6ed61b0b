import type { Words } from '../catalogue.ts';
import type { due as en } from '../en/due.ts';
import { dayInWords } from './days.ts';
import { keptForNumber } from './own.ts';

/** The toolkit and My progress: what is due for a look; and where a link from a calendar leads. */
export const due: Words<typeof en> = {
  title: 'Mae’n bryd edrych eto',
  unnamed: (number) => keptForNumber.replace('{number}', `${number}`),
  on: (tool, day, today) => `${tool}, ${day < today ? 'yn aros ers' : 'i edrych arno ar'} ${dayInWords(day)}`,
  lookedAt: 'edrychwyd arno',
  arrived: (name, last) =>
    `Dyma’r darlleniadau ${name ? `ar gyfer ${name}` : 'y mae’r ddolen ar eu cyfer'}.${
      last ? ` Mae’r un diwethaf wedi’i ddyddio ${dayInWords(last)}.` : ''
    }`,
  notHere: 'Nid yw’r darlleniadau y mae’r ddolen ar eu cyfer ar y ddyfais hon',
  notHereText:
    'Fe’u cedwir yn y porwr lle y’u gwnaed, ac nid yn unman arall. Gwaith arall o’ch eiddo sydd isod, neu ddim: nid yr un y mae’r ddolen ar ei gyfer.',
  ways: [
    'Os y’u gwnaed ar ddyfais arall, neu mewn porwr arall: agorwch y ddolen yno. Neu dewch â phopeth drosodd: yno, dan Fy nghynnydd, cadwch eich cynnydd mewn ffeil; yma, llwythwch y ffeil honno.',
    'Os oes rhywun arall yn defnyddio’r ddyfais hon hefyd: dan Fy nghynnydd gallwch newid i’r person hwnnw, ac yna agor y ddolen eto.',
    'Os cliriwyd y porwr: daw ffeil gynnydd a gadwasoch â phopeth yn ôl. Heb un, mae’r rhifau diwethaf o hyd ar eich dalen ar bapur neu yn Word. Dechreuwch o’r newydd isod, a rhowch y tro nesaf yn eich calendr unwaith eto.',
  ],
  toProgress: 'I Fy nghynnydd',
  putAway: (name) => `Mae ${name} o’r neilltu`,
  putAwayText: 'Mae’r ddolen ar gyfer un a roesoch o’r neilltu. Mae ei holl ddarlleniadau wedi’u cadw.',
  bringBack: 'Dod ag ef yn ôl',
};
