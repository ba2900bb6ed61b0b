import { expect, test } from 'vitest';
import { outlineOf } from './outline.ts';
import { placesOn, waysOf } from './ways.ts';

const lesson = (slug: string) => ({ slug, title: `Lesson ${slug}` });
const outline = outlineOf(
  { parts: [{ title: 'All', lessons: ['a', 'b', 'c', 'd'].map(lesson) }], finish: lesson('finish') },
  ['a', 'c', 'd', 'finish'].map((slug) => ({ slug, minutes: 10, asked: 8, requires: [] })),
);
const way = (id: string, lessons: string[]) => ({ id, title: `The ${id} way`, text: 'For whom.', lessons });

test('a way goes by its own order, and leaves out what is not written yet', () => {
  const [short] = waysOf({ ways: [way('short', ['d', 'b', 'a'])] }, outline);
  expect(short?.lessons.map(({ slug }) => slug)).toEqual(['d', 'a']);
  expect(short?.minutes).toBe(20);
});

test('a way of which one lesson is there is none yet', () => {
  expect(waysOf({ ways: [way('short', ['a', 'b'])] }, outline)).toEqual([]);
});

test('a lesson knows its place on each way, and what follows there', () => {
  const ways = waysOf({ ways: [way('short', ['a', 'c', 'd']), way('other', ['c', 'a'])] }, outline);
  const places = (slug: string) =>
    placesOn(ways, slug).map(({ way: { id }, number, next }) => [id, number, next?.slug]);
  expect(places('a')).toEqual([
    ['short', 1, 'c'],
    ['other', 2, undefined],
  ]);
  expect(places('d')).toEqual([['short', 3, undefined]]);
  expect(places('finish')).toEqual([]);
});
