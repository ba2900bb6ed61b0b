import type { Words } from '../catalogue.ts';
import type { readBack as en } from '../en/read-back.ts';

/** When what is taken along would not come back whole: this page has tried. */
export const readBack: Words<typeof en> = {
  file: 'Crëwyd y ffeil, ond pan ddarllenodd y dudalen hon hi yn ôl ni ddaeth y cyfan. Cadwch hi, peidiwch â dibynnu arni hi yn unig, a gadewch eich gwaith yn y porwr hwn.',
  link: 'Crëwyd dolen, ac ni allai’r dudalen hon ddarllen y cyfan ohoni yn ôl. Felly nid yw’n cael ei chynnig: cadwch ffeil yn lle hynny.',
};
