import type { Words } from '../catalogue.ts';
import type { ways as en, movesPage as enMoves } from '../en/ways.ts';
import { needHeading } from './own.ts';

export const ways: Words<typeof en> = {
  need: needHeading,
  hurry: 'Yn brin o amser?',
  withTime: (way, time) => `${way}, ${time}`,
  needLead: 'Mae pob un yn arwain yn syth at offeryn. Mae’n gweithio heb y gwersi.',
  allTools: 'Pob offeryn',
  takes: (lessons, time) => `${lessons}, ${time}.`,
  on: (way, number, of) => `${way}, ${number} o ${of}`,
  next: 'Nesaf arni:',
  last: 'Honno oedd ei gwers olaf.',
  sheet: 'Y cyfan ar un ddalen:',
};

export const movesPage: Words<typeof enMoves> = {
  write: 'Ysgrifennwch:',
  tool: 'Yr offeryn:',
  lesson: 'Y wers:',
  print: 'O’i hargraffu, mae’n un ddalen A4 gyda llinell i ysgrifennu arni wrth bob cam.',
};
