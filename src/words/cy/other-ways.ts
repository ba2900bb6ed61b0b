import type { Words } from '../catalogue.ts';
import type { otherWays as en } from '../en/other-ways.ts';

/** Beside the line that says where a file should be. */
export const otherWays: Words<typeof en> = {
  isItThere: 'Ni all y dudalen weld a yw hi yno. Ar ôl i chi ddod o hyd iddi, mae’n cyfrif fel eich copi:',
  there: 'Mae’r ffeil yno',
  noted: 'Nodwyd fel eich copi, gyda dyddiad heddiw.',
  notThere: 'Os nad yw yno',
  why: 'Nid yw rhai porwyr y tu mewn i apiau eraill yn cadw ffeiliau. Ewch â hi mewn ffordd arall, neu agorwch y cwrs mewn porwr ei hun.',
  share: 'Rhannu’r ffeil',
  shared: 'Wedi’i throsglwyddo.',
  notShared: 'Ni allai’r porwr ei throsglwyddo.',
  open: 'Agor y ffeil mewn tab',
  copy: 'Ei chopïo fel testun',
  copied: 'Copïwyd. Gludwch y testun mewn neges atoch eich hun, neu mewn ffeil.',
  copyYourself:
    'Ni adawodd y porwr i’r dudalen ei chopïo. Mae’r testun wedi’i ddethol nawr: daliwch ef, neu pwyswch Ctrl+C.',
  text: 'Y ffeil fel testun',
};
