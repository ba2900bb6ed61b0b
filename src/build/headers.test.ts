import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { headersIn } from '../../scripts/serve.mjs';
import { framedBy as schema } from '../course/schema.ts';
import { always, apache, caddy, headersOf, kindOf, netlify, nginx } from './headers.ts';
import { hostFile, hostFiles } from './host-headers.ts';

const valueIn = (path: string, name: string, framedBy?: readonly string[]) =>
  headersOf(kindOf(path), framedBy).find((header) => header.name === name)?.value ?? '';
const kinds = ['hashed', 'worker', 'embedded', 'rest'] as const;

test('what the names of files guarantee is kept for good, all else is asked about', () => {
  expect(valueIn('_astro/abc1234.js', 'Cache-Control')).toContain('immutable');
  for (const path of ['', 'sw.js', 'lessons/words/', 'quiz/final.json', 'embed/words/'])
    expect(valueIn(path, 'Cache-Control'), path).toBe('no-cache');
});

describe('who may frame it', () => {
  const frames = (path: string, framedBy?: readonly string[]) =>
    /frame-ancestors ([^;]*)/.exec(valueIn(path, 'Content-Security-Policy', framedBy))?.[1];
  test('a single activity may stand in any page, the course in its own', () => {
    expect(frames('embed/words/')).toBeUndefined();
    for (const path of ['', 'progress/', 'sw.js', '_astro/a.js']) expect(frames(path), path).toBe("'self'");
  });
  test('whoever is named may frame both, and nobody else either', () => {
    for (const path of ['', 'embed/words/'])
      expect(frames(path, ['https://intranet.example.org']), path).toBe(
        "'self' https://intranet.example.org",
      );
    expect(frames('embed/words/', [])).toBe("'self'");
  });
  test('a name can hold nothing but an address: no second header, no second directive', () => {
    for (const one of [
      'https://example.org',
      'http://localhost:*',
      'https://*.instructure.com',
      'https://a.b:8443',
    ])
      expect(schema.safeParse([one]).success, one).toBe(true);
    for (const one of [
      '*',
      'https:',
      "'unsafe-inline'",
      'https://a.b/path',
      'https://a.b; script-src *',
      'https://a.b\nX: y',
      'https://a.b"',
      'javascript://a',
    ])
      expect(schema.safeParse([one]).success, one).toBe(false);
    fc.assert(
      fc.property(
        fc.string(),
        (one) => !schema.safeParse([`https://${one}`]).success || /^[\w.:*-]+$/.test(one),
      ),
    );
  });
});

test('as Netlify reads it, no two lines say the same thing twice of one answer', () => {
  const said = headersIn(netlify(['404.html', '_astro/', 'embed/', 'lessons/', 'sw.js']));
  for (const path of ['', 'sw.js', '_astro/a.js', 'embed/words/', 'lessons/words/']) {
    const expected = [...always, ...headersOf(kindOf(path))].map(({ name, value }) => [
      name.toLowerCase(),
      value,
    ]);
    expect(said(`/${path}`), path).toEqual(Object.fromEntries(expected));
  }
  // Where nothing is known, such as an address that nobody has, what holds for all still does.
  expect(said('/nowhere')).toEqual(
    Object.fromEntries(always.map(({ name, value }) => [name.toLowerCase(), value])),
  );
});

test('what lies in another language’s folder is told the same as in the root', () => {
  const root = ['404.html', '_astro/', 'cy/', 'embed/', 'lessons/', 'sw.js'];
  const said = headersIn(netlify(root, ['https://intranet.example.org'], ['cy/', 'pl/']));
  for (const path of ['', 'sw.js', '_astro/a.js', 'embed/words/', 'lessons/words/', '404.html'])
    for (const site of ['cy/', 'pl/']) expect(said(`/${site}${path}`), site + path).toEqual(said(`/${path}`));
  expect(said('/cy/_astro/a.js')['cache-control']).toContain('immutable');
  expect(said('/cy/sw.js')['content-security-policy']).toContain("default-src 'none'");
});

test('every file that a build or a release writes has its type, where a host has a list of its own', () => {
  for (const [type, ending] of [
    ['application/pdf', 'pdf'],
    ['application/epub+zip', 'epub'],
    ['text/markdown', 'md'],
    ['application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'docx'],
    ['application/manifest+json', 'webmanifest'],
  ] as const) {
    expect(nginx()).toContain(`    ${type} ${ending};`);
    expect(apache()).toContain(`AddType ${type} .${ending}`);
    expect(caddy()).toMatch(new RegExp(`@${ending} path \\*\\.${ending}\\n *header @${ending} Content-Type "${type.replace('+', '\\+')}`)); // biome-ignore format: one thought
  }
  expect(nginx()).toContain('application/zip zip imscc;');
});

test.each([
  ['nginx', nginx],
  ['apache', apache],
  ['caddy', caddy],
] as const)('%s is told all of it, and the file to copy is as the list makes it', (host, made) => {
  const text = made();
  for (const { name, value } of [...always, ...kinds.flatMap((kind) => headersOf(kind))]) {
    expect(text).toContain(name);
    expect(text).toContain(`"${value}"`);
  }
  expect(readFileSync(hostFiles[host], 'utf8'), 'npm run headers -- --write').toBe(text);
  expect(hostFile({ host, folder: 'tests/fixtures/bicycle' })).toBe(text);
});
