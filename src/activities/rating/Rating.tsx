/** The live rating: each choice is kept with its day; once all are in, they stand together. */
import { useEffect, useState } from 'preact/hooks';
import { dayOf } from '../../ui/day.ts';
import { late } from '../../ui/late.ts';
import type { ViewProps } from '../kind.ts';
import type { Further } from './Further.tsx';
import { RatingField } from './RatingField.tsx';
import { byLevel, datedPart, type Level, lastDay, type RatingData, ratingKind, wasBefore } from './rating.ts';
import * as words from './words/en/rating.ts';

export function Rating(props: ViewProps<RatingData>) {
  const { id, data, parts, record, say } = props;
  const ratings = ratingKind.readAnswer(parts, data);
  const { items, notFetched } = data;
  const complete = ratings.now.size === items.length;
  const date = lastDay(ratings);

  // What most ratings have no need of is fetched by those that do, once there is something to keep or compare.
  const [further, setFurther] = useState<{ readonly Further?: typeof Further }>();
  const begun = notFetched && parts.size;
  useEffect(() => {
    if (begun)
      late(
        () => import('./Further.tsx'),
        setFurther,
        () => setFurther({}),
      );
  }, [!begun]);

  // What was chosen before the script came has no day yet.
  useEffect(() => {
    for (const [item, level] of ratings.now) {
      if (!ratings.dated.has(item)) record.answer(datedPart(item, dayOf(Date.now())), String(level));
    }
  });

  const choose = (item: string, level: Level) => {
    record.answer(item, String(level));
    record.answer(datedPart(item, dayOf(Date.now())), String(level));
    const count = new Set([...ratings.now.keys(), item]).size;
    say(count === items.length && !data.snapshots ? words.allRated : `${words.rated(count, items.length)}.`);
  };

  return (
    <div class="rating">
      <p class="asked">{data.question}</p>
      {items.map((item, index) => (
        <RatingField
          key={item.id}
          activity={id}
          number={index + 1}
          item={item}
          ends={data}
          chosen={ratings.now.get(item.id)}
          choose={(level) => choose(item.id, level)}
        />
      ))}
      {further && (further.Further ? <further.Further {...props} /> : <p>{notFetched}</p>)}
      {complete && !notFetched && (
        <div class="feedback rated">
          <h4>{date ? words.on(date) : words.together}</h4>
          <dl>
            {byLevel(ratings, data).map(({ level, items: its }) => (
              <div key={level}>
                <dt>
                  <span class="numeral">{level}</span>
                  <span class="sr-only"> {words.of}</span>
                </dt>
                {its.map((item) => {
                  const earlier = wasBefore(ratings, item.id);
                  return (
                    <dd key={item.id}>
                      <strong>{item.short}</strong>
                      {item.where && <span>{item.where}</span>}
                      {earlier && <span>{words.was(earlier.level, earlier.date)}</span>}
                    </dd>
                  );
                })}
              </div>
            ))}
          </dl>
          {data.later && <p class="lead">{data.later}</p>}
        </div>
      )}
    </div>
  );
}
