/** What of a placing the page carries for its script: everything but the reasons, which stand in the written form. */
import type { PlaceData } from './place.ts';
import type { PlaceActivity } from './schema.ts';

export function leanPlace({ skin, question, steps, cards }: PlaceActivity): PlaceData {
  return { skin, question, steps, cards: cards.map(({ id, title, text }) => ({ id, title, text })) };
}
