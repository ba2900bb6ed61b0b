import type { Words } from '../catalogue.ts';
import type { progressLink as en } from '../en/progress-link.ts';
import { progress } from './progress.ts';

const unchanged = progress.unchanged;
const number = (letters: number) => letters.toLocaleString('en-GB');

export const progressLink: Words<typeof en> = {
  title: 'Fel dolen',
  text: {
    phone:
      'Ffordd at eich cyfrifiadur neu ffôn arall: anfonwch hi atoch eich hun. Mae’r cyfan yn y ddolen ei hun; ni chedwir hi ar unrhyw weinydd, ac nid anfonir hi at neb ond y rhai y rhowch hi iddynt.',
    other:
      'Ffordd at eich ffôn neu gyfrifiadur arall. Mae’r cyfan yn y ddolen ei hun; ni chedwir hi ar unrhyw weinydd, ac nid anfonir hi at neb ond y rhai y rhowch hi iddynt.',
  },
  own: 'Gyda’r hyn a ysgrifennais hefyd',
  ownWhy:
    'Mae pwy bynnag sy’n cael dolen yn ei gweld, ac mae’n aros mewn sgyrsiau ac yn hanes y porwr. Heb dic, mae’n dod â’r hyn a ddewisoch a’r hyn a wnaed, a dim a ysgrifennoch.',
  make: 'Creu dolen',
  making: 'Yn creu’r ddolen.',
  nothing: 'Nid oes dim i fynd ag ef gyda chi eto. Daw’r hyn a wnewch mewn unrhyw wers i’r ddolen.',
  label: 'Eich dolen',
  ready: (letters) => `Mae’r ddolen yn barod: ${number(letters)} nod.`,
  whole: 'Mae’n dod â phopeth a wnaethoch yma, gan gynnwys yr hyn a ysgrifennoch.',
  wholeAnyway: 'Mae’n dod â phopeth a wnaethoch yma.',
  without:
    'Mae’n dod â’r hyn a ddewisoch a’r hyn a wnaed. Nid yw’n gopi o bopeth: mae’r hyn a ysgrifennoch yn aros yma, felly cadwch ffeil hefyd.',
  onlyHere:
    'Ar y cyfrifiadur hwn yn unig y mae’r copi hwn o’r cwrs yn rhedeg, felly nid yw’r ddolen yn agor yn unman arall. I fynd ymlaen yn rhywle arall, cymerwch y ffeil.',
  inFrame:
    'Dangosir y dudalen hon y tu mewn i un arall. Mae’r ddolen yn agor y cwrs y tu allan iddi, lle mae’n cadw ei gofnod ei hun.',
  copy: 'Copïo’r ddolen',
  copied: 'Copïwyd. Gludwch hi mewn neges atoch eich hun, neu lle rydych yn cadw pethau o’r fath.',
  copyYourself: {
    phone: 'Ni adawodd y porwr i’r dudalen ei chopïo. Mae wedi’i dethol nawr: daliwch hi a dewiswch Copïo.',
    other: 'Ni adawodd y porwr i’r dudalen ei chopïo. Mae wedi’i dethol nawr: pwyswch Ctrl+C, neu ⌘C ar Mac.',
  },
  kept: 'Mae mewn man lle dof o hyd iddi',
  noted: 'Nodwyd fel eich copi, gyda dyddiad heddiw.',
  share: 'Rhannu’r ddolen',
  shared: 'Wedi’i throsglwyddo.',
  notShared: 'Ni allai’r porwr ei throsglwyddo. Copïwch hi yn lle hynny.',
  code: {
    phone: 'Y ddolen fel cod ar gyfer camera dyfais arall',
    other: 'Y ddolen fel cod ar gyfer camera ffôn',
  },
  codeText: {
    phone:
      'Daliwch gamera’r ddyfais arall dros y sgrin hon. Mae’r cwrs yn agor yno, ac yn gofyn cyn ychwanegu dim.',
    other:
      'Y ffordd gyflymaf at ffôn: pwyntiwch ei gamera at hwn. Mae’r cwrs yn agor yno, ac yn gofyn cyn ychwanegu dim.',
  },
  marks: 'Cod sy’n dod â’r hyn a wnaed, heb eich atebion',
  marksCode: {
    phone: 'Cod ar gyfer camera dyfais arall: beth a wnaed, a ble rydych',
    other: 'Cod ar gyfer camera ffôn: beth a wnaed, a ble rydych',
  },
  marksText:
    'Mae’r hyn a wnaethoch yn ormod i god y gall camerâu ei ddarllen. Mae hwn yn dod â’r hyn a wnaed a ble rydych, a dim o’ch atebion. I ddod â nhw, anfonwch y ddolen.',
  marksAlone:
    'Mae’r cod hwn yn dod â’r hyn a wnaed a ble rydych, a dim o’ch atebion. I ddod â nhw, cymerwch y ffeil.',
  noCode:
    'Mae’r ddolen yn rhy hir i god y gall camerâu ei ddarllen. Anfonwch hi atoch eich hun yn lle hynny.',
  changed: 'Rydych wedi gwneud mwy ers creu’r ddolen hon. Crëwch hi o’r newydd i ddod â hynny hefyd.',
  tooLong: (letters, most) =>
    `Byddai hon yn ddolen o ${number(letters)} nod. Mae rhaglenni post a sgwrsio’n torri’r rhai dros ${number(most)}, felly cymerwch ffeil: mae’n dal popeth, waeth faint sydd.`,
  tooLongOwn: (letters, most) =>
    `Gyda’r hyn a ysgrifennoch byddai’n ddolen o ${number(letters)} nod. Mae rhaglenni post a sgwrsio’n torri’r rhai dros ${number(most)}. Mae ffeil yn dal popeth; byddai dolen heb yr hyn a ysgrifennoch yn ddigon byr.`,
  file: 'Cadw ffeil yn lle hynny',
  withoutOwn: 'Creu’r ddolen hebddo',
  notMade:
    'Nid oedd modd creu’r ddolen. Ail-lwythwch y dudalen a rhowch gynnig arall arni, neu cadwch ffeil.',
  notFetched:
    'Rydych wedi agor dolen gynnydd, ac ni chyrhaeddodd rhan o’r dudalen sy’n ei darllen. Gwiriwch y cysylltiad ac ail-lwythwch y dudalen hon.',
  refused: {
    'cut-short': `Mae diwedd y ddolen hon ar goll: mae rhai rhaglenni’n torri dolenni hir. Gofynnwch amdani eto, neu copïwch hi i gyd i’r bar cyfeiriad. ${unchanged}`,
    damaged: `Newidiwyd y ddolen hon ar ei ffordd, felly ni chymerwyd dim ohoni. Copïwch hi eto o’r man lle y’i crëwyd. ${unchanged}`,
    'other-course': `Mae’r ddolen gynnydd hon yn perthyn i gwrs arall, felly ni chymerwyd dim ohoni. ${unchanged}`,
    'newer-format': `Crëwyd y ddolen hon gan fersiwn mwy newydd o’r cwrs. Ail-lwythwch y dudalen hon i gael y fersiwn hwnnw, ac agorwch y ddolen eto. ${unchanged}`,
    'too-large': `Mae’r ddolen hon yn dal mwy nag y gall unrhyw ddolen gynnydd o’r cwrs hwn, felly nid agorwyd hi. ${unchanged}`,
    empty: `Nid oes cynnydd yn y ddolen hon. ${unchanged}`,
    other: `Nid dolen gynnydd o’r cwrs hwn yw hon. ${unchanged}`,
  },
};
