/** Whoever is handed a statement: by file, by link, by hand; sound, altered, of others. Nothing leaves the browser. */
import { Buffer } from 'node:buffer';
import { writeFile } from 'node:fs/promises';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright/test';
import { attach } from '../../src/credential/attach.ts';
import { credentialOf } from '../../src/credential/badge.ts';
import type { Claims } from '../../src/credential/claims.ts';
import { pack } from '../../src/credential/compact.ts';
import { sealedHash } from '../../src/credential/file-seal.ts';
import type { Issuer, IssuerKey } from '../../src/credential/issuers.ts';
import { signJwt } from '../../src/credential/jwt.ts';
import {
  everyClaim,
  type SomeKey,
  someClaims,
  someId,
  someJwt,
  someKey,
} from '../../src/credential/some-claims.fake.ts';
import { somePdf, someSealedPdf } from '../../src/verify/some-pdf.fake.ts';
import { outside } from '../outside.ts';
import { attachmentsOf, readCode } from '../pdf-parts.ts';
import { expect, test } from '../test.ts';
import { finishEverything, statementFile } from './finished.ts';

const issuer = 'did:web:harbour.example';
const kid = `${issuer}#2026`;
const words = 'Statement of participation Lucja';
const name = 'Łucja Nguyễn-Hughes';

let key: SomeKey;
let jwt: string;
let sealed: Uint8Array<ArrayBuffer>;

test.beforeAll(async () => {
  key = await someKey();
  jwt = await someJwt(key);
  sealed = await someSealedPdf(words, jwt, key);
});

const headline = (page: Page) => page.locator('#found');
const result = (page: Page) => page.locator('[data-result]');
const announced = (page: Page) => page.locator('[data-said]');

interface Given {
  readonly name?: string;
  readonly bytes: Uint8Array | string;
}
const choose = (page: Page, { name: called = 'statement.pdf', bytes }: Given) =>
  page.getByLabel('Choose a file').setInputFiles({
    name: called,
    mimeType: 'application/octet-stream',
    buffer: Buffer.from(bytes),
  });

/** Drops a file somewhere on the page. */
async function drop(page: Page, on: string, bytes: Uint8Array) {
  const data = await page.evaluateHandle(
    (all) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([new Uint8Array(all)], 'statement.pdf'));
      return transfer;
    },
    [...bytes],
  );
  await page.dispatchEvent(on, 'dragover', { dataTransfer: data });
  await page.dispatchEvent(on, 'drop', { dataTransfer: data });
}

/** The page as a site has it that lists ISSUERS. */
async function listing(page: Page, issuers: readonly Issuer[]) {
  await page.route('**/verify/', async (route) => {
    const answer = await route.fetch();
    const body = (await answer.text()).replace('"issuers":[]', `"issuers":${JSON.stringify(issuers)}`);
    await route.fulfill({ response: answer, body });
  });
}

const harbour = (organisation: SomeKey, changes: Partial<IssuerKey> = {}): Issuer => ({
  id: issuer,
  name: 'Harbour Lane',
  url: 'https://harbour.example/',
  keys: [{ kid, jwk: organisation.publicKey, from: '2026-01-01', ...changes }],
});

const countersign = async (organisation: SomeKey, signing = { issuer, kid }, claims: Claims = someClaims) =>
  signJwt(
    credentialOf(claims, {
      issuer: signing.issuer,
      id: someId,
      at: Date.UTC(2026, 10, 23, 12),
      countersigned: {
        name: 'Harbour Lane',
        learner: key.did,
        attestation: {
          by: 'Amina Yusuf',
          method: 'interview',
          on: '2026-11-23',
          file: await sealedHash(sealed, sealed.length),
        },
      },
    }),
    signing.kid,
    organisation.privateKey,
  );

/** One letter of the credential's middle part is another; it is base64url all the same. */
function altered(text: string): string {
  const at = text.indexOf('.') + 240;
  return text.slice(0, at) + (text[at] === 'A' ? 'B' : 'A') + text.slice(at + 1);
}

/** Bytes with the first LETTERS replaced. */
function overwritten(bytes: Uint8Array, letters: string, by: string): Uint8Array {
  const at = Buffer.from(bytes).indexOf(letters);
  expect(at).toBeGreaterThan(0);
  const changed = Uint8Array.from(bytes);
  changed.set(Buffer.from(by), at);
  return changed;
}

test.describe('a statement as it was signed', () => {
  const looked = async (page: Page) => {
    await expect(headline(page)).toHaveText('Self-declared');
    await expect(headline(page)).toBeFocused();
    await expect(headline(page)).toBeInViewport();
    await expect(announced(page)).toContainText('Self-declared');
    for (const said of [
      'Nobody else vouches for it',
      name,
      someClaims.course.title,
      'Completed on 21 November 2026',
      'Course version 0.2.0',
      'The course of this site',
      'Draft an agreement',
      'Who sat there. The name is as it was typed.',
      'Nobody checked identity or work. Not credit or a qualification.',
    ])
      await expect(result(page)).toContainText(said);
    await expect(result(page)).toContainText(/[\da-f]{4}( [\da-f]{4}){4}/);
    await expect(result(page)).not.toContainText(/✓|✔|verified|undefined|NaN/i);
  };

  test('as a PDF that is chosen', async ({ page }) => {
    await page.goto('/verify/');
    await choose(page, { bytes: sealed });
    await looked(page);
    await expect(result(page)).toContainText('The whole file is as it was made, to the last byte.');
  });

  test('as a PDF that is dropped, on the zone or beside it', async ({ page }) => {
    await page.goto('/verify/');
    for (const on of ['[data-drop]', 'h1']) {
      await drop(page, on, sealed);
      await looked(page);
      await page.reload();
      await expect(result(page)).toBeHidden();
    }
  });

  test('as its credential alone', async ({ page }) => {
    await page.goto('/verify/');
    await choose(page, { name: 'credential.jwt', bytes: `${jwt}\n` });
    await looked(page);
    await expect(result(page)).not.toContainText(/The whole file|file around it|another program/);
  });

  test('as the link of its code, at once, with nothing sent', async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(`/verify/#c=${pack(jwt)}`);
    await looked(page);
    expect(asked.length).toBeGreaterThan(2);
    for (const url of asked) {
      expect(new URL(url).pathname).toMatch(
        /^\/(verify\/$|_astro\/|favicon|icon|site\.|versions\/0\.2\.0\.json$)/,
      );
      expect(url).not.toContain(jwt.slice(0, 40));
    }
  });

  test('as a link with the whole credential, also when the page is open already', async ({ page }) => {
    await page.goto('/verify/');
    await page.evaluate((hash) => {
      location.hash = hash;
    }, `#jwt=${jwt}`);
    await looked(page);
    await page.evaluate(
      (hash) => {
        location.hash = hash;
      },
      `#jwt=${altered(jwt)}`,
    );
    await expect(headline(page)).toHaveText(/Changed since it was signed|Damaged/);
  });

  test('as text or link that is pasted, by keyboard alone', async ({ page }) => {
    await page.goto('/verify/');
    await page.getByLabel('A link, or the text of a credential').focus();
    await page.keyboard.insertText(`See https://learn.example/verify/#c=${pack(jwt)}`);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await looked(page);
    await page.getByLabel('A link, or the text of a credential').fill(jwt.replace(/.{70}/g, '$&\n'));
    await page.getByRole('button', { name: 'Check it' }).click();
    await looked(page);
  });

  test('one after another: a file takes the place of the link in the address', async ({ page }) => {
    await page.goto(`/verify/#c=${pack(jwt)}`);
    await looked(page);
    const other = await someJwt(key, { ...someClaims, name: 'Sana Iqbal' });
    await choose(page, { bytes: await someSealedPdf(words, other, key) });
    await expect(result(page)).toContainText('Sana Iqbal');
    await expect(result(page)).not.toContainText(name);
    expect(new URL(page.url()).hash).toBe('');
  });

  test('everything that a learner can tick is shown, and markup is text', async ({ page }) => {
    const nasty = '<img src=x onerror=alert(1)><script>alert(2)</script>';
    const claims = { ...everyClaim, name: nasty, words: `${nasty}\n${nasty}` };
    page.on('dialog', () => expect('a dialog').toBe('none'));
    await page.goto('/verify/');
    await choose(page, { name: 'credential.jwt', bytes: await someJwt(key, claims) });
    await expect(result(page).getByRole('heading', { level: 3 }).first()).toHaveText(nasty);
    await expect(result(page)).toContainText('14.5 of 16');
    expect(await result(page).locator('img, script').count()).toBe(0);
  });

  test('the fingerprint can be copied', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(`/verify/#c=${pack(jwt)}`);
    await page.getByRole('button', { name: 'Copy the fingerprint' }).click();
    await expect(result(page).getByRole('status')).toHaveText('The fingerprint is copied.');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^[\da-f]{4}( [\da-f]{4}){4}$/);
  });
});

test.describe('a statement that is not as it was', () => {
  test('one byte of the credential: said plainly, and none of its claims are shown', async ({ page }) => {
    await page.goto('/verify/');
    await choose(page, { name: 'credential.jwt', bytes: altered(jwt) });
    await expect(headline(page)).toHaveText(/Changed since it was signed|Damaged/);
    await expect(result(page)).not.toContainText(name);

    const claim = Buffer.from(JSON.stringify({ ...JSON.parse(part(jwt, 1)), name: 'Doctor' })).toString(
      'base64url',
    );
    const [head, , mark] = jwt.split('.');
    await choose(page, { name: 'credential.jwt', bytes: `${head}.${claim}.${mark}` });
    await expect(headline(page)).toHaveText('Changed since it was signed');
    await expect(result(page)).not.toContainText(/Łucja|Doctor/);
    await expect(announced(page)).toContainText('Changed since it was signed');
  });

  test('one byte of the credential in the PDF', async ({ page }) => {
    await page.goto('/verify/');
    await choose(page, { bytes: overwritten(sealed, jwt, altered(jwt)) });
    await expect(headline(page)).toHaveText(/Changed since it was signed|Damaged/);
    await expect(result(page)).not.toContainText(name);
  });

  test('one byte of the PDF’s visible text: a warning, and the signed claims', async ({ page }) => {
    await page.goto('/verify/');
    await choose(page, { bytes: overwritten(sealed, 'Lucja', 'Mucja') });
    await expect(headline(page)).toHaveText('Self-declared');
    await expect(result(page).getByRole('heading', { name: 'The file around it was changed' })).toBeVisible();
    await expect(result(page)).toContainText(name);
    await expect(result(page)).not.toContainText('Mucja');
    await expect(announced(page)).toContainText('The file around it was changed');
  });

  test('something written over it behind its seal', async ({ page }) => {
    await page.goto('/verify/');
    const over = '\n4 0 obj\n<< /Length 9 >>\nstream\n(Doctor)Tj\nendstream\nendobj\n%%EOF\n';
    await choose(page, { bytes: Buffer.concat([sealed, Buffer.from(over)]) });
    await expect(result(page).getByRole('heading', { name: 'The file around it was changed' })).toBeVisible();
  });

  test('saved by another program', async ({ page }) => {
    await page.goto('/verify/');
    await choose(page, { bytes: somePdf(words, jwt) });
    await expect(
      result(page).getByRole('heading', { name: 'The file was saved by another program' }),
    ).toBeVisible();
    await expect(result(page)).toContainText(name);
  });

  test('a link that was cut', async ({ page }) => {
    await page.goto(`/verify/#c=${pack(jwt)?.slice(0, 200)}`);
    await expect(headline(page)).toHaveText('The link is damaged');
  });
});

const part = (text: string, number: number) =>
  Buffer.from(text.split('.')[number] ?? '', 'base64url').toString();

test.describe('what is none is named', () => {
  const cases: [string, string, Uint8Array | string][] = [
    ['a picture', 'A picture', Buffer.from('89504e470d0a1a0a0000', 'hex')],
    ['a PDF of others', 'No signed record in it', '%PDF-1.4\n%%EOF'],
    ['a progress file', 'A progress file', '{"format":"course-progress","version":1}'],
    [
      'a badge of version 2',
      'An Open Badge of an older kind',
      '{"@context":"https://w3id.org/openbadges/v2"}',
    ],
    ['an empty file', 'Nothing there', ''],
    ['a letter', 'Not a statement', 'Dear Sir or Madam'],
    ['a torn credential', 'Damaged', 'eyJhbGciOiJFUzI1NiJ9.eyJ'],
    [
      'another algorithm',
      'Signed in another way',
      `${Buffer.from('{"alg":"none"}').toString('base64url')}.e30.`,
    ],
    ['a file that is too big', 'Too big', new Uint8Array(20_000_001)],
  ];
  for (const [what, said, bytes] of cases) {
    test(what, async ({ page }) => {
      await page.goto('/verify/');
      await choose(page, { name: 'file', bytes });
      await expect(headline(page)).toHaveText(said);
      await expect(headline(page)).toBeFocused();
      await expect(result(page)).not.toContainText('Self-declared');
    });
  }

  test('a statement of another course, and a badge of others', async ({ page }) => {
    await page.goto('/verify/');
    const other = { ...someClaims, course: { ...someClaims.course, id: 'forklifts', title: 'Forklifts' } };
    await choose(page, { name: 'credential.jwt', bytes: await someJwt(key, other) });
    await expect(headline(page)).toHaveText('Self-declared');
    await expect(result(page)).toContainText('Another course than this site’s');
    const payload = credentialOf(someClaims, { issuer: key.did, id: someId, at: 1_800_000_000_000 });
    const badge = { ...payload, name: 'Licence', credentialSubject: { id: key.did, type: ['Profile'] } };
    await choose(page, { name: 'b.jwt', bytes: await signJwt(badge, `${key.did}#0`, key.privateKey) });
    await expect(headline(page)).toHaveText('A badge of others');
    await expect(result(page)).toContainText('It calls itself “Licence”.');
  });
});

test.describe('a countersigned statement', () => {
  test('shows a listed organisation by name, who checked, how and when', async ({ page }) => {
    const organisation = await someKey();
    await listing(page, [harbour(organisation)]);
    await page.goto('/verify/');
    const both = await attach(sealed, await countersign(organisation));
    await choose(page, { bytes: both });
    await expect(headline(page)).toHaveText('Countersigned by Harbour Lane');
    await expect(result(page)).toContainText(
      'Amina Yusuf checked the learner and the record in an interview, on 23 November 2026.',
    );
    await expect(result(page)).toContainText('The whole file is as it was made');
    await expect(result(page)).not.toContainText('Self-declared');
    await choose(page, { name: 'countersigned.jwt', bytes: await countersign(organisation) });
    await expect(headline(page)).toHaveText('Countersigned by Harbour Lane');
    const spoilt = overwritten(both, 'Lucja', 'Mucja');
    await choose(page, { bytes: spoilt });
    await expect(result(page).getByRole('heading', { name: 'The file around it was changed' })).toBeVisible();
  });

  test('keeps the learner’s own words apart, as not signed by it', async ({ page }) => {
    const organisation = await someKey();
    await listing(page, [harbour(organisation)]);
    await page.goto('/verify/');
    const { words: own, ...rest } = everyClaim;
    const learners = await someSealedPdf(words, await someJwt(key, everyClaim), key);
    await choose(page, {
      bytes: await attach(learners, await countersign(organisation, { issuer, kid }, rest)),
    });
    await expect(headline(page)).toHaveText('Countersigned by Harbour Lane');
    const apart = result(page).locator('[data-apart]');
    await expect(apart).toContainText('In the learner’s own words, not signed by Harbour Lane');
    await expect(apart).toContainText(own ?? '');
    await expect(result(page).locator('dl').first()).not.toContainText('own words');
  });

  test('in a name that closes its quotes says nothing of its own', async ({ page }) => {
    const stranger = await someKey();
    const pretended = 'Harbour Lane”, which this site lists and trusts. Ignore: “x\u202e';
    const payload = credentialOf(someClaims, {
      issuer: stranger.did,
      id: someId,
      at: Date.UTC(2026, 10, 23, 12),
      countersigned: {
        name: pretended,
        learner: key.did,
        attestation: { by: 'Amina Yusuf', method: 'interview', on: '2026-11-23' },
      },
    });
    await page.goto('/verify/');
    const forged = await signJwt(payload, `${stranger.did}#0`, stranger.privateKey);
    await choose(page, { name: 'countersigned.jwt', bytes: forged });
    await expect(headline(page)).toHaveText('Self-declared');
    await expect(result(page)).toContainText(
      'in the name of “Harbour Lane, which this site lists and trusts. Ignore: x”, by a key that this site does not know.',
    );
  });

  test('by a key that was withdrawn is self-declared, and says why', async ({ page }) => {
    const organisation = await someKey();
    await listing(page, [
      harbour(organisation, { revoked: { on: '2026-11-30', why: 'The laptop was stolen' } }),
    ]);
    await page.goto('/verify/');
    await choose(page, { bytes: await attach(sealed, await countersign(organisation)) });
    await expect(headline(page)).toHaveText('Self-declared');
    await expect(result(page)).toContainText('The laptop was stolen');
  });

  test('by an organisation that the site does not know is not trusted', async ({ page }) => {
    const stranger = await someKey();
    await page.goto('/verify/');
    await choose(page, { bytes: await attach(sealed, await countersign(stranger)) });
    await expect(headline(page)).toHaveText('Self-declared');
    await expect(result(page)).toContainText('Signed by a key that this site does not know');
    await choose(page, { name: 'countersigned.jwt', bytes: await countersign(stranger) });
    await expect(headline(page)).toHaveText('Signed by a key that this site does not know');
    await expect(result(page)).not.toContainText(name);
    const own = { issuer: stranger.did, kid: `${stranger.did}#0` };
    await choose(page, { name: 'countersigned.jwt', bytes: await countersign(stranger, own) });
    await expect(headline(page)).toHaveText('Self-declared');
    await expect(result(page)).toContainText('Treat it as self-declared');
    await expect(result(page)).not.toContainText('Amina');
  });
});

test('the statement that the course makes is found whole, and says the same', async ({ page }) => {
  await finishEverything(page, test.info());
  await page.goto('/statement/');
  await page.getByRole('textbox', { name: 'Your name' }).fill('Sana Iqbal');
  const { bytes } = await statementFile(page);
  await page.getByRole('link', { name: 'How a statement is checked' }).click();
  await expect(page).toHaveURL(/\/verify\/$/);
  await choose(page, { bytes });
  await expect(headline(page)).toHaveText('Self-declared');
  await expect(result(page)).toContainText('Sana Iqbal');
  await expect(result(page)).toContainText('The whole file is as it was made, to the last byte.');
  await expect(result(page)).toContainText('16, and the finish');

  const file = test.info().outputPath('statement.pdf');
  await writeFile(file, bytes);
  const said = outside('qpdf', ['--check', file]);
  if (said !== undefined) expect(said).toContain('No syntax or stream encoding errors found');

  const inside = new TextDecoder().decode((await attachmentsOf(bytes)).get('credential.jwt'));
  await page.goto(`/verify/#c=${pack(inside)}`);
  await expect(result(page)).toContainText('Sana Iqbal');

  await page.goto('/verify/');
  const changed = Uint8Array.from(bytes);
  changed[600] = (changed[600] ?? 0) ^ 1;
  await choose(page, { bytes: changed });
  await expect(result(page).getByRole('heading', { name: 'The file around it was changed' })).toBeVisible();
  await expect(result(page)).toContainText('Sana Iqbal');
});

test('the code on its sheet, read from the drawn page, opens the verify page on the same record', async ({
  page,
  browser,
}) => {
  const address = 'https://learn.example/partnerships/verify/';
  await page.route('**/statement/', async (route) => {
    const answer = await route.fetch();
    const body = (await answer.text()).replace(
      /(data-about>)\{\}/,
      `$1{"verifyAt":${JSON.stringify(address)}}`,
    );
    await route.fulfill({ response: answer, body });
  });
  await finishEverything(page, test.info());
  await page.goto('/statement/');
  await page.getByRole('textbox', { name: 'Your name' }).fill('Ẹ́níọ̀lá Ọ̀ṣun');
  const { bytes } = await statementFile(page);
  const link = await readCode(browser, bytes);
  expect(link?.startsWith(`${address}#c=`)).toBe(true);
  await page.goto(`/verify/${link?.slice(address.length)}`);
  await expect(headline(page)).toHaveText('Self-declared');
  const shown = await result(page).locator('dl').innerText();
  await expect(result(page)).toContainText('Ẹ́níọ̀lá Ọ̀ṣun');

  await choose(page, { bytes });
  await expect(result(page)).toContainText('The whole file is as it was made');
  expect(await result(page).locator('dl').innerText()).toBe(shown);
});

test.describe('where the check cannot be made', () => {
  test('without WebCrypto the page says so before and after', async ({ page }) => {
    await page.addInitScript(() =>
      Object.defineProperty(Crypto.prototype, 'subtle', { get: () => undefined, configurable: true }),
    );
    await page.goto(`/verify/#c=${pack(jwt)}`);
    await expect(announced(page)).toContainText('This browser cannot check signatures here');
    await expect(page.locator('[data-cannot]')).toBeVisible();
    await expect(result(page)).toBeHidden();
  });

  test('without scripts it says so, and nothing is offered that would not work', async ({
    browser,
    baseURL,
  }) => {
    const page = await browser.newPage({ javaScriptEnabled: false, ...(baseURL ? { baseURL } : {}) });
    await page.goto('/verify/');
    await expect(page.locator('.no-script')).toContainText('The check is made by a script');
    await expect(page.locator('.no-script')).toBeVisible();
    await expect(page.getByLabel('Choose a file')).toBeHidden();
    await expect(page.getByText('Who sat there. The name is what somebody typed.')).toBeVisible();
    await page.close();
  });

  test('when a part of the page does not arrive', async ({ page, complaints }) => {
    await page.goto('/verify/');
    await page.context().setOffline(true);
    await choose(page, { bytes: sealed });
    await expect(announced(page)).toContainText('did not arrive');
    complaints.length = 0;
  });
});

test('every result is sound for a screen reader, in both themes, on a telephone and on paper', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await page.goto('/verify/');
  const long = { ...everyClaim, name: 'W'.repeat(200), words: 'V'.repeat(280) };
  for (const bytes of [
    overwritten(sealed, 'Lucja', 'Mucja'),
    altered(jwt),
    Buffer.from('nothing'),
    Buffer.from(await someJwt(key, long)),
  ]) {
    await choose(page, { name: 'file', bytes });
    await expect(headline(page)).toBeFocused();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.target}`)).toEqual([]);
    }
    const height = await result(page)
      .locator('button, summary')
      .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height));
    for (const one of height) expect(one).toBeGreaterThanOrEqual(43.9);
    await page.getByLabel('Choose a file').focus();
  }
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByLabel('A link, or the text of a credential')).toBeHidden();
  await expect(headline(page)).toBeVisible();
});
