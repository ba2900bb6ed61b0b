import type { Words } from '../catalogue.ts';
import type { progressPage as en } from '../en/progress-page.ts';

export const progressPage: Words<typeof en> = {
  title: 'Fy nghynnydd',
  description:
    'Yr hyn a wnaethoch yn y cwrs, wers wrth wers, a’r ffyrdd o fynd ag ef gyda chi, rhannu’r ddyfais neu glirio popeth.',
  noScript:
    'I gadw a dangos eich cynnydd mae angen sgriptiau ar y cwrs hwn, ac nid ydynt wedi dod neu nid ydynt yn rhedeg yn y porwr hwn. Mae’r gwersi’n gyflawn hebddynt, ac mae gan bob gweithgaredd ffurf ysgrifenedig sy’n gweithio ar bapur.',
  unsaved: 'Nid yw’r porwr hwn yn cadw eich gwaith',
  unsavedText:
    'Ni all ddal yr hyn a ysgrifennwch ond nes cau’r tab hwn. Cadwch ffeil nawr, ac ni chollir dim.',
  why: 'Pam mae hyn yn digwydd, a beth i roi cynnig arno',
  whyBlocked:
    'Gall ffenestr breifat, gosodiad preifatrwydd llym neu dudalen a ddangosir y tu mewn i un arall wahardd gwefan rhag cadw dim. Agorwch y cwrs mewn ffenestr arferol ei hun, neu gadewch i’r wefan hon gadw data yng ngosodiadau’r porwr.',
  lessonByLesson: 'Wers wrth wers',
  noActivities: 'Wedi’i gwneud cyn gynted ag y caiff ei hagor.',
  optional: 'ni ofynnir amdano',
  asks: 'Beth mae’r datganiad yn dal i’w ofyn',
  asksOf:
    'Ymgais onest ar bob gweithgaredd uchod, ac eithrio’r rhai sydd wedi’u nodi fel rhai na ofynnir amdanynt.',
  toStatement: 'I’ch datganiad',
  review: 'Beth sy’n dod yn ôl',
  reviewText:
    'Mae cwestiynau a thermau rydych wedi’u cyfarfod yn dychwelyd am olwg arall, bedair gwaith, wythnos ar wahân.',
  toReview: 'I’r adolygiad',
  take: 'Mynd ag ef gyda chi',
  takeLead:
    'Ewch ymlaen mewn porwr arall neu ar ddyfais arall. Caiff yr hyn a ddygwch i mewn ei ychwanegu at yr hyn sydd yno; ni throsysgrifir dim.',
  file: 'Fel ffeil',
  fileText: 'Popeth, gan gynnwys yr hyn a ysgrifennoch eich hun. Cadwch hi gyda’ch gwaith arall.',
  save: 'Cadw fy nghynnydd mewn ffeil',
  load: 'Llwytho ffeil gynnydd',
  device: 'Ar y ddyfais hon',
  others: 'Mae rhywun arall yn defnyddio’r ddyfais hon',
  othersText:
    'Mae pob person yn cael ei gofnod ei hun, ar wahân i’ch un chi. Nid yw dan glo: gall pwy bynnag sy’n agor y porwr hwn newid rhyngddynt.',
  people: 'Pwy sy’n defnyddio’r cwrs hwn yma',
  newName: 'Enw’r person nesaf',
  newNameHint: 'Mae llythrennau cyntaf neu lysenw yn ddigon; mae’n aros ar y ddyfais hon.',
  addPerson: 'Ychwanegu a newid i’r person hwn',
  renameTitle: 'Beth ddylai enw’r cofnod hwn fod?',
  renameLabel: 'Enw newydd',
  renameDo: 'Ailenwi',
  removeText:
    'Bydd popeth a gedwir yma ar gyfer y person hwn yn mynd, ac ni all dim ond ffeil gynnydd ddod ag ef yn ôl. I gadw un yn gyntaf, newidiwch i’r person hwnnw.',
  removeDo: 'Dileu am byth',
  cancel: 'Canslo',
  forget: 'Anghofio popeth pan fyddaf yn cau',
  forgetText:
    'Mae’r tab hwn yn dechrau heb ddim, ac yn gollwng yr hyn a wnewch ynddo pan fyddwch yn ei gau. Cadwch ffeil cyn i chi ei gau. Cedwir dolen a agorir mewn tab arall, a gall rhai porwyr ailagor tab a gaewyd gyda’r hyn oedd ynddo: ar gyfrifiadur a rennir, cliriwch eich cynnydd yn gyntaf. Mae’r hyn a gadwyd ar y ddyfais hon o’r blaen yn aros lle y mae.',
  clearTitle: 'Clirio popeth',
  clearText: 'Mae’n gwagio’r cwrs hwn ar y ddyfais hon, ac yn cynnig ffeil i chi yn gyntaf.',
  clear: 'Clirio fy nghynnydd',
  clearAsk: 'Clirio eich cynnydd?',
  clearAskText:
    'Atebion, testunau, eich enw, beth a wnaed a phryd, a pha dudalennau a ddarllenoch: mae’r cyfan yn mynd o’r lle y mae’r cwrs yn ei gadw yn y porwr hwn. Ar ôl i chi adael y dudalen hon, dim ond ffeil all ddod ag ef yn ôl.',
  clearOthers: 'Mae cofnodion pobl eraill ar y ddyfais hon yn aros.',
  clearSave: 'Cadw ffeil yn gyntaf',
  clearDo: 'Clirio popeth nawr',
  clearKeep: 'Cadw fy nghynnydd',
  canBringBack: 'Nes i chi adael y dudalen hon gellir dod ag ef yn ôl o hyd; wedi hynny ni all neb.',
  bringBackAll: 'Dod ag ef yn ôl',
};
