import type { Words } from '../catalogue.ts';
import type { lost as en } from '../en/lost.ts';

export const lost: Words<typeof en> = {
  title: 'Nid yw’r dudalen hon yma',
  description: 'Ni chafwyd hyd i’r dudalen. Dyma ble mae tudalennau’r cwrs.',
  skip: 'Neidio i’r testun',
  text: 'Efallai i’r cyfeiriad gael ei dorri’n fyr, neu fod gan y dudalen enw arall. Nid oes dim a ysgrifennoch wedi’i golli: fe’i cedwir yn y porwr hwn, nid yn y dudalen.',
  home: 'I ddechrau’r cwrs',
  or: 'Neu’n syth i',
  course: 'Cwrs',
  glossary: 'Geirfa',
  progress: 'Fy nghynnydd',
};
