/**
 * Word files as a reader opens them: in LibreOffice, which had no hand in making them. What their text says is tested
 * elsewhere; here it is what is seen. On a machine without LibreOffice what can be read off the file itself is held, and
 * the run says that nobody looked.
 */
import { readFile } from 'node:fs/promises';
import { unzipSync } from 'fflate';
import type { Page } from 'playwright/test';
import { toDocx } from '../../src/documents/docx.ts';
import { ready } from '../activities.ts';
import { inOffice, office, overlaps } from '../office.ts';
import { expect, test } from '../test.ts';
import { agreement, bring, everything, partners, project } from './work-to-show.ts';

// LibreOffice takes its time to start for the first time, most of all on a busy machine.

const squeezed = (text: string) => text.replace(/\s+/g, '');
/** The map's grounds, from no tie to the highest level, but for white. */
const grounds = [
  [251, 246, 236],
  [246, 237, 220],
  [240, 227, 202],
  [233, 216, 182],
];

async function download(page: Page, press: () => Promise<void>): Promise<Uint8Array> {
  const coming = page.waitForEvent('download');
  await press();
  return readFile(await (await coming).path());
}

const document = (word: Uint8Array) => new TextDecoder().decode(unzipSync(word)['word/document.xml']);

/** What makes LibreOffice print lines over each other: a line's height without a rule, which it takes for exact. */
function expectRules(word: Uint8Array) {
  const parts = unzipSync(word);
  for (const name of ['word/document.xml', 'word/styles.xml']) {
    const spacings = new TextDecoder().decode(parts[name]).match(/<w:spacing [^>]*w:line="[^>]*>/g) ?? [];
    expect(spacings.filter((one) => !one.includes('w:lineRule="auto"'))).toEqual([]);
  }
}

test('the portfolio: no line over another, the map whole, no row parted in its middle', async ({
  page,
  browser,
}, info) => {
  await bring(page, everything);
  await page.goto('/portfolio/');
  const word = await download(page, () => page.getByRole('button', { name: /^Word document/ }).click());
  expectRules(word);
  if (!office) return;
  const [pages = []] = await inOffice({ portfolio: word }, { browser, info, colours: grounds });
  expect(overlaps(pages)).toEqual([]);
  expect(pages.filter(({ text }) => !text.replace(/Page\d+of\d+$/, ''))).toEqual([]);

  // Its height in English Metric Units, of which a point has 12,700; the key below the map is on white.
  const [, tall] = /<wp:extent cx="\d+" cy="(\d+)"/.exec(document(word)) ?? [];
  expect(Math.max(...pages.map(({ painted }) => painted))).toBeGreaterThan((0.9 * Number(tall)) / 12_700);

  for (const { name } of partners) {
    const pagesOf = (sign: string) =>
      pages.findIndex(({ text }) => text.includes(squeezed(`${name}: ${sign}.`)));
    expect([name, pagesOf('begins')]).not.toEqual([name, -1]);
    expect([name, pagesOf('ends')]).toEqual([name, pagesOf('begins')]);
  }
});

test('the agreement: a long title, what is open named once, and names below what they agree to', async ({
  page,
  browser,
}, info) => {
  await bring(page, agreement(project));
  await page.goto('/lessons/agreement/');
  const here = page.locator('#draft-agreement');
  await here.scrollIntoViewIfNeeded();
  await ready(page);
  const word = await download(page, () =>
    here.getByRole('button', { name: 'Word file', exact: true }).click(),
  );
  expectRules(word);
  if (!office) return;
  const [pages = []] = await inOffice({ agreement: word }, { browser, info });
  expect(overlaps(pages)).toEqual([]);
  const all = pages.map(({ text }) => text).join('');
  expect(all.split('Stilltobeagreed')).toHaveLength(2);
  expect(all.split('6.Informationsharingandconfidentiality')).toHaveLength(2);
  const names = pages.find(({ text }) => text.includes('Agreedby'))?.text;
  expect(names).toContain('11.Ending');
  expect(names).toContain('Forwhichpartner');
});

test('names stand below the last sentence, wherever the page ends', async ({ browser }, info) => {
  const words: Record<string, Uint8Array> = {};
  for (let lines = 12; lines < 44; lines += 3) {
    const file = await toDocx({
      title: 'An agreement',
      language: 'en-GB',
      blocks: [
        ...Array.from(
          { length: lines },
          (_, line) => ({ kind: 'paragraph', text: `Line ${line}.` }) as const,
        ),
        { kind: 'paragraph', text: 'The last sentence.', withNext: true },
        { kind: 'heading', level: 1, text: 'Agreed by' },
        {
          kind: 'table',
          head: ['Partner', 'Name'],
          rows: [
            ['', ''],
            ['', ''],
            ['', ''],
          ],
        },
      ],
    });
    words[`lines-${lines}`] = new Uint8Array(await file.arrayBuffer());
  }
  for (const word of Object.values(words))
    expect(document(word).match(/<w:keepNext\/>/g)?.length).toBeGreaterThan(4);
  if (!office) return;
  const files = await inOffice(words, { browser, info });
  expect(new Set(files.map(({ length }) => length))).toEqual(new Set([1, 2]));
  for (const pages of files) {
    const { text = '' } = pages.find((one) => one.text.includes('Agreedby')) ?? {};
    expect(text).toContain('Thelastsentence.Agreedby');
    expect(text).toContain('PartnerName');
  }
});

test('a cell longer than a page loses nothing', async ({ browser }, info) => {
  const long = Array.from({ length: 2000 }, (_, index) => `word${index}`).join(' ');
  const file = await toDocx({
    title: 'A table',
    language: 'en-GB',
    blocks: [{ kind: 'table', head: ['Partner', 'Note'], rows: [['School', long]] }],
  });
  const word = new Uint8Array(await file.arrayBuffer());
  expect(document(word).match(/<w:cantSplit\/>/g)).toHaveLength(1);
  if (!office) return;
  const [pages = []] = await inOffice({ long: word }, { browser, info });
  const all = pages.map(({ text }) => text).join('');
  for (let index = 0; index < 2000; index++) expect(all).toContain(`word${index}`);
});
