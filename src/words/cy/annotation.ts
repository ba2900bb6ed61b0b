import type { Words } from '../catalogue.ts';
import type { annotation as en } from '../en/annotation.ts';
import { noNames } from './own.ts';
import { noun, numbered } from './phrases.ts';

/** Highlights and notes in the text. */
export const annotation: Words<typeof en> = {
  selected: 'Yr hyn a ddetholoch',
  highlight: 'Amlygu',
  write: 'Ysgrifennu nodyn',
  highlighted: 'Wedi’i amlygu. Fe’i rhestrir ar ddiwedd yr adran hon.',
  tooLong: (most) =>
    `Wedi’i amlygu, ond dim ond y ${most.toLocaleString('en-GB')} nod cyntaf: ni all amlygiad fod yn hirach.`,
  modeOn:
    'Detholwch unrhyw destun i’w amlygu neu i ysgrifennu nodyn arno; neu defnyddiwch y pin ar ôl paragraff. Rhestrir yr hyn sydd gennych ar ddiwedd pob adran.',
  modeOff: 'Mae’r pinnau o’r neilltu. Mae eich nodiadau’n aros.',
  all: 'Eich holl nodiadau',
  noteOn: (beginning) => `Nodyn ar: “${beginning}”`,
  inSection: (count) =>
    count === 1 ? 'Eich nodyn ar yr adran hon' : `Eich ${numbered(count, noun.note)} ar yr adran hon`,
  inLesson: (count) =>
    count === 1
      ? 'Eich nodyn ar adran sydd wedi mynd'
      : `Eich ${numbered(count, noun.note)} ar adrannau sydd wedi mynd`,
  toText: (quote) => `“${quote}”`,
  changed: 'Mae’r testun yr oedd hwn yn sôn amdano wedi newid',
  edit: 'Golygu',
  add: 'Ysgrifennu nodyn',
  remove: 'Dileu',
  removed: 'Dilëwyd.',
  bringBack: 'Dod ag ef yn ôl',
  to: (quote) => ` (${quote})`,
  title: 'Eich nodyn',
  label: 'Nodyn',
  hint: `${noNames} Fe’i cedwir gyda’ch cynnydd, ar y ddyfais hon.`,
  emptyHint: 'Os gadewir ef yn wag, amlygiad ydyw.',
  done: 'Wedi gorffen',
};
