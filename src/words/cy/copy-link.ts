import type { Words } from '../catalogue.ts';
import type { copyLink as en } from '../en/copy-link.ts';

export const copyLink: Words<typeof en> = {
  copied: 'Copïwyd y ddolen.',
  copyYourself:
    'Ni adawodd y porwr i’r dudalen ei chopïo. Mae’r ddolen wedi’i dethol: pwyswch Ctrl+C, neu daliwch hi.',
  address: 'Dolen i’r gweithgaredd hwn',
};
