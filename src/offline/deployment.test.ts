import { describe, expect, test } from 'vitest';
import { addressOf, cachesOf, pathOf } from './deployment.ts';

const scope = 'https://example.org/courses/a/';

describe('the path of an address', () => {
  test.each([
    ['', 'index.html'],
    ['lessons/words/', 'lessons/words/index.html'],
    ['lessons/words/index.html', 'lessons/words/index.html'],
    ['lessons/words/?way=short#metaphor', 'lessons/words/index.html'],
    ['_astro/a.js', '_astro/a.js'],
    ['../../courses/a/glossary/', 'glossary/index.html'],
  ])('%s is %s', (address, path) => {
    expect(pathOf(scope, address)).toBe(path);
  });
  test.each(['../b/', '/', 'https://example.com/courses/a/', 'data:,', 'https://[', '/courses/ab/'])(
    '%s is not of the course',
    (address) => {
      expect(pathOf(scope, address)).toBeUndefined();
    },
  );
});

test('a page is fetched by its folder', () => {
  expect(addressOf(scope, 'index.html')).toBe(scope);
  expect(addressOf(scope, 'lessons/words/index.html')).toBe(`${scope}lessons/words/`);
  expect(addressOf(scope, 'my-index.html')).toBe(`${scope}my-index.html`);
});

test('caches are told apart by course and path', () => {
  const names = [
    cachesOf('a', 'https://example.org/'),
    cachesOf('a', 'https://example.org/b/'),
    cachesOf('ab', 'https://example.org/'),
  ];
  for (const name of names) expect(names.filter((other) => `${other}0123`.startsWith(name))).toEqual([name]);
});
