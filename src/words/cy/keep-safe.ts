import type { Words } from '../catalogue.ts';
import type { keepSafe as en } from '../en/keep-safe.ts';

export const keepSafe: Words<typeof en> = {
  title: 'Yn y porwr hwn yn unig y mae eich gwaith',
  because: {
    finished: 'Rydych wedi gorffen gwers ers i chi fynd â’ch gwaith gyda chi ddiwethaf.',
    written: 'Rydych wedi ysgrifennu cryn dipyn ers i chi fynd â’ch gwaith gyda chi ddiwethaf.',
  },
  first: {
    finished: 'Rydych wedi gorffen gwers, ac nid oes copi o’ch gwaith eto.',
    written: 'Rydych wedi ysgrifennu cryn dipyn, ac nid oes copi o’ch gwaith eto.',
  },
  reason:
    'Mae rhai porwyr yn dileu’r hyn y mae gwefan yn ei gadw os nad ydych wedi ymweld â hi ers saith diwrnod, ac mae ffôn a gollir yn mynd â phopeth gydag ef. Gellir creu ffeil neu ddolen yn gyflym.',
  save: 'Cadw fy nghynnydd mewn ffeil',
  link: 'Creu dolen',
  notNow: 'Nid nawr',
  saved: (file) => `Dylai ${file} fod gyda’ch lawrlwythiadau. Cadwch hi gyda’ch gwaith arall.`,
  notSaved: 'Nid oedd modd creu’r ffeil. Ail-lwythwch y dudalen a rhowch gynnig arall arni.',
  quiet: 'Iawn. Ni ofynnir i chi eto am wythnos o leiaf.',
  announced: 'Ar ddiwedd y wers hon mae gair am gadw eich gwaith yn ddiogel.',
};
