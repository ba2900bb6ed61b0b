import type { Words } from '../../../../words/catalogue.ts';
import { listed } from '../../../../words/cy/phrases.ts';
import type { Balance, approach as en, onPaper as enPaper } from '../en/approach.ts';

export type { Balance };

const counts = ({ ours, theirs, shared }: Balance) => `${ours} i ni, ${theirs} iddyn nhw, ${shared} ar y cyd`;

export const approach: Words<typeof en> = {
  mark: { ours: 'I ni', theirs: 'Iddyn nhw', shared: 'Ar y cyd', open: 'Heb ei nodi' },
  marked: (marked, of) => `Nodwyd ${marked} o ${of} brawddeg`,
  bySentence: 'Frawddeg wrth frawddeg',
  howTo: 'Ysgrifennwch frawddeg gyntaf uchod. Mae pob un yn ymddangos yma wrth i chi ysgrifennu, i’w nodi.',
  greetings: 'Nid oes angen nodi cyfarchiad, enw na llinell o ddau air.',
  stillOpen: (numbers) =>
    `Heb eu nodi eto: ${numbers.length === 1 ? 'brawddeg' : 'brawddegau'} ${listed(numbers.map(String))}.`,
  goTo: (number) => `Mynd i frawddeg ${number}`,
  most: (most) => `Gellir nodi’r ${most} cyntaf. Anaml y darllenir neges mor hir; beth y gellid ei dorri?`,
  counts,
  looks: 'Cyn i chi ei hanfon',
  looked: (looked, all) => `Ticiwyd ${looked} o ${all}.`,
  notFetched:
    'Nid oedd modd nôl yr hyn sy’n cadw fersiynau. Mae eich testun yn ddiogel; llwythwch y dudalen eto i roi cynnig arall arni.',
};

/** On paper only. */
export const onPaper: Words<typeof enPaper> = {
  paper: 'I bwy mae pob brawddeg? Rhifwch nhw yn eich testun, a rhowch groes mewn un blwch ar gyfer pob un.',
  sentence: 'Brawddeg',
  sounds: 'Sut mae pob cydbwysedd yn swnio i’w ddarllenydd',
  leans: {
    ours: 'I ni yn bennaf',
    theirs: 'Iddyn nhw yn bennaf',
    shared: 'Ar y cyd yn bennaf',
    mixed: 'Dim un dros hanner',
  },
};
