import type { Words } from '../catalogue.ts';
import type { facilitator as en } from '../en/facilitator.ts';
import { noun, numbered } from './phrases.ts';

export const facilitator: Words<typeof en> = {
  title: 'I hwyluswyr',
  description: 'Cynnal y cwrs gyda grŵp: ar gyfer pob rhan sesiwn gyda nodau, tasg mewn parau a chwestiynau.',
  lead: 'Sesiwn ar gyfer pob rhan, i’r rhai sy’n cynnal y cwrs gyda grŵp. Mae pob un yn dudalen neu ddwy ar bapur.',
  cohort: 'Ffeiliau grŵp',
  cohortText:
    'sy’n gosod ochr yn ochr yr hyn y dewisodd pobl ei anfon atoch, yn eich porwr chi yn unig, ac yn dweud beth i siarad amdano gyntaf.',
  group: 'Grŵp yn yr ystafell',
  groupText:
    'sy’n darllen codau dysgwyr â chamera, ac yn dangos ar y wal ble maent wedi’u rhannu. Nid oes angen cyfrif ar neb.',
  codes: 'Mae’r wal yn dangos sut mae’r ystafell yn ateb, o godau dysgwyr:',
  part: (letter, title) => `Rhan ${letter} · ${title}`,
  minutes: (minutes) => numbered(minutes, noun.minute),
  all: 'Pob sesiwn',
  lessons: 'Mae’n mynd gyda’r gwersi hyn; nid oes angen i neb fod wedi’u darllen i gyd.',
  aims: 'Erbyn y diwedd gall pobl',
  room: 'Yr ystafell',
  plan: 'Sut mae’r amser yn mynd',
  time: 'Munudau',
  what: 'Beth sy’n digwydd',
  pairTask: 'Tasg mewn parau',
  questions: 'Cwestiynau i bawb',
  listenFor: 'Beth i wrando amdano',
};
