import { expect, test } from 'vitest';
import { scriptsOf } from './scripts.ts';
import { unused } from './unused-scripts.ts';

const files: Record<string, string> = {
  '_astro/home.js': 'import"./shared.js";',
  '_astro/shared.js': 'export const a=1;',
  '_astro/lesson.js': 'import{a}from"./shared.js";const load=()=>import("./late.js");load(a);',
  '_astro/late.js': 'import"./later.js";import"./lesson.js";',
  '_astro/later.js': 'export{};',
  '_astro/unused.js': 'import"./shared.js";import("./only-there.js");',
  '_astro/only-there.js': 'export{};',
};

test('a script goes that no page reaches, now or later', () => {
  const scripts = scriptsOf((path) => files[path] ?? '');
  const asked = new Set(['_astro/home.js', '_astro/lesson.js']);
  expect(unused(Object.keys(files), asked, scripts)).toEqual(['_astro/unused.js', '_astro/only-there.js']);
});
