import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { unusedIn } from './unused-scripts.ts';

let site = '';
beforeEach(() => {
  site = mkdtempSync(join(tmpdir(), 'site-'));
});
afterEach(() => rmSync(site, { recursive: true }));

const write = (path: string, text: string) => {
  mkdirSync(dirname(join(site, path)), { recursive: true });
  writeFileSync(join(site, path), text);
};

test('a script goes that no page reaches, now or later', () => {
  write('index.html', '<script type="module" src="./_astro/home.js"></script>');
  write(
    'lessons/one/index.html',
    '<script type="module" src="../../_astro/lesson.js"></script><script>1</script>',
  );
  write('404.html', '<p>Nothing here.</p>');
  write('_astro/home.js', 'import"./shared.js";');
  write('_astro/shared.js', 'export const a=1;');
  write('_astro/lesson.js', 'import{a}from"./shared.js";const load=()=>import("./late.js");load(a);');
  write('_astro/late.js', 'import"./later.js";import"./lesson.js";');
  write('_astro/later.js', 'export{};');
  write('_astro/unused.js', 'import"./shared.js";import("./only-there.js");');
  write('_astro/only-there.js', 'export{};');
  expect(unusedIn(site).toSorted()).toEqual(['_astro/only-there.js', '_astro/unused.js']);
});
