import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import settings from '../../.vscode/settings.json' with { type: 'json' };
import { activitySchema } from '../../src/activities/kinds.ts';
import { problemsIn } from '../../src/build/check.ts';
import { cuesIn } from '../../src/build/cues.ts';
import { jsonSchemas } from '../../src/build/schemas.ts';
import { tell } from '../../src/course/checks/problems.ts';
import { readCourse } from '../../src/course/checks/read.ts';
import { fromFiles } from '../../src/course/from-files.ts';

test('our course has no problem', () => {
  expect(tell(problemsIn('content'))).toBe('');
});

test('our course’s questions give nothing away', () => {
  expect(tell(cuesIn('content').problems)).toBe('');
});

test.each(['mini-course', 'bicycle'])('the course that tests are made from has no problem: %s', (name) => {
  expect(tell(problemsIn(`tests/fixtures/${name}`))).toBe('');
});

test('drawings keep the colours of levels for levels', () => {
  const drawings = readdirSync('content', { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.figure.astro'),
  );
  expect(drawings.length).toBeGreaterThan(10);
  // Who draws levels draws them all: a level alone is a colour that was at hand.
  const borrowed = drawings.filter((name) => {
    const levels = new Set(readFileSync(`content/${name}`, 'utf8').match(/(?<=\blevel)\d\b/g));
    return levels.size > 0 && !['1', '2', '3', '4'].every((level) => levels.has(level));
  });
  expect(borrowed).toEqual([]);
});

describe('in the editor', () => {
  const schemas = jsonSchemas();

  test('each kind of file has its schema', () => {
    const named = Object.keys(settings['yaml.schemas']).map((path) =>
      path.replace('./content/.schemas/', ''),
    );
    expect(named.toSorted()).toEqual([...schemas.keys()].toSorted());
  });

  test('every kind of activity is on offer', () => {
    const kinds = readdirSync('src/activities').filter((name) =>
      existsSync(`src/activities/${name}/schema.ts`),
    );
    for (const kind of kinds) expect(schemas.get('activity.json')).toContain(`"const": "${kind}"`);
  });

  test('fields explain themselves', () => {
    expect(schemas.get('course.json')).toContain(
      'Names the storage, the database and the progress file. Never change it.',
    );
  });
});

test('every outcome has a before and an after: the same numbers, asked for in the first lesson and in the last', () => {
  const { course, lessons, activities } = fromFiles(readCourse('content', activitySchema)) ?? {};
  const ratingOf = (id: string) => {
    const activity = activities?.get(id);
    if (activity?.kind !== 'rating') throw new Error(`${id} is not a rating.`);
    return activity;
  };
  const [before, after] = ['rate-outcomes-before', 'rate-outcomes-now'].map(ratingOf);
  expect(after?.compareWith).toBe(before?.id);
  for (const rating of [before, after]) {
    expect(rating?.required).toBe(true);
    expect(rating?.items.map(({ text }) => text)).toEqual(course?.outcomes.map(({ title }) => title));
  }
  const [first] = course?.parts.flatMap((part) => part.lessons) ?? [];
  // In its first section but one, before the course has taught anything.
  const { sections = [] } = lessons?.get(first?.slug ?? '')?.text ?? {};
  expect(sections.slice(0, 2).flatMap((section) => section.activities)).toContain(before?.id);
});

test('no work is in the list of references that no lesson cites', () => {
  const { references, lessons } = readCourse('content', activitySchema);
  const cited = new Set(lessons.flatMap(({ data }) => data?.references ?? []));
  expect(references.data?.map(({ id }) => id).filter((id) => !cited.has(id))).toEqual([]);
});
