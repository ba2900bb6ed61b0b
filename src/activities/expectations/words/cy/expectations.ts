import type { Words } from '../../../../words/catalogue.ts';
import { small } from '../../../../words/cy/phrases.ts';
import type { expectations as en, expectationsOnPaper as enPaper } from '../en/expectations.ts';

export const expectations: Words<typeof en> = {
  answered: (answered, all) => `Atebwyd ${answered} o ${all}`,
  chose: (answered, all) => `Atebwyd ${answered} o ${all}.`,
  own: (title) => `Yn eich geiriau eich hun: ${small([title])} (dewisol)`,
  together: 'Gweld ble rydych yn wahanol',
  notFetched:
    'Nid oedd modd nôl y gweddill. Gwiriwch y cysylltiad a llwythwch y dudalen eto. Mae eich atebion wedi’u cadw.',
};

/** Said on paper and without a script. */
export const expectationsOnPaper: Words<typeof enPaper> = {
  twice:
    'Ar bapur: argraffwch hwn ddwywaith, un i bob un ohonoch. Atebwch ar wahân, yna rhowch y ddau ochr yn ochr.',
  asks: 'Beth i’w ofyn i’ch gilydd lle rydych yn wahanol',
  sample: (name) => `Atebion ${name}, i roi cynnig arni gyda nhw`,
};
