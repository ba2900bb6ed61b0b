import type { Words } from '../catalogue.ts';
import type { outlinePage as en } from '../en/outline-page.ts';
import { noun, numbered } from './phrases.ts';

export const outlinePage: Words<typeof en> = {
  title: 'Amlinelliad o’r cwrs',
  description: 'Pob rhan a phob gwers o’r cwrs yn eu trefn, a faint o amser a gymer pob un.',
  whole: (lessons, parts, time) =>
    `${lessons}${parts > 1 ? ` mewn ${numbered(parts, noun.part)}` : ''}. ${time}.`,
  part: (lessons, time) => `${lessons}, tua ${time}`,
  toCome: (lessons) => `${lessons}, yn cael eu paratoi`,
};
