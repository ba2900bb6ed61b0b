/** All cards and questions of one activity, in the order of the course. */
import { useState } from 'preact/hooks';
import { cohort as words } from '../words/en/cohort.ts';
import { Item } from './Item.tsx';
import type { PartProps } from './part.ts';
import { Save } from './Save.tsx';
import { answersTable } from './tables.ts';

export function EveryItem({ data, overview, root, save }: PartProps) {
  const [chosen, setChosen] = useState('');
  const { asked } = overview;
  const shown = asked.get(chosen) ?? [...asked.values()][0];
  if (!shown) return null;
  const lessons = data.lessons.flatMap((lesson) => {
    const own = data.activities.filter(
      (activity) => activity.lesson === lesson.slug && asked.has(activity.id),
    );
    return own.length ? [{ ...lesson, own }] : [];
  });
  return (
    <section aria-labelledby="every">
      <h2 id="every">{words.every}</h2>
      <p class="lead-in">{words.everyLead}</p>
      <p class="field order">
        <label class="label" for="which">
          {words.activity}
        </label>
        <select
          id="which"
          autocomplete="off"
          value={shown[0]?.activity.id}
          onChange={({ currentTarget }) => setChosen(currentTarget.value)}
        >
          {lessons.map(({ slug, title, number, own }) => (
            <optgroup key={slug} label={words.lesson(title, number)}>
              {own.map((activity) => (
                <option key={activity.id} value={activity.id}>
                  {activity.title}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      </p>
      <div class="items">
        {shown.map((one) => (
          <Item key={`${one.activity.id}/${one.item.id}`} asked={one} root={root} />
        ))}
      </div>
      <Save about={words.every} act={() => save(words.csvFiles.answers, answersTable(data, overview))} />
    </section>
  );
}
