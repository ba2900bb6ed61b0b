/** What the built site hands on of others' work, and what it tells hosts to send. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { headersIn } from '../../scripts/serve.mjs';
import { always, headersOf, kindOf } from '../../src/build/headers.ts';
import { connects, everywhere } from '../../src/build/policy.ts';
import { dist, htmlOf, pages, textOf } from '../site.ts';

const { dependencies, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
const list = textOf('licences.txt');
const named = [...list.matchAll(/^ {2}(\S+) \d[\w.-]*(?: {2}\S+)?$/gm)].map(([, name = '']) => name);
/** A few lines of these are in what they write; they are tools for all that. */
const bundlers = ['rolldown', 'vite'];

test('what ships is a dependency, and what only builds is none', () => {
  expect(named.length).toBeGreaterThan(20);
  const ours = named.filter((name) => name in dependencies || name in devDependencies);
  expect([...new Set(ours)].filter((name) => !bundlers.includes(name)).sort()).toEqual(
    Object.keys(dependencies).sort(),
  );
});

test('each work that is handed on has its licence and somebody’s name in the list', () => {
  const texts = list.split(/^(?=\S+ \d[\w.-]*\n-+\n)/m).slice(1);
  expect(texts).toHaveLength(named.length);
  for (const text of texts) {
    expect(text).toMatch(/copyright|©/i);
    expect(text).toMatch(/permission|licen[sc]ed? /i);
  }
  expect(htmlOf('about/')).toContain('href="../licences.txt"');
});

test('every built file has headers, each said once', () => {
  const said = headersIn(textOf('_headers'));
  const files = readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`.slice(dist.length + 1))
    .filter((file) => file !== '_headers');
  for (const file of files) {
    const path = file.replace(/(^|\/)index\.html$/, '$1');
    const expected = [...always, ...headersOf(kindOf(path))].map(({ name, value }) => [
      name.toLowerCase(),
      value,
    ]);
    expect(said(`/${path}`), path).toEqual(Object.fromEntries(expected));
  }
  // Cloudflare Pages reads no more than a hundred rules, and lines of two thousand characters.
  const lines = textOf('_headers').split('\n');
  expect(lines.filter((line) => line.startsWith('/')).length).toBeLessThanOrEqual(100);
  expect(Math.max(...lines.map(({ length }) => length))).toBeLessThan(2000);
});

test('what a header forbids no page allows: each page’s own policy says as much', () => {
  for (const page of pages) {
    const policy = /content-security-policy" content="([^"]*)"/.exec(htmlOf(page))?.[1]?.split('; ') ?? [];
    for (const directive of [...everywhere, connects]) expect(policy, page).toContain(directive);
  }
});
