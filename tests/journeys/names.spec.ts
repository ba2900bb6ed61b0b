/** Names in every script stand on the sheet: set where the fonts have their letters, drawn where they have not. */
import type { Page } from 'playwright/test';
import { getDocumentProxy } from 'unpdf';
import { pdfInfo, pdfText } from '../pdf.ts';
import { expect, test } from '../test.ts';
import { finishEverything, statementFile } from './finished.ts';

const field = (page: Page) => page.getByRole('textbox', { name: 'Your name' });
const shown = (page: Page) => page.locator('[data-slot="name"]');

interface Node {
  readonly role?: string;
  readonly alt?: string;
  readonly children?: readonly Node[];
}

/** What figures say to those who do not see them, in the order of reading. */
async function alternatives(pdf: Uint8Array): Promise<string[]> {
  const first = await (await getDocumentProxy(new Uint8Array(pdf))).getPage(1);
  const under = ({ alt, children = [] }: Node): string[] => [
    ...(alt === undefined ? [] : [alt]),
    ...children.flatMap(under),
  ];
  return under((await first.getStructTree()) as Node);
}

/** A JPEG inside the file, opened by the browser: how much of it is ink, and in how many columns. */
async function inkOf(page: Page, pdf: Uint8Array) {
  const bytes = Buffer.from(pdf);
  const begin = bytes.indexOf(Buffer.from([0xff, 0xd8, 0xff]));
  const end = bytes.indexOf('endstream', begin);
  expect(begin, 'a picture in the file').toBeGreaterThan(0);
  const base64 = bytes.subarray(begin, end).toString('base64');
  return page.evaluate(async (jpeg) => {
    const data = Uint8Array.from(atob(jpeg), (sign) => sign.charCodeAt(0));
    const image = await createImageBitmap(new Blob([data], { type: 'image/jpeg' }));
    const canvas = new OffscreenCanvas(image.width, image.height);
    const pen = canvas.getContext('2d') as OffscreenCanvasRenderingContext2D;
    pen.drawImage(image, 0, 0);
    const pixels = pen.getImageData(0, 0, image.width, image.height).data;
    const columns = new Set<number>();
    for (let at = 0; at < pixels.length; at += 4)
      if ((pixels[at] ?? 255) < 80) columns.add((at / 4) % image.width);
    return { width: image.width, height: image.height, columns: columns.size };
  }, base64);
}

test.beforeEach(async ({ page }) => {
  await finishEverything(page, test.info());
  await page.goto('/statement/');
});

const drawn = {
  Devanagari: 'अनुष्का त्रिपाठी',
  Tamil: 'கவிதா முருகன்',
  Chinese: '王小明',
  Japanese: 'さとうはなこ',
  Korean: '김민준',
  Thai: 'สมชาย ใจดี',
  Lao: 'ສົມສັກ ແກ້ວ',
  Georgian: 'ნინო ბერიძე',
  Armenian: 'Անահիտ Պետրոսյան',
  Ethiopic: 'አበበ ቢቂላ',
};

test('in scripts without a font here a name is drawn, and its picture says it', async ({ page }) => {
  for (const [script, name] of Object.entries(drawn)) {
    await field(page).fill(name);
    await expect(page.getByText(/own fonts lack/), script).toBeVisible();
    const { bytes } = await statementFile(page);
    expect(await alternatives(bytes), script).toContain(name);
    expect((await pdfInfo(bytes)).title, script).toContain(name);
    const { width, height, columns } = await inkOf(page, bytes);
    expect(width, script).toBeGreaterThan(height);
    expect(columns, script).toBeGreaterThan(width / 4);
  }
});

test('Arabic and Hebrew names are set, in a font that is fetched for them from here', async ({ page }) => {
  const fetched = new Set<string>();
  page.on('request', (request) => {
    if (/\.woff$/.test(request.url())) fetched.add(request.url());
  });
  await field(page).fill('Ann');
  await statementFile(page);
  const plain = fetched.size;
  for (const name of ['مُحَمَّد بْن عِفِّيف', 'علی‌رضا گنجی', 'שָׂרָה בַּת־שֶׁבַע']) {
    await field(page).fill(name);
    const { bytes } = await statementFile(page);
    await expect(page.getByText(/own fonts lack/)).toHaveCount(0);
    const text = (await pdfText(bytes)).replace(/\s+/gu, ' ');
    expect(text).toMatch(new RegExp(`participation ?${name.normalize('NFC')}\\u200f? has worked`));
  }
  expect(fetched.size).toBe(plain + 2);
  for (const url of fetched) expect(new URL(url).origin).toBe(new URL(page.url()).origin);
});

test('on the page a name runs as it is written, from the same margin', async ({ page }) => {
  for (const [name, direction] of [
    ['Łucja', 'ltr'],
    ['فاطمة الزهراء', 'rtl'],
    ['שרה כהן', 'rtl'],
  ] as const) {
    await field(page).fill(name);
    await expect(shown(page)).toHaveText(name);
    expect(await shown(page).evaluate((line) => getComputedStyle(line).direction)).toBe(direction);
  }
});
