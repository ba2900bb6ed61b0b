/**
 * Somebody finished the course under 0.2.0, as that version itself kept it. Then the course is brought a version on, and
 * their statement is made again, countersigned without git, and checked. What others invent is told apart line by line.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright/test';
import { astro } from '../../scripts/astro.mjs';
import { writeIdsIn } from '../../src/build/ids.ts';
import { claimsIn } from '../../src/credential/badge.ts';
import type { Claims } from '../../src/credential/claims.ts';
import { someJwt, someKey } from '../../src/credential/some-claims.fake.ts';
import { version, versionToCome } from '../our-course.ts';
import { pdfText } from '../pdf.ts';
import { attachmentsOf } from '../pdf-parts.ts';
import { expect, test } from '../test.ts';
import { updateCourse, updated } from '../updated-course.ts';
import { pdfButton, statementFile } from './finished.ts';

// One build for all.
test.describe.configure({ mode: 'serial' });

const stored = 'tests/fixtures/stored/0.2.0';
const folder = mkdtempSync(join(tmpdir(), 'updated-course-'));
const course = join(folder, 'course');
const site = join(folder, 'site');

/** The command as an organisation runs it, on a computer that has no git. */
function countersign(...words: string[]) {
  const { INIT_CWD: _, COUNTERSIGN_KEY: __, ...env } = process.env;
  const script = join(process.cwd(), 'scripts/countersign.mjs');
  const empty = join(folder, 'empty');
  mkdirSync(empty, { recursive: true });
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...words], {
    cwd: folder,
    env: { ...env, PATH: empty },
    encoding: 'utf8',
  });
  return { code: status, said: stdout + stderr };
}

test.beforeAll(async () => {
  // A build: seconds on a machine of its own, more where others build as well.
  updateCourse(course);
  const made = countersign(
    '--new-key',
    'own.jwk',
    '--name',
    'Harbour Lane',
    '--id',
    'did:web:harbour.example',
  );
  expect(made.code, made.said).toBe(0);
  writeFileSync(join(course, 'issuers.yaml'), made.said.slice(made.said.indexOf('- id:')));
  writeIdsIn(course);
  const { code, output } = await astro('build', { course, out: site, quiet: true });
  expect(code, output).toBe(0);
});
test.afterAll(() => rmSync(folder, { recursive: true }));

test.beforeEach(({ context }) =>
  context.route('**/*', (route) => {
    const { pathname } = new URL(route.request().url());
    return route.fulfill({ path: join(site, pathname, pathname.endsWith('/') ? 'index.html' : '') });
  }),
);

async function load(page: Page, file: string | { name: string; mimeType: string; buffer: Buffer }) {
  await page.goto('/progress/');
  await page.getByLabel('Load a progress file').locator('visible=false').setInputFiles(file);
  await page.getByRole('button', { name: 'Add it to my progress' }).click();
  await expect(page.getByText('Added to your progress.')).toBeVisible();
}

const credentialIn = async (pdf: Uint8Array): Promise<Claims> => {
  const jwt = new TextDecoder().decode((await attachmentsOf(pdf)).get('credential.jwt'));
  const claims = claimsIn(JSON.parse(Buffer.from(jwt.split('.')[1] ?? '', 'base64url').toString()));
  if (!claims) throw new Error('A credential of the statement page is none of ours.');
  return claims;
};
const standing = (page: Page) => page.locator('[data-standing-text]');
const result = (page: Page) => page.locator('[data-result]');
const choose = (page: Page, name: string, bytes: Uint8Array | string) =>
  page
    .getByLabel('Choose a file')
    .setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) });
const marked = (where: Page | Locator, mark: string) => where.locator(`[data-mark="${mark}"]`);

test('a statement of 0.2.0 is made, countersigned without git and checked after the course went on', async ({
  page,
}) => {
  await load(page, join(stored, 'finished.json'));
  await page.goto('/statement/');
  await expect(standing(page)).toContainText('Under version 0.2.0 of the course, on 30 November 2026.');
  await expect(page.getByRole('textbox', { name: 'Your name' })).toHaveValue('Łucja Nguyễn-Hughes');
  await page.getByRole('checkbox', { name: 'Which activities you did' }).check();
  const { bytes } = await statementFile(page);
  const claims = await credentialIn(bytes);
  expect(claims.course.version).toBe('0.2.0');
  expect(claims.course.description).toContain('A free course for youth workers');
  expect(claims.course.authors).not.toContain(updated.author);
  expect(claims.activities).toContain(updated.withdrawn.title);
  expect(claims.activities).toContain(updated.moved.title);
  expect(await pdfText(bytes)).toContain('Course version 0.2.0');

  await page.goto('/progress/');
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save my progress to a file' }).last().click(),
  ]);
  await file.saveAs(join(folder, 'new.json'));
  writeFileSync(join(folder, 'new.pdf'), bytes);
  writeFileSync(join(folder, 'old.pdf'), readFileSync(join(stored, 'statement.pdf')));
  const words = ['--key', 'own.jwk', '--checked-by', 'Amina Yusuf', '--method', 'interview', '--yes'];
  for (const name of ['new', 'old']) {
    const { code, said } = countersign(
      ...[...words, '--course', 'course', '--record', 'new.json', `${name}.pdf`],
    );
    expect(code, said).toBe(0);
    await page.goto('/verify/');
    await choose(page, 'statement.pdf', readFileSync(join(folder, `${name}.countersigned.pdf`)));
    await expect(page.locator('#found')).toHaveText('Countersigned by Harbour Lane');
    await expect(result(page)).toContainText('The whole file is as it was made, to the last byte.');
    await expect(result(page)).toContainText(`now has version ${versionToCome}`);
    await expect(result(page)).toContainText(updated.withdrawn.title);
    await expect(marked(result(page), 'other')).toHaveCount(0);
    await expect(marked(result(page), 'untold')).toHaveCount(0);
  }
});

test('an imported invention lends its words to no sheet', async ({ page }) => {
  const record = JSON.parse(readFileSync(join(stored, 'finished.json'), 'utf8'));
  const invention = {
    version: '0.2.0',
    on: '2026-02-31',
    lessons: ['words'],
    minutes: 60_000,
    parts: [{ title: 'Master of Youth Work, with distinction', lessons: 1 }],
    outcomes: ['Identity checked by passport'],
    check: true,
    own: ['A thesis'],
  };
  const file = (facts: readonly object[]) => ({
    name: 'progress.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify({ ...record, facts })),
  });
  const fact = (value: object) => ({
    ...{ schema: 1, item: 'course/*', epoch: 0, kind: 'done', device: 'x', seq: 1, wall: 1 },
    value,
  });
  await load(page, file([fact(invention)]));
  await page.goto('/statement/');
  await expect(page.locator('[data-left]').getByRole('listitem')).not.toHaveCount(0);
  await expect(page.getByRole('button', { name: pdfButton })).toBeHidden();
  await expect(page.locator('main')).not.toContainText(/Master of|passport|thesis/);

  // With the work there as well, it stands in nobody’s way, and its words are still nobody’s.
  await load(page, join(stored, 'finished.json'));
  await page.goto('/statement/');
  await expect(standing(page)).toContainText('Under version 0.2.0 of the course, on 30 November 2026.');
  const { bytes } = await statementFile(page);
  expect(JSON.stringify(await credentialIn(bytes))).not.toMatch(/Master of|passport|thesis|60000/);
  expect(await pdfText(bytes)).not.toMatch(/Master of|passport|thesis|thousand/);
});

test('an invention of a version that nobody knows is marked on its sheet, line by line', async ({ page }) => {
  const record = JSON.parse(readFileSync(join(stored, 'finished.json'), 'utf8'));
  const stamp = { schema: 1, epoch: 0, kind: 'done', device: 'x', seq: 1, wall: Date.now() };
  const value = {
    ...{ version: '9.9.9', on: '2026-11-29', lessons: ['words'], minutes: 60_000, check: true, own: [] },
    parts: [{ title: 'Master of Youth Work, with distinction', lessons: 1 }],
    outcomes: ['Identity checked by passport'],
  };
  const facts = [
    { ...stamp, item: 'opened/words', value: '9.9.9' },
    { ...stamp, item: 'course/*', value },
    { ...stamp, kind: 'answer', item: 'course/name', value: 'Ann Invented' },
  ];
  const buffer = Buffer.from(JSON.stringify({ ...record, facts }));
  await load(page, { name: 'p.json', mimeType: 'application/json', buffer });
  await page.goto('/statement/');
  await expect(standing(page)).toContainText('This site does not know that version');
  const sheet = page.locator('[data-sheet]');
  for (const row of await sheet.getByRole('row').all())
    await expect(row).toContainText('(by the learner’s record)');
  await expect(sheet).toContainText('does not know that version and cannot tell what it asked');
  await expect(sheet).not.toContainText('hours');
  const { bytes } = await statementFile(page);
  await page.goto('/verify/');
  await choose(page, 'statement.pdf', bytes);
  await expect(result(page)).toContainText('in a version that it does not know');
  for (const line of await result(page).locator('dt').all()) await expect(line).toContainText('as signed');
});

test('claims that somebody signed with a key of their own are told from the course’s, line by line', async ({
  page,
}) => {
  const key = await someKey();
  const honest = claimsIn(
    JSON.parse(
      Buffer.from(
        readFileSync(join(stored, 'credential.jwt'), 'utf8').split('.')[1] ?? '',
        'base64url',
      ).toString(),
    ),
  ) as Claims;
  await page.goto('/verify/');
  await choose(page, 'honest.jwt', await someJwt(key, honest, { at: Date.UTC(2026, 11, 1) }));
  await expect(result(page)).toContainText('as the course has them');
  await expect(marked(result(page), 'other')).toHaveCount(0);
  const invented = {
    ...honest,
    on: '2026-11-01',
    minutes: 6_000,
    parts: [...honest.parts, { title: 'Master of Youth Work, with distinction', lessons: 1 }],
    outcomes: ['Identity checked by passport'],
    words: 'I am a doctor.',
  };
  await choose(page, 'invented.jwt', await someJwt(key, invented, { at: Date.UTC(2026, 11, 1) }));
  await expect(page.locator('#found')).toHaveText('Self-declared');
  await expect(result(page)).toContainText('Three lines are not the course’s');
  await expect(marked(result(page), 'other')).toHaveCount(3);
  for (const [text, has] of [
    ['About 100 hours', 'The course has: About four hours'],
    ['Master of Youth Work', 'The course has: What partnership is: 6 lessons'],
    ['Identity checked by passport', 'The course has: Terms, forms and structures'],
  ] as const) {
    const row = result(page).locator('dl > div').filter({ hasText: text });
    await expect(row.locator('dd').filter({ hasText: text })).toContainText('not the course’s');
    await expect(row).toContainText(has);
  }
  await expect(result(page)).toContainText(
    'earlier than this version of the course, which came out on 22 November 2026',
  );
  const own = result(page).locator('[data-apart]');
  await expect(own).toContainText('In the learner’s own words');
  await expect(own).toContainText('I am a doctor.');
  await expect(result(page).locator('dl')).not.toContainText('doctor');
});

test.describe('a clock in 1970', () => {
  test('is noticed before the statement is made, and the day is set by hand', async ({ page }) => {
    // By the version that is out: what it asks is done, and without a course's day the day is open.
    const finished = join('tests/fixtures/stored', version, 'finished.json');
    const record = JSON.parse(readFileSync(finished, 'utf8'));
    const facts = record.facts
      .filter(({ item }: { item: string }) => item !== 'course/*')
      .map((fact: { wall: number }) => ({ ...fact, wall: fact.wall - 56 * 31_557_600_000 }));
    const buffer = Buffer.from(JSON.stringify({ ...record, facts }));
    await load(page, { name: 'p.json', mimeType: 'application/json', buffer });
    // What was withdrawn and moved since is asked for no more: the rest is done.
    await page.goto('/statement/');
    const day = page.getByLabel('The day you finished');
    await expect(day).toBeVisible();
    await page.getByRole('button', { name: pdfButton }).click();
    await expect(page.locator('[data-made]')).toContainText('Set the day on which you finished first');
    await expect(day).toBeFocused();
    await day.fill('2026-11-29');
    await day.blur();
    await expect(page.locator('[data-sheet]')).toContainText('Completed on 29 November 2026');
    const claims = await credentialIn((await statementFile(page)).bytes);
    expect(claims.on).toBe('2026-11-29');
    await page.reload();
    await expect(page.locator('[data-sheet]')).toContainText('Completed on 29 November 2026');
  });

  test('that goes still is told beside the button', async ({ page }) => {
    await page.clock.setFixedTime(new Date('1970-01-02T12:00:00Z'));
    await load(page, join(stored, 'finished.json'));
    await page.goto('/statement/');
    await expect(page.locator('[data-clock]')).toContainText(
      'By the clock of this device today is 2 January 1970',
    );
  });
});
