/** A rating on paper: the question, then every item with its five circles. */

import { RatingField } from './RatingField.tsx';
import type { RatingActivity } from './schema.ts';
import { ratingSnapshots as words } from './words/en/rating-snapshots.ts';

export function RatingWritten({ activity }: { activity: RatingActivity }) {
  return (
    <div class="rating">
      <p class="asked">{activity.question}</p>
      {activity.items.map((item, index) => (
        <RatingField key={item.id} activity={activity.id} number={index + 1} item={item} ends={activity} />
      ))}
      {activity.snapshots && <p class="hint">{words.paper}</p>}
    </div>
  );
}
