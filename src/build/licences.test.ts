import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { insideOf } from './licences.ts';

const folder = mkdtempSync(join(tmpdir(), 'licences-'));
afterAll(() => rmSync(folder, { recursive: true }));
for (const name of ['outer/dist', 'outer/node_modules/small', '@some/other', 'third'])
  mkdirSync(join(folder, 'node_modules', name), { recursive: true });
const file = join(folder, 'node_modules/outer/dist/index.js');
const at = (name: string) => join(folder, 'node_modules', name).replaceAll('\\', '/');

test('a package that was put into the file of another is found, as each bundler notes it', () => {
  expect(
    insideOf(
      file,
      `// node_modules/small/index.js
code();
// ../../node_modules/.pnpm/other@1.0.0/node_modules/@some/other/lib.mjs
\t//#region node_modules/third/index.js
//#endregion
// node_modules/small/more.js
// It is said in node_modules/nowhere/readme.md too.`,
    ),
  ).toEqual([at('outer/node_modules/small'), at('@some/other'), at('third')]);
  expect(insideOf(file, 'nothing();')).toEqual([]);
});

test('one whose licence nobody can read stops the build, and is named', () => {
  expect(() => insideOf(file, '// node_modules/small/index.js\n// node_modules/vanished/index.js')).toThrow(
    /outer\/dist\/index\.js ships with vanished in it.* Install vanished/,
  );
});
