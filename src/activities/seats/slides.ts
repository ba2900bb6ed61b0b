/** A seat test on the wall: a decision at a time, and whose thought to think of before a seat is opened. */
import type { Slides } from '../slide.ts';
import type { SeatsActivity } from './schema.ts';
import { places } from './seats.ts';
import * as words from './words/en/seats.ts';

export const seatsSlides = ({ decisions, prompts, first }: SeatsActivity): Slides => ({
  shape: 'columns',
  ordered: true,
  items: [
    ...decisions.map(({ id, title }) => ({
      id,
      title,
      question: words.furthest,
      choices: places.map((place) => ({ id: place, title: words.place[place], adds: words.means[place] })),
    })),
    ...prompts.map(({ id, by, text }) => ({ id: `prompt/${id}`, title: words.asks(by), text, choices: [] })),
    { id: 'first', title: first.label, text: first.hint, choices: [] },
  ],
});
