import type { Words } from '../catalogue.ts';
import type { frame as en } from '../en/frame.ts';

export const frame: Words<typeof en> = {
  skip: 'Neidio i’r testun',
  forgets:
    'Mae’r tab hwn yn anghofio’r hyn a wnewch ynddo pan fyddwch yn ei gau. Nid felly tabiau eraill: caiff yr hyn a wnewch mewn dolen a agorwyd mewn tab newydd ei gadw ar y ddyfais hon.',
  forgetsMore: 'Newid hyn yn Fy nghynnydd',
  course: 'Cwrs',
  outline: 'Amlinelliad',
  outlineTitle: 'Amlinelliad o’r cwrs',
  wholeOutline: 'Yr amlinelliad cyfan',
  finish: 'Diwedd',
  close: 'Cau',
  glossary: 'Geirfa',
  progress: 'Fy nghynnydd',
  references: 'Cyfeiriadau',
  toolkit: 'Pecyn cymorth',
  download: 'Mynd ag ef gyda chi',
  facilitator: 'I hwyluswyr',
  group: 'Grŵp yn yr ystafell',
  cohort: 'Ffeiliau grŵp',
  portfolio: 'Portffolio',
  statement: 'Datganiad',
  review: 'Adolygu',
  contact: 'Cysylltu a ffynhonnell',
  contactAlone: 'Cysylltu',
  sourceAlone: 'Ffynhonnell',
  search: 'Chwilio',
  reading: 'Darllen',
  letters: 'Aa',
};
