/** What of a rating the page carries for its script. */

import type { RatingData } from './rating.ts';
import type { RatingActivity } from './schema.ts';
import { ratingSnapshots as words } from './words/en/rating-snapshots.ts';

export const leanRating = ({
  title,
  question,
  low,
  high,
  items,
  later,
  snapshots,
  compareWith,
}: RatingActivity): RatingData => ({
  question,
  low,
  high,
  items,
  ...(later && { later }),
  ...(snapshots && { snapshots, title }),
  ...(compareWith && { compareWith }),
  ...((snapshots || compareWith) && { notFetched: words.notFetched }),
});
