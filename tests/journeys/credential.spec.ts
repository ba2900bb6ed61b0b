/** The credential: signed at the click, inside the PDF and alone, and it says what the page showed, no more. */
import { readFileSync } from 'node:fs';
import { compactVerify, importJWK } from 'jose';
import type { Page } from 'playwright/test';
import { claimsIn } from '../../src/credential/badge.ts';
import type { Claims } from '../../src/credential/claims.ts';
import { unpack } from '../../src/credential/compact.ts';
import { dictionariesOf } from '../../src/credential/dictionary.ts';
import { publicKeyIn } from '../../src/credential/did-jwk.ts';
import { pdfText } from '../pdf.ts';
import { attachmentsOf, readCode } from '../pdf-parts.ts';
import { expect, test } from '../test.ts';
import {
  credentialButton,
  downloaded,
  finishEverything,
  type Kept,
  pdfButton,
  statementFile,
} from './finished.ts';

/** What our verify page knows of codes. */
const codes = () => JSON.parse(readFileSync('content/codes.json', 'utf8'));

const kept: readonly Kept[] = [
  { item: 'final-check/*', kind: 'result', value: { credit: 13.5, of: 16, attempt: 1 } },
  {
    item: 'draft-agreement/ending',
    kind: 'text',
    value: 'Each side says so a month before.\nThe key comes back on a Friday.',
  },
  { item: 'course/name', kind: 'answer', value: 'Łucja Nguyễn-Hughes' },
];
const secret = 'Each side says so a month before.';

const box = (page: Page, name: string) => page.getByRole('checkbox', { name });
const said = (page: Page) => page.locator('[data-made]');
const claimsShown = (page: Page) => page.locator('[data-claims]');
const sheet = (page: Page) => page.locator('[data-sheet]');

/** Verified by a library that had no hand in making it, with the key in its issuer's name. */
async function verified(jwt: string): Promise<{ claims: Claims; text: string; did: string }> {
  const payload = JSON.parse(Buffer.from(jwt.split('.')[1] ?? '', 'base64url').toString());
  const key = await importJWK({ ...publicKeyIn(payload.iss) }, 'ES256');
  const proven = await compactVerify(jwt, key, { algorithms: ['ES256'] });
  expect(proven.protectedHeader).toEqual({ alg: 'ES256', kid: `${payload.iss}#0`, typ: 'JWT' });
  const text = new TextDecoder().decode(proven.payload);
  const claims = claimsIn(JSON.parse(text));
  if (!claims) throw new Error('A credential of the statement page is none of ours.');
  return { claims, text, did: payload.iss };
}

const jwtIn = async (pdf: Uint8Array) => {
  const attachments = await attachmentsOf(pdf);
  expect([...attachments.keys()]).toEqual(['credential.jwt']);
  return new TextDecoder().decode(attachments.get('credential.jwt'));
};

const alone = async (page: Page) => {
  const { name, bytes } = await downloaded(page, () =>
    page.getByRole('button', { name: credentialButton }).click(),
  );
  expect(name).toBe('credential.jwt');
  return new TextDecoder().decode(bytes);
};

const flat = (text: string) => text.replace(/\s+/g, ' ');
const keys = (page: Page) =>
  page.evaluate(async () =>
    (await indexedDB.databases()).map(({ name }) => name).filter((name) => name?.endsWith(':key')),
  );

test.describe('once everything is done', () => {
  test.beforeEach(async ({ page }) => {
    await finishEverything(page, test.info(), kept);
    await page.goto('/statement/');
    await expect(page.getByRole('textbox', { name: 'Your name' })).toHaveValue('Łucja Nguyễn-Hughes');
  });

  test('the PDF, the preview and the signed credential inside say the same', async ({ page }) => {
    await box(page, 'The outcomes').uncheck();
    await box(page, 'Which activities you did').check();
    await box(page, 'Your best result in the final check').check();
    await box(page, 'Some words of your own').check();
    await page.getByRole('textbox', { name: 'Your words' }).fill('I rang first.\nI would again.');
    expect(await keys(page)).toEqual([]);
    await page.getByText('What the credential says').click();
    await expect(claimsShown(page)).toContainText('13.5 of 16');

    const rows = await sheet(page).getByRole('row').allInnerTexts();
    const { name, bytes } = await statementFile(page);
    expect(name).toBe('statement-of-participation.pdf');
    await expect(said(page)).toContainText('a self-declared record');
    expect(await keys(page)).toEqual(['partnerships:key']);

    const { claims } = await verified(await jwtIn(bytes));
    const text = flat(await pdfText(bytes)).replaceAll(' ', '');
    expect(rows.length).toBeGreaterThan(5);
    for (const row of rows)
      for (const cell of row.split('\t')) expect(text).toContain(cell.replace(/\s+/g, ''));
    expect(text).not.toContain('Whatitwasabout');

    expect(claims).toMatchObject({
      name: 'Łucja Nguyễn-Hughes',
      outcomes: [],
      check: true,
      marks: { credit: 13.5, of: 16 },
      words: 'I rang first. I would again.',
    });
    const shown = flat(await claimsShown(page).innerText());
    for (const said of [
      claims.name,
      claims.course.title,
      claims.course.criteria,
      `${claims.minutes} minutes`,
      ...claims.parts.map(({ title, lessons }) => `${title}: ${lessons} lessons`),
      ...claims.own,
      ...(claims.activities ?? []),
      String(claims.words),
    ]) {
      expect(shown).toContain(flat(said));
    }
    expect(shown).toContain('16, and the finish');
    // The learner's own words stand apart from what the course says.
    const apart = claimsShown(page).locator('[data-apart]');
    await expect(apart.getByRole('heading')).toHaveText('In your own words');
    await expect(apart.locator('blockquote')).toHaveText(String(claims.words));
    await expect(claimsShown(page).locator('dl')).not.toContainText('I rang first');
    expect(claims.activities?.length).toBeGreaterThan(20);
    for (const row of claims.parts) expect(rows.join()).toContain(row.title);
  });

  test('what is not ticked is nowhere: not in the credential, not in the PDF', async ({ page }) => {
    // Ticked, written and taken back.
    await box(page, 'Some words of your own').check();
    await page.getByLabel('Begin with something you wrote').selectOption({ index: 1 });
    await expect(page.getByRole('textbox', { name: 'Your words' })).toHaveValue(/^Each side says so/);
    await box(page, 'Your best result in the final check').check();
    for (const name of [
      'Some words of your own',
      'Your best result in the final check',
      'What was done, part by part',
      'The outcomes',
      'The time',
      'Your own work',
    ])
      await box(page, name).uncheck();
    await page.getByText('What the credential says').click();
    const { bytes } = await statementFile(page);
    const { text, claims } = await verified(await jwtIn(bytes));
    expect(claims).toMatchObject({ parts: [], outcomes: [], own: [] });
    for (const not of ['minutes', 'activities', 'marks', 'words']) expect(claims).not.toHaveProperty(not);
    const all = [text, flat(await pdfText(bytes)), await claimsShown(page).innerText()];
    for (const written of all) {
      for (const not of [secret, 'month before', '13.5', 'What partnership is', 'Draft your', 'hours'])
        expect(written).not.toContain(not);
    }
    // Nothing of the file of progress either, in the whole PDF.
    expect(Buffer.from(bytes).toString('latin1')).not.toContain('month before');
  });

  test('marks and words are off, and nothing is signed, until somebody asks', async ({ page }) => {
    await expect(box(page, 'Your best result in the final check')).not.toBeChecked();
    await expect(box(page, 'Some words of your own')).not.toBeChecked();
    await expect(page.getByRole('textbox', { name: 'Your words' })).toBeHidden();
    await page.getByText('What the credential says').click();
    await expect(claimsShown(page)).toContainText('Łucja');
    await expect(claimsShown(page)).not.toContainText(/month before|13\.5/);
    expect(await keys(page)).toEqual([]);
  });

  test('the credential comes alone, too, by the same key, which the next page has still', async ({
    page,
  }) => {
    const first = await verified(await alone(page));
    await expect(said(page)).toHaveText(/credential\.jwt should be with your downloads.*self-declared/);
    await page.reload();
    await expect(page.getByRole('textbox', { name: 'Your name' })).toHaveValue('Łucja Nguyễn-Hughes');
    const second = await verified(await alone(page));
    expect(second.did).toBe(first.did);
    expect(second.claims).toEqual(first.claims);
    const inside = await verified(await jwtIn((await statementFile(page)).bytes));
    expect(inside.claims).toEqual(first.claims);
  });

  test('answers given later leave the digest as it is', async ({ page }) => {
    const { claims } = await verified(await alone(page));
    const file = test.info().outputPath('later.json');
    const saved = JSON.parse(readFileSync(test.info().outputPath('progress.json'), 'utf8'));
    const [one] = saved.facts;
    const later = { ...one, kind: 'answer', item: 'place-saltmere/youth-cafe', value: 'network', seq: 9999 };
    const { writeFile } = await import('node:fs/promises');
    await writeFile(file, JSON.stringify({ ...saved, facts: [later] }));
    await page.goto('/progress/');
    await page.getByLabel('Load a progress file').locator('visible=false').setInputFiles(file);
    await page.getByRole('button', { name: 'Add it to my progress' }).click();
    await expect(page.getByText('Added to your progress.')).toBeVisible();
    await page.goto('/statement/');
    expect((await verified(await alone(page))).claims.digest).toBe(claims.digest);
  });

  test('words that the fonts cannot set are told before the download', async ({ page }) => {
    const words = page.getByRole('textbox', { name: 'Your words' });
    await box(page, 'Some words of your own').check();
    await words.fill('முதலில் அழைத்தேன்.');
    await expect(words).toHaveAccessibleDescription(/fonts lack letters of these words/);
    await expect(page.getByText('your words are in the credential inside the file')).toBeVisible();
    await words.fill('I rang first.');
    await expect(words).not.toHaveAccessibleDescription(/fonts lack/);
    await words.fill('முதலில்');
    await expect(words).toHaveAccessibleDescription(/fonts lack/);
    await box(page, 'Some words of your own').uncheck();
    await expect(page.locator('[data-words-letters]')).toBeEmpty();
  });

  test('a part that does not arrive is said where it is missed', async ({ page, complaints }) => {
    await page.context().route(/\.js$/, (route) => route.abort());
    await page.getByRole('button', { name: credentialButton }).click();
    await expect(said(page)).toContainText('A part of this page did not arrive');
    await page.getByRole('textbox', { name: 'Your name' }).fill('Ann Lee');
    await expect(said(page)).toBeEmpty();
    await expect(sheet(page)).toContainText('Ann Lee');
    expect(complaints.splice(0).filter((complaint) => !complaint.includes('ERR_FAILED'))).toEqual([]);
    await page.context().unrouteAll();
  });

  test('the whole page works by keyboard alone', async ({ page }) => {
    const tabTo = async (name: RegExp) => {
      for (let presses = 0; presses < 60; presses++) {
        await page.keyboard.press('Tab');
        const focused = await page.evaluate(() => {
          const at = document.activeElement;
          const label = (at as HTMLInputElement).labels?.[0]?.textContent ?? at?.textContent ?? '';
          return label.trim();
        });
        if (name.test(focused)) return;
      }
      throw new Error(`No way by keyboard to ${name}.`);
    };
    await tabTo(/^Your name/);
    await page.keyboard.press('End');
    await page.keyboard.type(' Jr');
    await tabTo(/^Your best result/);
    await page.keyboard.press('Space');
    await tabTo(/^Some words/);
    await page.keyboard.press('Space');
    await tabTo(/^Your words/);
    await page.keyboard.type('By hand.');
    await tabTo(/^A4|^US Letter/);
    await page.keyboard.press('ArrowRight');
    await tabTo(/^What the credential says/);
    await page.keyboard.press('Enter');
    await expect(claimsShown(page)).toContainText('By hand.');
    await tabTo(/^Download the statement/);
    const { bytes } = await downloaded(page, () => page.keyboard.press('Enter'));
    await expect(page.getByRole('button', { name: pdfButton })).toBeFocused();
    const { claims } = await verified(await jwtIn(bytes));
    expect(claims).toMatchObject({ name: 'Łucja Nguyễn-Hughes Jr', words: 'By hand.' });
    expect(claims.marks).toEqual({ credit: 13.5, of: 16 });
  });

  test('it all fits a telephone', async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await box(page, 'Some words of your own').check();
    await page.getByText('What the credential says').click();
    await expect(claimsShown(page)).toContainText('Łucja');
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide).toBeLessThanOrEqual(360);
    for (const name of [pdfButton, credentialButton, 'Print the sheet']) {
      const size = await page.getByRole('button', { name }).boundingBox();
      expect(size?.height).toBeGreaterThanOrEqual(44);
    }
    await verified(await jwtIn((await statementFile(page)).bytes));
  });

  test('without a public address there is no code', async ({ page, browser }) => {
    expect(await readCode(browser, (await statementFile(page)).bytes)).toBeUndefined();
  });
});

test('the code on the sheet unfolds to the very credential that is attached', async ({ page, browser }) => {
  const address = 'https://learn.example/partnerships/verify/';
  await page.route('**/statement/', async (route) => {
    const answer = await route.fetch();
    const body = (await answer.text()).replace(
      /(data-about>)\{\}/,
      `$1{"verifyAt":${JSON.stringify(address)}}`,
    );
    await route.fulfill({ response: answer, body });
  });
  await finishEverything(page, test.info(), kept);
  await page.goto('/statement/');
  const { bytes } = await statementFile(page);
  const link = await readCode(browser, bytes);
  expect(link?.startsWith(`${address}#c=`)).toBe(true);
  expect(link?.length).toBeLessThan(700);
  expect(unpack(link?.slice(address.length + 3) ?? '', dictionariesOf(codes()))).toBe(await jwtIn(bytes));
});

test('where the browser cannot sign, the PDF comes without a credential, and the page says so before', async ({
  page,
}) => {
  await page.addInitScript(() =>
    Object.defineProperty(Crypto.prototype, 'subtle', { get: () => undefined, configurable: true }),
  );
  await finishEverything(page, test.info(), kept);
  await page.goto('/statement/');
  await expect(page.getByText('Here the PDF comes without its signed credential')).toBeVisible();
  await expect(page.getByRole('button', { name: credentialButton })).toBeHidden();
  const { bytes } = await statementFile(page);
  expect((await attachmentsOf(bytes)).size).toBe(0);
  expect(await pdfText(bytes)).toContain('Łucja');
  await expect(said(page)).toContainText('It has no credential');
});

test('where the browser keeps nothing, the key is for this page only, and the page says so', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const open = IDBFactory.prototype.open;
    IDBFactory.prototype.open = function (name: string, version?: number) {
      if (name.endsWith(':key')) throw new DOMException('Blocked.', 'SecurityError');
      return open.call(this, name, version);
    };
  });
  await finishEverything(page, test.info(), kept);
  await page.goto('/statement/');
  const first = await verified(await alone(page));
  await expect(said(page)).toContainText('The key was for this page only');
  expect((await verified(await alone(page))).did).toBe(first.did);
  await page.reload();
  await expect(page.getByRole('textbox', { name: 'Your name' })).toHaveValue('Łucja Nguyễn-Hughes');
  expect((await verified(await alone(page))).did).not.toBe(first.did);
});
