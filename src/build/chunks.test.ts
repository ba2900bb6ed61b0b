/** Which modules go together, on a course of two kinds: each script names what it imports. */
import { expect, test } from 'vitest';
import { groupsIn } from './chunks.ts';

const imports: Readonly<Record<string, readonly string[]>> = {
  '/src/course/Page.astro?script': ['/src/course/page.ts'],
  '/src/course/page.ts': ['/src/progress/keep.ts'],
  '/src/progress/keep.ts': ['nanostores'],
  '/src/pages/lesson.astro?script': ['/src/course/lesson.ts'],
  '/src/course/lesson.ts': ['/src/course/page.ts', '/src/course/notes.ts'],
  '/src/activities/choice/Island.astro?script': [
    '/src/activities/connect.tsx',
    '/src/activities/choice/Choice.tsx',
  ],
  '/src/activities/map/Island.astro?script': ['/src/activities/connect.tsx', '/src/activities/map/Map.tsx'],
  '/src/activities/connect.tsx': ['preact', '/src/progress/restart.ts', '/src/progress/keep.ts'],
  '/src/pages/progress.astro?script': ['/src/progress/restart.ts', '/src/course/clear.ts'],
  'framework/client.js': ['preact'],
};
const ids = [...new Set([...Object.keys(imports), ...Object.values(imports).flat()])];
const groups = groupsIn({
  common: ['choice'],
  entries: ids.filter((id) => /\?script$|^framework/.test(id)),
  ids,
  importedBy: (id) => imports[id] ?? [],
  lengthOf: () => 0,
});

test('what every page begins with comes with every page, and nothing else does', () => {
  expect(ids.filter((id) => groups.get(id) === 'page')).toEqual([
    '/src/course/page.ts',
    '/src/progress/keep.ts',
    'nanostores',
  ]);
});
test('what lessons, every kind and the kinds of most lessons bring comes with every lesson', () => {
  expect(['/src/course/notes.ts', '/src/activities/connect.tsx', 'preact', '/src/activities/choice/Choice.tsx'].map((id) => groups.get(id))).toEqual(Array(4).fill('lesson')); // biome-ignore format: one thought
});
test('what pages of their own use as well lies apart from what only lessons do', () => {
  expect(groups.get('/src/progress/restart.ts')).toBe('own');
});
test('what one page or one kind alone brings is left to the bundler', () => {
  expect(groups.get('/src/course/clear.ts')).toBeUndefined();
  expect(groups.get('framework/client.js')).toBeUndefined();
});
test('what a few kinds bring comes with every lesson only while it is small', () => {
  const kinds = [1, 2, 3, 4, 5].map((number) => `/src/activities/kind${number}/Island.astro?script`);
  const group = (length: number) =>
    groupsIn({
      common: [],
      entries: kinds,
      ids: [...kinds, 'shared'],
      importedBy: (id) => (id === kinds[0] ? ['shared'] : []),
      lengthOf: () => length,
    }).get('shared');
  expect(group(100)).toBe('lesson');
  expect(group(5000)).toBeUndefined();
});
