/** What of a seat test the page carries for its script: all of it, for nothing in it is told later. */
import type { SeatsActivity } from './schema.ts';
import type { SeatsData } from './seats.ts';

export function leanSeats({ decisions, prompts, first }: SeatsActivity): SeatsData {
  return { decisions, prompts, first };
}
