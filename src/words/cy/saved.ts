import type { Words } from '../catalogue.ts';
import type { saved as en } from '../en/saved.ts';

export const saved: Words<typeof en> = {
  loading: 'Yn chwilio am eich gwaith',
  saving: 'Yn cadw …',
  saved: 'Wedi’i gadw ar y ddyfais hon',
  tab: 'Wedi’i gadw nes i chi gau’r tab hwn',
  mirror: 'Wedi’i gadw ar y ddyfais hon, mewn un lle yn unig',
  unsaved: 'Heb ei gadw: gweler Fy nghynnydd',
};
