import type { Words } from '../catalogue.ts';
import type { about as en } from '../en/about.ts';
import { notReviewed } from './own.ts';
import { listed } from './phrases.ts';

export const about: Words<typeof en> = {
  who: 'Pwy a’i gwnaeth',
  by: (authors) => `Ysgrifennwyd gan ${listed(authors)}.`,
  reviewed: (people) => `Adolygwyd gan ${listed(people)}.`,
  notReviewed,
  contact: 'I ysgrifennu at rywun',
  mistake: 'Wedi dod o hyd i gamgymeriad? Dyma ble i ddweud:',
  nobody:
    'Nid yw’r copi hwn o’r cwrs yn enwi neb i ysgrifennu ato eto. Os rhoddodd rhywun ei gyfeiriad i chi, dywedwch wrth y person hwnnw beth a gawsoch: gall ei drosglwyddo ymlaen.',
  published: (publisher) => `Cyhoeddwyd gan ${publisher}.`,
  source: 'Ffynhonnell y testun a’r rhaglen:',
  licence: (text, code) =>
    `Mae’r testun, yr achosion a’r lluniau dan ${text}; mae’r cod dan drwydded ${code}.`,
  others: 'Yr hyn a wnaeth eraill, ac y mae’r wefan hon yn ei drosglwyddo',
  version: (version) => `Dyma fersiwn ${version}`,
};
