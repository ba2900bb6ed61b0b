/** The Common Cartridge of the site under test, unpacked and opened as a platform's readers would. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { strFromU8, unzipSync } from 'fflate';
import { builtFrom } from '../../src/packaging/built.ts';
import { cartridge } from '../../src/packaging/cartridge/cartridge.ts';
import { zip } from '../../src/packaging/zip.ts';
import { dist } from '../site.ts';
import { expect, test } from '../test.ts';
import { inItsPlace } from './in-its-place.ts';

const folder = mkdtempSync(join(tmpdir(), 'cartridge-'));
let files: Record<string, Uint8Array> = {};
test.beforeAll(async () => {
  files = unzipSync(zip(await cartridge.files(builtFrom(dist, 'content'))));
  for (const [path, bytes] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
});
test.afterAll(() => rmSync(folder, { recursive: true }));
inItsPlace(folder);

const pages = () => Object.keys(files).filter((path) => path.endsWith('.html'));
const textOf = (path: string) => strFromU8(files[path] ?? new Uint8Array());

test('the browser’s own XML parser finds nothing wrong, and every file that is listed is there', async ({
  page,
}) => {
  const xml = Object.keys(files).filter((path) => path.endsWith('.xml'));
  expect(xml.length).toBeGreaterThan(20);
  await page.goto('/glossary.html');
  const found = await page.evaluate(
    (texts) => {
      const parsed = texts.map((text) => new DOMParser().parseFromString(text, 'application/xml'));
      return {
        wrong: parsed.flatMap((one) => one.querySelector('parsererror')?.textContent ?? []),
        listed: [...(parsed[0]?.getElementsByTagName('file') ?? [])].map((one) => one.getAttribute('href')),
        roots: parsed.map((one) => one.documentElement.localName),
      };
    },
    ['imsmanifest.xml', ...xml.filter((path) => path !== 'imsmanifest.xml')].map(textOf),
  );
  expect(found.wrong).toEqual([]);
  expect(found.roots[0]).toBe('manifest');
  expect(new Set(found.roots.slice(1))).toEqual(new Set(['questestinterop']));
  expect(found.listed.toSorted()).toEqual(
    Object.keys(files)
      .filter((path) => path !== 'imsmanifest.xml')
      .toSorted(),
  );
});

test('every link leads to something, in the cartridge or in the page itself', () => {
  const lost = pages().flatMap((path) =>
    [...textOf(path).matchAll(/\s(?:href|src)="([^"]+)"/g)].flatMap(([, link = '']) => {
      if (/^[a-z]+:/.test(link)) return [];
      const { pathname, hash } = new URL(link, `http://cartridge.test/${path}`);
      const to = pathname.slice(1);
      return to in files && (!hash || textOf(to).includes(`id="${decodeURIComponent(hash.slice(1))}"`))
        ? []
        : [`${path}: ${link}`];
    }),
  );
  expect(lost).toEqual([]);
});

test('a lesson is whole by itself: figures, notes and forms, on a phone, without a script', async ({
  page,
}) => {
  await page.goto('/lessons/four-levels.html');
  await expect(page.getByRole('heading', { level: 1, name: 'Four levels' })).toBeVisible();
  await expect(page.getByRole('figure').getByRole('img').first()).toBeVisible();
  await page.setViewportSize({ width: 360, height: 780 });
  const form = page.getByRole('region', { name: 'Both say yes', exact: true });
  await expect(form.getByText('This is the form on paper.')).toBeVisible();
  await form.getByRole('radio').first().check();
  await form.getByText('What fits, and why').click();
  await expect(form.getByText('(fits best)')).toBeVisible();
  const note = page.getByRole('button', { name: '1: note on' }).first();
  await note.click();
  await expect(page.getByRole('note').first()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('contentinfo')).toContainText('CC BY 4.0');
  expect(await page.evaluate(() => document.scripts.length)).toBe(0);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa']).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
});
