import type { Words } from '../../../../words/catalogue.ts';
import { agreementFromWeighing } from '../../../../words/cy/own.ts';
import { listed } from '../../../../words/cy/phrases.ts';
import type { agreement as en } from '../en/agreement.ts';

/** In quotation marks, since titles have an “and” of their own. */
export const named = (titles: readonly string[]) => listed(titles.map((title) => `“${title}”`));

export const agreement: Words<typeof en> = {
  drafted: (drafted, all) => `Drafftiwyd ${drafted} o ${all}`,
  at: { empty: 'gwag', begun: 'ychydig eiriau', drafted: 'wedi’i ddrafftio', leftOut: 'nid oes ei angen' },
  notNeeded: (title) => `Neu: nid oes angen “${title}”, oherwydd …`,
  beforeLeavingOut: 'Cyn i chi ei hepgor:',
  asks: 'A all eich drafft ateb hyn?',
  from: {
    profile: 'O’ch prosiect:',
    map: 'O’ch map:',
    weigh: agreementFromWeighing,
    day: 'Tri mis o heddiw:',
  },
  partner: (partner) => `Partner: ${partner}`,
  level: (level) => `Rydym yn gweithio gyda’n gilydd ar y lefel hon: ${level}.`,
  lookAgain: (day) => `Byddwn yn edrych ar y cytundeb hwn gyda’n gilydd eto ar ${day}.`,
  use: 'Defnyddio hwn',
  inYours: 'Yn eich testun',
  useWhere: (title, value) => ` dan ${named([title])}: ${value}`,
  used: (title) => `Ychwanegwyd dan ${named([title])}. Newidiwch beth bynnag a fynnwch.`,
  usedAlready: (title) => `Mae dan ${named([title])} eisoes.`,
  noRoom: (title) => `Nid oes lle ar ôl dan ${named([title])}.`,
  goThere: '(mynd i’r pennawd hwn)',
  gaps: (count) => (count ? `Penawdau gwag: ${count}` : 'Nid oes pennawd gwag'),
  gapsLead: (count) =>
    count
      ? 'Llenwch nhw, neu dywedwch pam rydych yn eu hepgor. Gall bwlch y mae’r ddau ohonoch yn gwybod amdano aros; ni all bwlch na welodd neb.'
      : 'Darllenwch ef yn uchel gyda’ch partner unwaith, a gwelwch ble y byddai’r naill neu’r llall ohonoch yn hoffi neidio dros linell.',
  begun: (titles) => `Dim ond ychydig eiriau hyd yma: ${named(titles)}.`,
  leftOut: (titles) => `Wedi’u hepgor, gyda rheswm: ${named(titles)}.`,
  draft: 'Drafft gwaith, nid cyngor cyfreithiol.',
  version: (version, again) =>
    again ? `Fersiwn ${version} yw hwn o hyd.` : `Yr hyn a gadwch nawr yw fersiwn ${version}.`,
  word: 'Ffeil Word',
  markdown: 'Ffeil destun (Markdown)',
  print: 'Argraffu',
  making: 'Un eiliad: mae’r ffeil yn cael ei chreu.',
  saved: (name, version) => `Dylai ${name}, fersiwn ${version}, fod gyda’ch lawrlwythiadau.`,
  printed: (version) => `Anfonwyd at eich argraffydd, fersiwn ${version}.`,
  notMade:
    'Nid oedd modd creu’r ffeil. Gwiriwch y cysylltiad a rhowch gynnig arall arni. Mae’r hyn a ysgrifennoch wedi’i gadw.',
};
