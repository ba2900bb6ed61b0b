/** What is told of time, and stops no build. */
import { expect, test } from 'vitest';
import { activitySchema } from '../../src/activities/kinds.ts';
import { noticesIn } from '../../src/build/check.ts';
import { paceOf } from '../../src/course/checks/pace.ts';
import { readCourse } from '../../src/course/checks/read.ts';

test('in our course every lesson has something to do within two screens of a phone, and the minutes are the rule’s', () => {
  expect(noticesIn('content').map(({ file, message }) => `${file}: ${message}`)).toEqual([]);
});

test('minutes that are far from what is in an activity are told of, and those that are near are not', () => {
  const told = noticesIn('tests/fixtures/bicycle').filter(({ field }) => field === 'minutes');
  expect(told.map(({ file, message }) => `${file.split('/').at(-1)}: ${message}`)).toContain(
    'my-bicycle.yaml: 2 minutes are declared, and about 4 are reckoned from its words, decisions and texts to write.',
  );
  expect(told.map(({ file }) => file.split('/').at(-1))).not.toContain('check-tyre.yaml');
});

test('a lesson whose activities are all a little short is told of, though none of them is', () => {
  const bicycle = readCourse('tests/fixtures/bicycle', activitySchema);
  const told = paceOf(bicycle, ({ minutes }) => minutes * 1.5).filter(({ message }) =>
    message.includes('minutes'),
  );
  expect(told).not.toEqual([]);
  for (const { file, message } of told) {
    expect(file).toMatch(/lesson\.mdx$/);
    expect(message).toMatch(/^Its activities declare \d+ minutes together, and about [\d.]+ are reckoned\.$/);
  }
});
