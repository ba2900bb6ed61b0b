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

/** Whether this device has letters for a name, as somebody sees it: otherwise all of it are one and the same box. */
const isShown = (page: Page, name: string) =>
  page.evaluate(
    (letters) => {
      const pen = new OffscreenCanvas(100, 100).getContext('2d') as OffscreenCanvasRenderingContext2D;
      pen.font = '600 60px Fraunces, "Noto Sans", system-ui, sans-serif';
      const picture = (letter: string) => {
        pen.clearRect(0, 0, 100, 100);
        pen.fillText(letter, 10, 80);
        return pen.getImageData(0, 0, 100, 100).data.join();
      };
      const box = picture('\u{10ffff}');
      return letters.every((letter) => picture(letter) !== box);
    },
    [...name.replace(/[\s\p{M}]/gu, '')],
  );

test('in scripts without a font here a name is drawn by the device, and where it cannot there is no box', async ({
  page,
}) => {
  for (const [script, name] of Object.entries(drawn)) {
    await field(page).fill(name);
    await expect(page.getByText(/own fonts lack/), script).toBeVisible();
    const { bytes } = await statementFile(page);
    // Whatever is to be seen, the name is found, and stands in the title.
    expect((await pdfText(bytes)).replace(/\s+/g, ' '), script).toContain(name);
    expect((await pdfInfo(bytes)).title, script).toContain(name);
    if (await isShown(page, name)) {
      expect(await alternatives(bytes), script).toContain(name);
      const { width, height, columns } = await inkOf(page, bytes);
      expect(width, script).toBeGreaterThan(height);
      expect(columns, script).toBeGreaterThan(width / 4);
    } else {
      await expect(page.getByText(/own fonts lack.+and so does this device/), script).toBeVisible();
      await expect(page.getByText(/there is a line to write it on/), script).toBeVisible();
      expect(Buffer.from(bytes).indexOf(Buffer.from([0xff, 0xd8, 0xff])), script).toBe(-1);
    }
  }
});

test('letters that nobody has are boxes everywhere: a Latin spelling stands for them', async ({ page }) => {
  // Of a language that is written no more; hardly any device has its letters.
  const name = '\u{10280}\u{10281} \u{11ee0}\u{11ee1}';
  await field(page).fill(name);
  await expect(page.getByText(/so does this device: there would be empty boxes/)).toBeVisible();
  await expect(shown(page)).toBeEmpty();
  await page.getByRole('textbox', { name: 'In Latin letters as well' }).fill('Anna Ossia');
  await expect(shown(page)).toHaveText('Anna Ossia');
  const { bytes } = await statementFile(page);
  const text = (await pdfText(bytes)).replace(/\s+/g, ' ');
  expect(text).toContain('Anna Ossia');
  expect(text).toContain(name);
  await page.getByText('What the credential says').click();
  await expect(page.getByText(`${name} (Anna Ossia)`)).toBeVisible();
  await page.reload();
  await expect(page.getByRole('textbox', { name: 'In Latin letters as well' })).toHaveValue('Anna Ossia');
});

test('what hides, or has no letter, is no name: the field says why', async ({ page }) => {
  const download = page.getByRole('button', { name: 'Download the statement (PDF)' });
  for (const [typed, said] of [
    ['', 'Write your name first'],
    ['\u3164\u2800\u{e0041}\u200d', 'Nothing of what stands here can be seen'],
    ['.', 'Write your name with its letters'],
    ['—', 'Write your name with its letters'],
    ['123', 'Write your name with its letters'],
  ] as const) {
    await field(page).fill(typed);
    await download.click();
    await expect(field(page)).toBeFocused();
    await expect(field(page)).toHaveAttribute('aria-invalid', 'true');
    await expect(field(page)).toHaveAccessibleDescription(new RegExp(said));
  }
  await field(page).fill('Ann\u3164\u200d Lee\u{e0041}');
  await expect(field(page)).not.toHaveAttribute('aria-invalid');
  await expect(shown(page)).toHaveText('Ann Lee');
  const { bytes } = await statementFile(page);
  expect((await pdfInfo(bytes)).title).toMatch(/Ann Lee$/);
});

test('a name that is longer than the sheet takes says where it ends', async ({ page }) => {
  await field(page).fill('Wolfeschlegelstein '.repeat(11));
  await expect(page.getByText(/takes a name of 200 letters\. On it yours ends after “….+”/)).toBeVisible();
  await expect(shown(page)).toHaveText('Wolfeschlegelstein '.repeat(11).slice(0, 200).trim());
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
