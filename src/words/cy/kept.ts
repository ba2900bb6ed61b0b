import type { Words } from '../catalogue.ts';
import type { kept as en } from '../en/kept.ts';
import { listed, noun, numbered } from './phrases.ts';

export const kept: Words<typeof en> = {
  title: 'Beth a gedwir ble',
  none: 'Dim eto.',
  lead: 'Mae eich gwaith yn aros yn y porwr hwn, nes i chi eich hun roi ffeil neu ddolen i rywun.',
  holds: ({ answers, texts, done }) =>
    listed([
      numbered(answers, noun.answer),
      `${numbered(texts, noun.text)} o’ch eiddo eich hun`,
      `${numbered(done, noun.activity)} wedi’u gorffen`,
    ]),
  first: 'Yng nghronfa ddata’r porwr hwn',
  second: 'Mewn ail le',
  promise: 'Addewid y porwr',
  room: 'Lle',
  pages: 'Tudalennau i’w darllen heb rwydwaith',
  unread: 'Yr hyn na ellid ei ddarllen',
  backup: 'Aed ag ef ymaith ddiwethaf',
  before: 'Ar gyfer dadwneud',
  saved: (what, when) => `${what}. Mae’r cyfan wedi’i gadw; roedd y newid diwethaf ${when}.`,
  saving: 'Mae eich newid diwethaf yn cael ei gadw.',
  notSaved: (what) => `${what}: nid yw’r cyfan yn cael ei gadw yno ar hyn o bryd.`,
  forgets: (what) => `${what}: yn y tab hwn yn unig, a bydd yn mynd pan fyddwch yn ei gau, fel y dewisoch.`,
  copyWhole: 'Yr un peth eto, mewn rhan arall o’r porwr. Os collir un o’r ddau, mae’r llall yn ei adfer.',
  copyPart: 'Rhan ohono, mewn rhan arall o’r porwr. Caiff ei diweddaru gyda’ch newid nesaf.',
  copyNone: 'Nid yw’r porwr hwn yn caniatáu ail le, felly un copi yn unig sydd.',
  promised: 'Mae wedi addo cadw data’r wefan hon nes i chi ei ddileu eich hun.',
  notPromised:
    'Nid yw wedi addo dim: gall ddileu’r hyn y mae’r wefan hon yn ei gadw pan fydd lle’n brin, ac mae rhai porwyr yn gwneud hynny os nad ydych wedi ymweld ers saith diwrnod.',
  cannotPromise: 'Nid yw’r porwr hwn yn rhoi addewid o’r fath. Ffeil o’ch eiddo eich hun yw’r ffordd sicr.',
  ask: 'Gofyn i’r porwr ei gadw',
  granted: 'Mae’r porwr wedi addo ei gadw.',
  refused:
    'Ni addawodd y porwr y tro hwn. Dim ond ar gyfer gwefan yr ymwelwch â hi’n aml neu sydd gennych yn nod tudalen y mae llawer yn gwneud hynny. Cadwch ffeil i fod yn sicr.',
  pagesHere: (count) =>
    `${numbered(count, noun.page)} o’r cwrs, fel y’u cyhoeddwyd, gyda’u sgriptiau a’u ffontiau. Mae “Clirio fy nghynnydd” yn dileu’r hyn sy’n dweud pa rai a agoroch.`,
  noPages: 'Dim.',
  uses: (used, all) => `Tua ${used}. Byddai’r porwr yn rhoi hyd at ${all} i’r wefan hon.`,
  usesOnly: (used) => `Tua ${used}.`,
  cannotTell: 'Nid yw’r porwr hwn yn dweud.',
  bytes: (count) => {
    const units = ['KB', 'MB', 'GB', 'TB'];
    let size = Math.max(1, count / 1000);
    let unit = 0;
    while (size >= 1000 && unit < units.length - 1) {
      size /= 1000;
      unit++;
    }
    return `${size < 10 && unit ? Math.round(size * 10) / 10 : Math.round(size)} ${units[unit]}`;
  },
  allRead: 'Dim: gellid darllen pob cofnod.',
  unreadable: (count) =>
    `Ni ellid darllen ${numbered(count, noun.record)}. ${count === 1 ? 'Mae wedi’i roi' : 'Maent wedi’u rhoi'} o’r neilltu heb ${count === 1 ? 'ei niweidio' : 'eu niweidio'}, ac mae popeth arall yn gweithio.`,
  download: 'Cadw’r hyn na ellid ei ddarllen',
  downloaded: (file) =>
    `Dylai ${file} fod gyda’ch lawrlwythiadau. Efallai y gall rhywun sy’n adnabod cod y cwrs wneud synnwyr ohono.`,
  never: 'Erioed, o’r porwr hwn.',
  backedUp: { file: (when) => `Fel ffeil, ${when}.`, link: (when) => `Fel dolen, ${when}.` },
  undoCopy: (when) =>
    `Copi o’r modd yr oedd pethau cyn mewnforio ${when}. Mae’r mewnforio nesaf yn ei ddisodli; mae clirio neu ddadwneud yn ei ddileu.`,
  names: 'Yr enwau y mae gosodiadau’r porwr yn eu defnyddio',
  namesText:
    'IndexedDB yw’r gronfa ddata, storfa leol (local storage) y wefan hon yw’r ail le, ac yn ei storfa dros dro (cache storage) y mae’r tudalennau. Maent yng ngosodiadau’r porwr dan “data gwefannau”, ac mae clirio hwnnw’n eu dileu.',
  on: (day, time) => `ar ${day} am ${time}`,
  todayAt: (time) => `heddiw am ${time}`,
};
