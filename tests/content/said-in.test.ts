/** Every kind of activity with a Welsh interface over an English course, without a build: each text with its language. */
import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createElement } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { createServer, parseSync, type ViteDevServer } from 'vite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { codes } from '../../src/build/codes.ts';
import { kinds } from '../../src/build/kinds.ts';
import { inLanguage, languageAround } from '../../src/build/languages.ts';
import { look } from '../../src/build/look.ts';
import { ownWords } from '../../src/build/own-words.ts';
import { saidIn } from '../../src/build/said-in.ts';
import { said, textsOf } from './on-pages.ts';

const course = 'tests/fixtures/bicycle';
const folder = mkdtempSync(join(tmpdir(), 'said-in-'));
const pascal = (kind: string) => kind[0]?.toUpperCase() + kind.slice(1);
const kindsThere = globSync('src/activities/*/Written.tsx').map((file) => file.split(/[\\/]/).at(-2) ?? '');

let server: ViteDevServer;
let welsh: (text: string) => boolean;
let english: (text: string) => boolean;

beforeAll(async () => {
  server = await createServer({
    configFile: false,
    server: { middlewareMode: true, hmr: false, watch: null },
    optimizeDeps: { noDiscovery: true },
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    plugins: [kinds(), inLanguage(course, 'cy', []), ownWords(course), look(course), codes(course)],
  });
  [welsh, english] = [await said('cy'), await said('en')];
});
afterAll(async () => {
  await server?.close();
  rmSync(folder, { recursive: true, force: true });
});

async function writtenForms(kind: string): Promise<string> {
  const of = (file: string) => server.ssrLoadModule(`/src/activities/${kind}/${file}`);
  const { [`${kind}Schema`]: schema } = await of('schema.ts');
  const { [`${pascal(kind)}Written`]: Written } = await of('Written.tsx');
  const examples = parse(readFileSync(`src/activities/${kind}/examples.yaml`, 'utf8')) as unknown[];
  return examples.map((raw) => renderToString(createElement(Written, { activity: schema.parse(raw) }))).join(''); // biome-ignore format: one thought
}

describe('a form in a lesson in English, on a page in Welsh', () => {
  test.each(kindsThere)('%s: what it says in Welsh is read as Welsh', async (kind) => {
    const html = await writtenForms(kind);
    writeFileSync(join(folder, 'form.html'), `<html lang="cy"><body><section lang="en-GB">${html}</section></body></html>`); // biome-ignore format: one thought
    const found = textsOf(folder, 'form.html').filter(({ text }) => welsh(text) && !english(text));
    expect(found.filter(({ lang }) => lang !== 'cy').map(({ text }) => text)).toEqual([]);
  });

  test('some of it is in Welsh', async () => {
    expect((await writtenForms('quiz')).match(/lang="cy"/g)?.length).toBeGreaterThan(5);
  });
});

test('every view is still a view when it is marked', () => {
  const around = languageAround(course, 'cy');
  const views = globSync('src/**/*.tsx').filter((file) => !/\.(?:test|fake)\./.test(file));
  const marked = views.flatMap((file) => {
    const code = saidIn(file, readFileSync(file, 'utf8'), (source) =>
      around(join(process.cwd(), file), source),
    );
    return code === undefined ? [] : [{ file, errors: parseSync(file, code, { lang: 'tsx' }).errors }];
  });
  expect(marked.length).toBeGreaterThan(80);
  expect(marked.filter(({ errors }) => errors.length)).toEqual([]);
});
