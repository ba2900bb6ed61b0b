import type { Words } from '../catalogue.ts';
import type { references as en } from '../en/references.ts';

export const references: Words<typeof en> = {
  title: 'Cyfeiriadau',
  description: 'Pob gwaith y mae’r cwrs yn ei ddyfynnu, ac a gafodd ei ddarllen yn y ffynhonnell.',
  lead: 'Pob gwaith y mae’r cwrs yn ei ddyfynnu. Mae pob cofnod yn dweud a welwyd ef mewn ffynhonnell wrth law, ynteu a yw’n seiliedig ar wybodaeth gyffredinol ac eto i’w wirio yn erbyn y gwaith.',
  source: (seen) => `Gwelwyd mewn ffynhonnell${seen ? `: ${seen.replace(/\.$/, '')}` : ''}.`,
  general: 'O wybodaeth gyffredinol; manylion eto i’w gwirio yn erbyn y gwaith.',
  citedIn: 'Dyfynnir yn',
  where: 'Ble i’w ddarllen',
  further: 'Darllen pellach',
};
