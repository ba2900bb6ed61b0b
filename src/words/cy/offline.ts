import type { Words } from '../catalogue.ts';
import type { offline as en, offlineMarkup as enMarkup } from '../en/offline.ts';
import { noun, numbered } from './phrases.ts';

/** As pages are built. */
export const offlineMarkup: Words<typeof enMarkup> = {
  title: 'Heb rwydwaith',
  description:
    'Cadwch y cwrs cyfan ar y ddyfais hon, gwelwch pa rai o’i dudalennau sydd yma, a darllenwch nhw heb rwydwaith.',
  lead: 'Ar drên, mewn neuadd â waliau trwchus, ar ddiwedd y mis: gellir darllen y cwrs heb rwydwaith. Cedwir yr hyn a wnewch yn y porwr hwn yr un fath.',
  wanted: 'Nid yw’r dudalen honno ar y ddyfais hon',
  wantedText:
    'Nid oes rhwydwaith ar hyn o bryd, ac ni chedwir y dudalen yma. Mae’r hyn sydd yma i’w weld isod.',
  again: 'Rhoi cynnig arall arni',
  whole: 'Y cwrs cyfan',
  opened: 'Mae tudalennau a agoroch yn aros ar y ddyfais hon, a gellir eu darllen eto heb rwydwaith.',
  keep: 'Cadw’r cwrs cyfan ar y ddyfais hon',
  stop: 'Stopio',
  remove: 'Dileu’r hyn a gedwir yma',
  bar: 'Faint o’r cwrs sydd yma',
  here: 'Beth sydd ar y ddyfais hon',
  install: 'Fel ap',
  installText: 'Mae ymhlith eich apiau eraill, ac yn agor mewn ffenestr ei hun.',
  installDo: 'Gosod y cwrs',
  home: 'Dechrau’r cwrs',
  homeText: 'Gellir darllen tudalennau a agoroch eto ar drên neu mewn neuadd â waliau trwchus.',
};

/** What scripts say. */
export const offline: Words<typeof en> = {
  costs: (load, room) => `Tua ${load} i’w lwytho. Mae’n cymryd ${room} o’r ddyfais hon.`,
  part: (pages) =>
    `Mae ${numbered(pages, noun.page)} ar y ddyfais hon nawr: yr hyn a agoroch, a’r hyn sy’n arwain yno.`,
  whole: (room) =>
    `Mae’r cwrs cyfan ar y ddyfais hon, ac yn cymryd ${room} ohoni. Pan ddaw fersiwn mwy newydd, caiff ei ddiweddaru wrth i chi ymweld.`,
  going: (have, all) => `${have} o ${all}`,
  stopped: 'Stopiwyd. Mae’r hyn a ddaeth yn aros, a gellir llwytho’r gweddill yn nes ymlaen.',
  kept: 'Mae’r cwrs cyfan ar y ddyfais hon nawr.',
  removed: 'Dilëwyd. O hyn ymlaen, caiff tudalennau a agorwch eu cadw eto.',
  refused: {
    network:
      'Collwyd y rhwydwaith cyn i’r cyfan ddod. Mae’r hyn sydd yma yn aros; rhowch gynnig arall arni pan fydd yn ôl.',
    room: 'Nid oes digon o le ar y ddyfais hon i’r cwrs cyfan. Mae’r hyn sydd yma yn aros.',
    changed:
      'Mae’r cwrs yn cael ei adnewyddu ar ei weinydd ar hyn o bryd, neu mae rhywbeth ar y ffordd yn ei newid. Mae’r hyn sydd yma yn aros; rhowch gynnig arall arni yn nes ymlaen.',
  },
  insecure:
    'Dim ond tudalennau o gyfeiriadau sy’n dechrau gyda https y mae porwyr yn eu cadw. Nid yw hwn yn gwneud hynny, felly ni ellir cadw’r cwrs yma.',
  cannot:
    'Nid yw’r porwr hwn yn cadw tudalennau o’r wefan hon. Ffenestr breifat neu osodiad preifatrwydd llym yw’r rheswm yn aml.',
  late: 'Nid yw’r porwr wedi dechrau cadw tudalennau eto. Ail-lwythwch y dudalen hon; os nad yw hynny’n helpu, nid yw’n cadw tudalennau o’r wefan hon.',
  forgets:
    'Mae’r tab hwn yn anghofio’r hyn a wnewch ynddo, felly nid yw’n cadw tudalennau. Agorwch y cwrs mewn tab arall ar gyfer hynny.',
  newer: 'Mae fersiwn mwy newydd o’r cwrs ar gael.',
  reload: 'Ail-lwytho',
  loses:
    'Nid yw’r hyn sydd ar y dudalen hon yn cael ei gadw yn unman arall, a bydd yn mynd wrth ei hail-lwytho.',
  reloadAnyway: 'Ail-lwytho er hynny',
  notNow: 'Nid nawr',
};
