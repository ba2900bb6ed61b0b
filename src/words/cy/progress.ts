import type { Words } from '../catalogue.ts';
import type { progress as en } from '../en/progress.ts';
import { listed, noun, numbered } from './phrases.ts';

export const progress: Words<typeof en> = {
  done: (done, all) => `${done} o ${numbered(all, noun.lesson)} wedi’u gwneud`,
  begun: (titles) => `${titles.length > 2 ? titles.length : listed(titles)} wedi dechrau`,
  lastChange: (day, time) => `Newid diwethaf ${day} am ${time}.`,
  today: 'heddiw',
  onDay: (day) => `ar ${day}`,
  nothingYet: 'Nid oes dim wedi’i wneud eto. Agorwch unrhyw wers: bydd yr hyn a wnewch yno i’w weld yma.',
  state: { new: 'heb ddechrau', begun: 'wedi dechrau', done: 'wedi’i gwneud' },
  doneOn: (day) => `gwnaed ar ${day}`,
  again: 'Dechrau hwn eto',
  againFor: (title, lesson) => `Dechrau hwn eto: ${title} (${lesson})`,
  startedAgain: (title) => `${title}: wedi dechrau eto. Mae’r hyn a wnaed yn dal i gyfrif.`,
  bringBack: 'Dod â’r hyn oedd gennyf yn ôl',
  bringBackFor: (title, lesson) => `Dod â’r hyn oedd gennyf yn ôl: ${title} (${lesson})`,
  broughtBack: (title) => `${title}: mae’r hyn oedd gennych yn ôl.`,
  asksMore: (left) =>
    `${numbered(left, noun.thing)} arall. Mae tudalen y datganiad yn rhestru pob un, gyda dolen.`,
  asksNew: (left) =>
    `Dim: mae eich datganiad yn barod. Ers hynny mae’r cwrs wedi tyfu o ${numbered(left, noun.thing)} i’w wneud, os dymunwch.`,
  asksNothing: 'Dim: mae popeth wedi’i wneud, ac mae eich datganiad yn barod.',
  size: (bytes) => `Tua ${Math.max(1, Math.round(bytes / 1024))} KB`,
  savedFile: (file) => `Dylai ${file} fod gyda’ch lawrlwythiadau.`,
  notSavedFile: 'Nid oedd modd creu’r ffeil. Ail-lwythwch y dudalen a rhowch gynnig arall arni.',
  refused: {
    'too-large':
      'Mae’r ffeil hon yn fwy nag y gall unrhyw ffeil gynnydd o’r cwrs hwn fod, felly nid agorwyd hi. Chwiliwch am un sy’n gorffen gyda “-progress.json”.',
    'not-json':
      'Ni ellir darllen y ffeil hon fel ffeil gynnydd. Efallai ei bod wedi’i difrodi neu wedi’i thorri’n fyr; rhowch gynnig ar gopi arall.',
    'not-ours': 'Nid ffeil gynnydd o’r cwrs hwn yw hon. Chwiliwch am un sy’n gorffen gyda “-progress.json”.',
    'other-course': (course) =>
      `Mae’r ffeil gynnydd hon yn perthyn i gwrs arall${course ? `, “${course}”` : ''}, felly ni chymerwyd dim ohoni.`,
    'newer-format':
      'Cadwyd y ffeil hon gan fersiwn mwy newydd o’r cwrs. Agorwch y fersiwn diweddaraf o’r cwrs a’i llwytho yno; nid yw’r ffeil wedi’i niweidio.',
    'too-deep': 'Nid yw’r ffeil hon wedi’i llunio fel ffeil gynnydd, felly nid agorwyd hi.',
    empty: 'Nid oes cynnydd yn y ffeil hon.',
    unreadable: 'Ni allai’r porwr agor y ffeil hon. A yw hi wedi’i symud neu ei hailenwi?',
  },
  unchanged: 'Mae eich cynnydd fel yr oedd.',
  unnamed: 'Y person cyntaf, heb roi enw',
  nameless: 'Cofnod heb enw',
  foundAgain: (when) => `Cofnod heb enw, defnyddiwyd ddiwethaf ar ${when}`,
  foundAgainBrief: (when) => `cofnod ${when}`,
  foundAgainWhy:
    'Roedd y porwr hwn wedi colli gafael ar bwy biau ef. Rhowch enw iddo, neu newidiwch iddo i weld beth sydd ynddo.',
  current: 'yn cael ei ddefnyddio nawr',
  namelessPerson: 'Ysgrifennwch enw yn gyntaf, fel y gallwch wahaniaethu rhwng y cofnodion.',
  sameName:
    'Mae gan rywun yma’r enw hwnnw eisoes. Dewiswch un arall, fel y gallwch wahaniaethu rhwng y cofnodion.',
  cannotAdd:
    'Nid yw’r porwr hwn yn cadw dim ar gyfer y wefan hon, felly ni all fod ail gofnod. Agorwch ffenestr breifat ar gyfer y person arall yn lle hynny.',
  switchTo: (name) => `Newid i ${name}`,
  rename: (name) => `Ailenwi ${name}`,
  remove: (name) => `Dileu ${name}`,
  removeTitle: (name) => `Dileu ${name}?`,
  notRemoved: 'Nid oedd modd dileu’r cofnod. Caewch dabiau eraill y cwrs hwn a rhowch gynnig arall arni.',
  cannotForget: 'Nid yw’r porwr hwn yn cadw dim ar gyfer y wefan hon beth bynnag.',
  cleared:
    'Wedi’i glirio. Nid yw’r cwrs yn cadw dim o’ch gwaith yn y porwr hwn mwyach. Gall olion aros yn ffeiliau’r porwr ei hun am ychydig, y tu hwnt i gyrraedd unrhyw dudalen.',
  broughtBackAll: 'Mae’r cyfan yn ôl.',
  notCleared:
    'Nid oedd modd clirio popeth. Caewch dabiau eraill y cwrs hwn a rhowch gynnig arall arni, neu cliriwch ddata’r wefan hon yng ngosodiadau’r porwr.',
};
