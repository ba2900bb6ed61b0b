import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { keyOf, undoOf } from './erase.ts';
import { databaseOf, peopleOf } from './learner.ts';

const page = readFileSync('docs/data-protection.md', 'utf8');
const section = (heading: string) =>
  page.split(/^## /m).find((text) => text.startsWith(`${heading}\n`)) ?? '';
const told = [...section('What the browser keeps').matchAll(/`(?:RECORD|COURSE):([a-z0-9-]+)[:/…A-Z]*`/g)];
const names = new Set(told.map(([, name = '']) => name));

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.(ts|tsx|astro)$/.test(file) && !/\.(test|fake)\.tsx?$/.test(file))
  .map((file) => [file, readFileSync(join('src', file), 'utf8')] as const);

/**
 * What is named after the course or a record and a colon, with the file that does so. A channel between tabs and the
 * addresses in a credential begin with a word of their own.
 */
const named = sources.flatMap(([file, text]) =>
  [...text.matchAll(/[`']\$\{(?:[^{}`]|\{[^{}]*\})*\}:([a-z0-9-]+)/g)].map(
    ([, name = '']) => [name, file] as const,
  ),
);

describe('docs/data-protection.md tells the truth:', () => {
  test('whatever a browser keeps has its line there, and each line is kept by something', () => {
    const lack =
      'a browser keeps them: say until when under “What the browser keeps”, and why under “Storage on the device”';
    expect(
      named.filter(([name]) => !names.has(name)),
      lack,
    ).toEqual([]);
    const known = new Set(named.map(([name]) => name));
    expect([...names].filter((name) => !known.has(name))).toEqual([]);
    expect(names.size).toBeGreaterThan(15);
  });

  test('records and what lies beside them are called so', () => {
    expect(databaseOf('c', '')).toBe('c');
    expect(databaseOf('c', 'a1')).toBe('c-a1');
    expect([undoOf('c'), keyOf('c'), peopleOf('c')]).toEqual(['c:undo', 'c:key', 'c:people']);
  });

  test('every name has its exception from consent', () => {
    const exceptions = section('Storage on the device, and consent');
    // The record itself, and its second copy, are called by what they are.
    const unspoken = [...names].filter((name) => name !== 'fact' && !exceptions.includes(`:${name}`));
    expect(unspoken).toEqual([]);
  });

  test('there are no cookies, and a cache of the course’s own is spoken of', () => {
    const using = (what: RegExp) => sources.filter(([, text]) => what.test(text)).map(([file]) => file);
    expect(using(/document\.cookie|\bcookieStore\b/)).toEqual([]);
    const caches = using(/\bcaches\.(open|match|keys)\b/);
    expect(/Cache Storage/.test(section('What the browser keeps')), `kept by ${caches}`).toBe(
      caches.length > 0,
    );
  });
});
