/** A rating beside an earlier one of the same items, once it is whole: what one saw before must not guide the hand. */
import { dayInWords } from '../../words/en/days.ts';
import type { ViewProps } from '../kind.ts';
import { Change } from './Change.tsx';
import { type RatingData, ratingKind } from './rating.ts';
import { firstOf, stepsBetween } from './readings.ts';
import { ratingSnapshots as words } from './words/en/rating-snapshots.ts';

export function Beside({ data, parts, lent }: ViewProps<RatingData>) {
  const { now } = ratingKind.readAnswer(parts, data);
  if (now.size < data.items.length) return null;
  const { levels, date } = firstOf(lent(data.compareWith ?? ''), data);
  const steps = stepsBetween(levels, now, data);
  return (
    <div class="feedback beside">
      <h4>{words.thenAndNow}</h4>
      {steps.length ? (
        <Change
          from={date ? dayInWords(date) : words.earlier}
          to={words.now}
          since={date ? words.since(dayInWords(date)) : words.sinceThen}
          steps={steps}
        />
      ) : (
        <p>{words.noEarlier}</p>
      )}
      {data.later && <p class="lead">{data.later}</p>}
    </div>
  );
}
