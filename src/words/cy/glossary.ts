import type { Words } from '../catalogue.ts';
import type { glossary as en } from '../en/glossary.ts';
import { glossaryIs } from './own.ts';
import { noun, numbered } from './phrases.ts';

export const glossary: Words<typeof en> = {
  title: 'Geirfa',
  description: glossaryIs,
  lead: (count) =>
    `${numbered(count, noun.word)}, pob un mewn brawddeg neu ddwy. Lle bo gair yn eiddo i rywun, dywedir pwy.`,
  letters: 'Llythrennau',
  see: 'Gweler hefyd',
  usedIn: 'Defnyddir yn',
};
