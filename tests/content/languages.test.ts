/**
 * The course built in two languages, and in a pseudo-locale, read as a browser and a screen reader read it: page by page,
 * each text with its language.
 */
import { existsSync, globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, normalize } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { inLanguages } from '../../scripts/astro.mjs';
import { makePackages } from '../../scripts/package.mjs';
import { elements, read } from '../../src/books/node.ts';
import { pagesIn, said, type Text, textsOf } from './on-pages.ts';

const folder = mkdtempSync(join(tmpdir(), 'languages-'));
const course = 'tests/fixtures/bicycle';
const both = join(folder, 'both');
const pseudo = join(folder, 'pseudo');
const books = join(folder, 'books');

beforeAll(async () => {
  for (const [language, out] of [
    ['en,cy', both],
    ['pseudo', pseudo],
  ] as const) {
    const { code, output } = await inLanguages('build', { course, language, out, quiet: true });
    if (code !== 0) throw new Error(output);
  }
  await makePackages({ course, language: 'cy', out: books, only: ['epub', 'html', 'md'], quiet: true });
}, 900_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const isWelsh = (page: string) => page.startsWith('cy/');
const tagsOf = (page: string) => [
  ...elements(read(readFileSync(join(both, page.endsWith('.html') ? page : `${page}index.html`), 'utf8'))),
];
/** What a page is called in its own language. */
const nameOf = (page: string) => page.replace(/^cy\//, '');
const whole = () => pagesIn(both).filter((page) => !page.endsWith('404.html'));

describe('a site in two languages', () => {
  test('has every page in both', () => {
    const [english, welsh] = [false, true].map((is) =>
      pagesIn(both)
        .filter((page) => isWelsh(page) === is)
        .map(nameOf)
        .sort(),
    );
    expect(english?.length).toBeGreaterThan(20);
    expect(welsh).toEqual(english);
  });

  test('leads from each page to the same one in the other, in its head and in its foot', () => {
    for (const page of whole()) {
      if (page.includes('embed/')) continue;
      const there = isWelsh(page) ? nameOf(page) : `cy/${page}`;
      const [other, own] = isWelsh(page) ? ['en-GB', 'cy'] : ['cy', 'en-GB'];
      const tags = tagsOf(page);
      const html = tags.find(({ name }) => name === 'html')?.attributes ?? {};
      expect(html['lang'], page).toBe(own);
      const switches = tags.filter(({ name, attributes }) => name === 'a' && attributes['hreflang']);
      expect(
        switches.map(({ attributes: { lang, hreflang, href = '' } }) => [lang, hreflang, normalize(join(page, href))]), // biome-ignore format: one thought
        page,
      ).toEqual([[other, other, there || './']]);
      const alternates = tags.filter(({ name, attributes }) => name === 'link' && attributes['hreflang']);
      expect(alternates.map(({ attributes }) => attributes['hreflang'])).toContain(other);
    }
  });

  test('keeps one record for both: what names it is the same, and nothing of the language is in it', () => {
    const records = whole().map((page) => {
      const { attributes = {} } = tagsOf(page).find(({ name }) => name === 'html') ?? {};
      return `${attributes['data-course']} ${attributes['data-version']}`;
    });
    expect(new Set(records).size).toBe(1);
  });

  test('has no link that leads nowhere', () => {
    const lost = whole().flatMap((page) =>
      tagsOf(page).flatMap(({ name, attributes }) => {
        const to = attributes['href'] ?? attributes['src'];
        if (!to || !['a', 'link', 'script', 'img'].includes(name) || /^(?:[a-z]+:|#)/.test(to)) return [];
        const path = normalize(join(page, to.replace(/[?#].*$/, '')));
        return existsSync(join(both, path.endsWith('/') ? `${path}index.html` : path))
          ? []
          : [`${page}: ${to}`];
      }),
    );
    expect(lost).toEqual([]);
  });
});

describe('a page in Welsh over a course in English', () => {
  let welsh: (text: string) => boolean;
  let english: (text: string) => boolean;
  const texts = () => pagesIn(both).filter(isWelsh).flatMap((page) => textsOf(both, page)); // biome-ignore format: one thought
  const told = ({ page, text, lang }: Text) => `${page} [${lang}] ${text}`;

  beforeAll(async () => {
    [welsh, english] = [await said('cy'), await said('en')];
  });

  test('says in Welsh what there is in Welsh, and a screen reader reads it so', () => {
    const found = texts().filter(({ text }) => welsh(text) && !english(text));
    expect(found.length).toBeGreaterThan(1000);
    // Within an activity's form, too, which is the course's as a whole.
    expect(found.filter(({ inForm }) => inForm).length).toBeGreaterThan(50);
    expect(found.filter(({ lang }) => lang !== 'cy').map(told)).toEqual([]);
  });

  test('marks as English what there is in English alone', () => {
    const found = texts().filter(({ text }) => english(text) && !welsh(text));
    // Little is left: what stands on the sheet of a statement.
    expect(found.length).toBeGreaterThan(0);
    expect(found.filter(({ lang }) => !lang.startsWith('en')).map(told)).toEqual([]);
  });
});

test('a page in English says nothing in Welsh but the name of Welsh', async () => {
  const [welsh, english] = [await said('cy'), await said('en')];
  const found = pagesIn(both)
    .filter((page) => !isWelsh(page))
    .flatMap((page) => textsOf(both, page))
    .filter(({ text, lang }) => (welsh(text) && !english(text)) || lang === 'cy');
  expect([...new Set(found.map(({ text }) => text))]).toEqual(['Cymraeg']);
});

describe('a book with a Welsh interface over a course in English', () => {
  test('says in Welsh what is the book’s own, marked as such, and is an English book', async () => {
    const [welsh, english] = [await said('cy'), await said('en')];
    const texts = textsOf(books, 'course.html');
    const html = readFileSync(join(books, 'course.html'), 'utf8');
    expect(html).toContain('<html lang="en-GB">');
    const own = texts.filter(({ text }) => welsh(text) && !english(text));
    for (const said of ['Cynnwys', 'Am y llyfr hwn', 'Yn ôl i’r gweithgaredd', 'Rhan A'])
      expect(texts.filter(({ text }) => text === said).map(({ lang }) => lang)).toContain('cy');
    expect(own.filter(({ lang }) => lang !== 'cy').map(({ text }) => text)).toEqual([]);
    const foreign = texts.filter(({ text, lang }) => english(text) && !welsh(text) && !lang.startsWith('en'));
    expect(foreign.map(({ text }) => text)).toEqual([]);
  });

  test('says the same as text', () => {
    const text = readFileSync(join(books, 'course.md'), 'utf8');
    for (const heading of ['# Cynnwys', '# Am y llyfr hwn', '# Beth mae’r cwrs yn ei ddweud']) expect(text).toContain(heading); // biome-ignore format: one thought
  });
});

/** Without what a list counts by, and without days: neither is a sentence. */
const bare = (text: string) => text.replace(/^(?:\d+\.|\p{Lu}) /u, '').replace(/\d+ \p{L}+ \d{4}/u, '');

test('on a page in disguise all that is plain is the course’s: every other sentence comes from a file of words', () => {
  const words = (text: string) => ` ${(text.normalize('NFC').match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')} `;
  const written = words(
    globSync(`${course}/**/*.{yaml,mdx,md,astro}`)
      .map((file) => readFileSync(file, 'utf8'))
      .join('\n')
      // Emphasis, tags and folded lines are not read.
      .replace(/<[^>]*>|\\u[\da-f]{4}|[*_`]/g, ''),
  );
  const found = pagesIn(pseudo)
    .flatMap((page) => textsOf(pseudo, page))
    .filter(({ text }) => !/[·À-ɏḀ-ỿ]/.test(text) && !written.includes(words(bare(text))));
  expect([...new Set(found.map(({ page, text }) => `${page}: ${text}`))]).toEqual([]);
});
