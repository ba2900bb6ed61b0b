import type { Words } from '../catalogue.ts';
import { type books as en, withoutBrowser as english } from '../en/books.ts';
import { listed } from './phrases.ts';

/** What stands in the course as a book, besides the course's own text. */
export const books: Words<typeof en> = {
  whatItSays: 'Beth mae’r cwrs yn ei ddweud amdano',
  inWords: 'Y ffigur hwn mewn geiriau',
  backToActivity: 'Yn ôl i’r gweithgaredd',
  backToFigure: 'Yn ôl i’r ffigur',
  backToText: 'Yn ôl i’r testun',
  notes: 'Nodiadau',
  contents: 'Cynnwys',
  cover: 'Clawr',
  coverOf: (title) => `Clawr “${title}”`,
  titlePage: 'Tudalen deitl',
  landmarks: 'Tirnodau',
  beginning: 'Dechrau’r testun',
  part: (letter) => `Rhan ${letter}`,
  bookEdition: (version, released) => `Fersiwn ${version}, ${released}`,
  by: (authors) => listed(authors),
  about: 'Am y llyfr hwn',
  aboutText: [
    'Dyma destun cyfan cwrs ar-lein fel llyfr. Ffurflenni ar gyfer pin yw ei weithgareddau: cylchoedd a blychau i’w marcio, llinellau i ysgrifennu arnynt, a dim wedi’i ddewis drosoch. Lle mae’r llyfr ar sgrin, defnyddiwch eich papur eich hun.',
    'Yn y cefn y mae’r hyn a ddywed y cwrs am bob ateb, er mwyn i chi allu meddwl yn gyntaf; mae llinell o dan bob gweithgaredd yn pwyntio yno. Rhoddir y ffigurau mewn geiriau yn y cefn hefyd.',
    'Mae rhifau bach wedi’u codi yn sefyll am nodiadau ar ddiwedd gwers. Marcir yr hyn y mae’r eirfa’n ei esbonio lle mae gwers ei angen gyntaf.',
  ],
  online:
    'Mae’r cwrs ar-lein yn cadw’r hyn a ddewiswch ac a ysgrifennwch, ar eich dyfais eich hun, ac yn ateb ar unwaith:',
  outcomes: 'Ar ôl y cwrs gallwch',
  answers: 'Beth mae’r cwrs yn ei ddweud',
  answersLead:
    'Dewiswch yn gyntaf, yna darllenwch. Mae gan y rhan fwyaf o gwestiynau ateb sy’n gweddu orau ac eraill y gellir eu hamddiffyn; mae’r rhesymau’n bwysicach na’r marc.',
  figures: 'Ffigurau mewn geiriau',
  figuresLead:
    'Beth mae pob ffigur yn ei ddangos, i bwy bynnag na all ei weld neu y byddai’n well ganddo ei ddarllen.',
  colophon: 'Coloffon',
  licence: (text) =>
    `Testun, achosion a lluniau: ${text}. Cewch eu copïo a’u newid, a’u trosglwyddo ymlaen, cyhyd â’ch bod yn enwi’r ffynhonnell.`,
  plainLicence: (text) => `Testun, achosion a lluniau: ${text}.`,
  publishedBy: (publisher) => `Cyhoeddwyd gan ${publisher}.`,
  reviewedBy: (people) => `Darllenwyd ac adolygwyd gan ${listed(people)}.`,
  source: 'Ffynhonnell y testun a’r cod:',
  contact: 'Cysylltu:',
  made: (version) =>
    `Gwnaed o fersiwn ${version} o’r cwrs gan ei beiriant ei hun. Mae cyfreithiau a chanllawiau fel yr oeddent ar ddiwrnod y fersiwn; efallai fod y cwrs ar-lein yn gwybod mwy.`,
  typefaces: 'Cysodwyd yn Atkinson Hyperlegible Next a Fraunces, y ddau dan Drwydded Ffontiau Agored SIL.',
  page: 'tudalen',
  accessibility:
    'Gellir darllen y testun cyfan â’r glust neu â’r bysedd, ac ar unrhyw faint. Mae gan bob ffigur enw byr a disgrifiad mewn geiriau. Marcir penawdau, rhestrau a thablau felly, mae dolenni’n arwain at nodiadau ac yn ôl, a ffurflenni ysgrifenedig yw’r gweithgareddau.',
};

/** On the command line, which speaks English with everybody. */
export const withoutBrowser = english;
