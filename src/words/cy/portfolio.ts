import type { Words } from '../catalogue.ts';
import type { portfolio as en } from '../en/portfolio.ts';
import { beforeSending, keptForNumber, portfolioEmpty } from './own.ts';

export const portfolio: Words<typeof en> = {
  title: 'Portffolio',
  description:
    'Popeth a ysgrifennoch neu a luniasoch yn y cwrs, ar un dudalen ac mewn ffeiliau sy’n agor yn unrhyw le.',
  lead: 'Popeth a ysgrifennoch neu a luniasoch yn y cwrs, yn nhrefn y gwersi. Caiff ei roi at ei gilydd ar y ddyfais hon, bob tro y dewch yma.',
  noScript:
    'Heb sgriptiau ni all y dudalen hon gasglu eich gwaith. Argraffwch bob gwers: daw ei gweithgareddau allan gyda’r hyn a ysgrifennoch ynddynt.',
  loading: 'Yn rhoi eich gwaith at ei gilydd.',
  notLoaded:
    'Nid oedd modd nôl rhan o’r dudalen hon, felly ni ellir dangos eich gwaith ar hyn o bryd. Mae wedi’i gadw. Gwiriwch y cysylltiad ac ail-lwythwch y dudalen.',
  empty: 'Dim i’w ddangos eto',
  emptyText: portfolioEmpty,
  toFirst: 'I’r wers gyntaf',
  take: 'Mynd ag ef gyda chi',
  takeText: `Gwneir y ffeiliau hyn ar y ddyfais hon, ac nid ydynt yn mynd i unman arall. Darllenwch drwyddynt cyn i chi anfon un: ${beforeSending}`,
  parts: (ticked, all) => `Dewis y rhannau (${ticked === all ? `pob un o’r ${all}` : `${ticked} o ${all}`})`,
  partsText:
    'Mae’r hyn sydd â thic i’w weld isod, ar bapur ac yn y ffeiliau. Mae’r hyn y tynnwch y tic oddi arno yn aros yn eich cofnod.',
  noneTicked: 'Nid oes tic wrth ddim. Dewiswch o leiaf un rhan yn gyntaf.',
  word: 'Dogfen Word (.docx)',
  markdown: 'Markdown (.md)',
  markdownPictures: 'Markdown gyda lluniau (.zip)',
  archive: 'Popeth mewn un archif (.zip)',
  archiveHint:
    'Y ddogfen, y Markdown, y lluniau, a’ch cynnydd fel ffeil. Gall Fy nghynnydd lwytho’r archif eto. Mae’r ffeil honno’n dal popeth, gyda thic neu beidio: i chi y mae’r archif, nid i’w hanfon ymlaen.',
  print: 'Argraffu',
  notNoted:
    'Nid oedd modd nodi hynny: ni chyrhaeddodd rhan o’r dudalen hon. Ail-lwythwch hi; mae eich gwaith wedi’i gadw.',
  made: (name) => `Mae ${name} wedi’i gwneud. Dylai fod gyda’ch lawrlwythiadau.`,
  notMade: 'Nid oedd modd gwneud y ffeil. Ni chollwyd dim. Gwiriwch y cysylltiad a rhowch gynnig arall arni.',
  making: 'Yn gwneud y ffeil.',
  heading: (name) => `Portffolio: ${name}`,
  madeOn: (day, version) => `Rhoddwyd at ei gilydd ar ${day}, o fersiwn ${version} o’r cwrs.`,
  ownWords: 'Gwaith y dysgwr ei hun sydd yma. Nid oes neb wedi’i wirio na’i farcio.',
  lesson: (number, title) => (number === undefined ? title : `${number}. ${title}`),
  forPartnership: (title, name) => `${title}: ${name}`,
  partnership: (number) => keptForNumber.replace('{number}', `${number}`),
  did: 'Beth a wnaed',
  didHead: ['Gwers', 'Gweithgaredd', 'Gwnaed gyntaf ar'],
  files: {
    word: 'portfolio.docx',
    markdown: 'portfolio.md',
    zip: 'portfolio-markdown.zip',
    archive: 'portfolio.zip',
    readMe: 'READ ME.txt',
  },
  readMe: (course, progress) =>
    [
      `Portffolio o’r cwrs “${course}” yw hwn.`,
      '',
      'portfolio.docx   i’w ddarllen, ei argraffu neu ei anfon ymlaen, yn Word, LibreOffice, Pages neu Google Docs',
      'portfolio.md     yr un peth fel testun plaen gyda Markdown',
      'pictures         y lluniadau, fel SVG',
      `${progress}   eich holl waith fel y mae’r cwrs yn ei gadw, gan gynnwys rhannau a adawyd allan: llwythwch hi, neu’r archif gyfan hon, dan Fy nghynnydd`,
      '',
    ].join('\r\n'),
};
