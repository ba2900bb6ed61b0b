/** What of a rating the page carries for its script. */
import type { RatingData } from './rating.ts';
import type { RatingActivity } from './schema.ts';

export const leanRating = ({ question, low, high, items, later }: RatingActivity): RatingData => ({
  question,
  low,
  high,
  items,
  ...(later && { later }),
});
