/** What is told of time, and stops no build. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { noticesIn } from '../../src/build/check.ts';
import type { Course } from '../../src/course/schema.ts';

test('in our course every lesson has something to do within two screens of a phone', () => {
  const { finish } = parse(readFileSync('content/course.yaml', 'utf8')) as Course;
  const late = noticesIn('content')
    .filter(
      ({ message, file }) =>
        message.startsWith('The first thing to do') && !file.includes(`-${finish.slug}/`),
    )
    .map(({ file, message }) => `${file}: ${message}`);
  expect(late).toEqual([]);
});

test('minutes that are far from what is in an activity are told of, and those that are near are not', () => {
  const told = noticesIn('tests/fixtures/bicycle').filter(({ field }) => field === 'minutes');
  expect(told.map(({ file, message }) => `${file.split('/').at(-1)}: ${message}`)).toContain(
    'my-bicycle.yaml: 2 minutes are declared, and about 5 are reckoned from its words, decisions and texts to write.',
  );
  expect(told.map(({ file }) => file.split('/').at(-1))).not.toContain('check-tyre.yaml');
});
