import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { taken } from './own-pages.ts';

test('a page of the course’s own takes the address of none of the site’s', () => {
  const site = readdirSync(new URL('../../pages', import.meta.url), { withFileTypes: true })
    // What begins otherwise is added where it is needed, or has its address from the course.
    .filter(({ name }) => /^[a-z\d]/.test(name))
    .filter((entry) => entry.isDirectory() || entry.name.endsWith('.astro'))
    .map(({ name }) => name.replace(/\.astro$/, ''));
  expect(site.filter((name) => name !== 'index' && !taken.includes(name))).toEqual([]);
});
