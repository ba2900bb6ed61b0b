import type { Words } from '../catalogue.ts';
import type { languages as en } from '../en/languages.ts';

export const languages: Words<typeof en> = {
  notReviewed: 'Nid yw Cymraeg y tudalennau hyn wedi’i hadolygu eto gan siaradwr Cymraeg.',
  courseIsOther: 'Mae testun y cwrs ei hun yn Saesneg, ynghyd â rhai pethau nad ydynt wedi’u cyfieithu eto.',
  inEnglish: [],
};
