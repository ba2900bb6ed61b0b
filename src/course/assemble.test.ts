import { expect, test } from 'vitest';
import { assembled, toOutline } from './assemble.ts';
import { readLessonText } from './lesson-text.ts';

test('a lesson’s time is that of all of it; what the statement asks for is told apart', () => {
  const words = Array.from({ length: 360 }, () => 'word').join(' ');
  const text = readLessonText(`${words}\n\n<Activity id="place" />\n\n<Activity id="more" />\n`);
  const activities = new Map(
    [
      { id: 'place', minutes: 4, required: true },
      { id: 'more', minutes: 3, required: false },
    ].map((activity) => [activity.id, activity]),
  );
  const lesson = assembled(text, activities);
  expect(lesson).toMatchObject({ minutes: 9, asked: 6, left: [9] });
  expect(toOutline({ slug: 'wood', ...lesson })).toEqual({
    slug: 'wood',
    minutes: 9,
    asked: 6,
    requires: ['place'],
  });
});
