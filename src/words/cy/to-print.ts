import type { Words } from '../catalogue.ts';
import type { toPrint as en } from '../en/to-print.ts';

export const toPrint: Words<typeof en> = {
  print: 'Argraffu’r wers hon',
  what: 'Beth i’w argraffu',
  kinds: {
    worksheet: 'Taflen waith: testun a gweithgareddau, a’r rhesymau ar y diwedd',
    reasons: 'Gyda phob rheswm o dan ei gwestiwn',
    text: 'Y testun yn unig',
    cards: 'Cardiau i’w torri allan',
    take: 'Beth i fynd ag ef gyda chi, ar un dudalen',
  },
  hint: 'Mae Argraffu eich porwr ei hun yn gwneud yr hyn a ddewisir yma.',
  now: 'Argraffu',
  reasons: 'Rhesymau, ar gyfer wedyn',
  page: 'Argraffu’r dudalen hon',
};
