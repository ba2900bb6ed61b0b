/** A course changes while somebody is in the middle of it: nothing that they did is lost. */
import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright/test';
import { stringify } from 'yaml';
import { astro } from '../../scripts/astro.mjs';
import { writeIdsIn } from '../../src/build/ids.ts';
import { ready } from '../activities.ts';
import { expect, test } from '../test.ts';
import { activity, moveButton, stepOf } from './places.ts';

test.use({ viewport: { width: 1280, height: 1000 } });
// One build for both.
test.describe.configure({ mode: 'serial' });

const seeds = '1-growing/01-seeds';
const folder = mkdtempSync(join(tmpdir(), 'renamed-course-'));
const at = (course: 'before' | 'after', name = '') => join(folder, course, name);
const site = join(folder, 'site');

function edit(name: string, ...changes: readonly (readonly [sought: string, put: string])[]): void {
  let text = readFileSync(at('after', name), 'utf8');
  for (const [sought, put] of changes) {
    if (!text.includes(sought)) throw new Error(`${name} has no “${sought}”.`);
    text = text.replaceAll(sought, put);
  }
  writeFileSync(at('after', name), text);
}

/** A reflection with one box, which is called `own`. */
const reflection = (id: string, title: string) =>
  stringify({
    id,
    kind: 'reflect',
    title,
    minutes: 1,
    instruction: 'Write a line.',
    prompts: [{ id: 'own', label: `${title}: a line of your own` }],
    model: { by: 'Ada', text: 'I dig where it is dry, and I may be wrong.' },
  });

const bed = (id: string, title: string) => ({
  id,
  title,
  text: `What it is like at the ${title}.`,
  reasons: { nothing: { verdict: 'best', why: 'Damp.' }, water: { verdict: 'unlikely', why: 'Damp, too.' } },
});
const watering = (id: string, title: string, cards: readonly object[]) =>
  stringify({
    ...{ id, kind: 'place', title, minutes: 1, instruction: 'Say which.', skin: 'staircase' },
    question: 'What does it want?',
    steps: [
      { id: 'nothing', title: 'Nothing' },
      { id: 'water', title: 'Water' },
    ],
    cards,
  });
const beds = [bed('damp', 'Damp bed'), bed('dusty', 'Dusty bed')];
const pots = [bed('tall', 'Tall pot'), bed('round', 'Round pot')];

/** The small course as it was published first: a placing, one that will be split, and two boxes to write in. */
function writeBefore(): void {
  cpSync('tests/fixtures/mini-course', at('before'), { recursive: true });
  const lesson = at('before', `${seeds}/lesson.mdx`);
  const uses = '<Activity id="place-seeds" />\n\n<Activity id="diary" />\n\n<Activity id="weeds" />';
  writeFileSync(lesson, readFileSync(lesson, 'utf8').replace('<Activity id="place-seeds" />', uses));
  writeFileSync(at('before', `${seeds}/diary.yaml`), reflection('diary', 'Diary'));
  writeFileSync(at('before', `${seeds}/weeds.yaml`), reflection('weeds', 'Weeds'));
  const place = at('before', '1-growing/02-watering/place-water.yaml');
  writeFileSync(place, watering('place-water', 'Which of four?', [...beds, ...pots]));
  writeIdsIn(at('before'));
}

/** The next version: renamed, removed, put in another order and split, and a lesson has another address. */
function writeAfter(): void {
  cpSync(at('before'), at('after'), { recursive: true });
  const move = (from: string, to: string) => renameSync(at('after', from), at('after', to));
  move('1-growing/02-watering', '1-growing/02-water');
  move(`${seeds}/place-seeds.yaml`, `${seeds}/sow-seeds.yaml`);
  edit(
    `${seeds}/sow-seeds.yaml`,
    ['place-seeds', 'sow-seeds'],
    ['{ id: deep,', '{ id: down,'],
    ['deep: {', 'down: {'],
  );
  const placing = readFileSync(at('after', `${seeds}/sow-seeds.yaml`), 'utf8');
  const [poppy, bean] = [placing.indexOf('  - id: poppy'), placing.indexOf('  - id: bean')];
  writeFileSync(
    at('after', `${seeds}/sow-seeds.yaml`),
    placing.slice(0, poppy) + placing.slice(bean) + placing.slice(poppy, bean),
  );
  rmSync(at('after', `${seeds}/weeds.yaml`));
  rmSync(at('after', `${seeds}/diary.yaml`));
  writeFileSync(at('after', `${seeds}/notebook.yaml`), reflection('notebook', 'Notebook'));
  edit(
    `${seeds}/lesson.mdx`,
    [
      '<Activity id="place-seeds" />\n\n<Activity id="diary" />',
      '<Activity id="notebook" />\n\n<Activity id="sow-seeds" />',
    ],
    ['\n\n<Activity id="weeds" />', ''],
    ['../watering/', '../water/'],
  );
  rmSync(at('after', '1-growing/02-water/place-water.yaml'));
  writeFileSync(at('after', '1-growing/02-water/beds.yaml'), watering('beds', 'Which bed?', beds));
  writeFileSync(at('after', '1-growing/02-water/pots.yaml'), watering('pots', 'Which pot?', pots));
  edit('1-growing/02-water/lesson.mdx', [
    '<Activity id="place-water" />',
    '<Activity id="pots" />\n\n<Activity id="beds" />',
  ]);
  edit(
    'course.yaml',
    ['slug: watering', 'slug: water'],
    ['version: 0.1.0\nreleased', 'version: 0.2.0\nreleased'],
    ['changes:\n', "changes:\n  - { version: 0.2.0, date: '2026-01-31', what: [Sown anew.] }\n"],
  );
  writeFileSync(
    at('after', 'renames.yaml'),
    stringify({
      '0.2.0': [
        { from: 'place-seeds', to: 'sow-seeds', values: { deep: 'down' } },
        { from: 'diary', to: 'notebook' },
        { from: 'weeds', gone: true, because: 'Nobody wanted to.' },
        { from: 'place-water', to: ['beds', 'pots'] },
        { from: 'opened/watering', to: 'opened/water' },
      ],
    }),
  );
  writeIdsIn(at('after'));
}

test.beforeAll(async () => {
  // A build: seconds on a machine of its own, more where others build as well.
  writeBefore();
  writeAfter();
  const { code, output } = await astro('build', { course: at('after'), out: site, quiet: true });
  expect(code, output).toBe(0);
});
test.afterAll(() => rmSync(folder, { recursive: true }));

/** The site of the course as it is now, in place of the one that other journeys are made in. */
test.beforeEach(({ context }) =>
  context.route('**/*', (route) => {
    const { pathname } = new URL(route.request().url());
    return route.fulfill({ path: join(site, pathname, pathname.endsWith('/') ? 'index.html' : '') });
  }),
);

/** What a browser held of somebody who worked with the course as it was. */
const stamp = { schema: 1, epoch: 0, device: 'older' } as const;
const facts = [
  { item: 'opened/seeds', kind: 'done', value: '0.1.0' },
  { item: 'place-seeds/bean', kind: 'answer', value: 'deep' },
  { item: 'diary/own', kind: 'text', value: 'Beans on Monday, in the rain.', seen: {} },
  { item: 'diary/*', kind: 'done', value: '0.1.0' },
  { item: 'weeds/own', kind: 'text', value: 'Nettles, and I like them.', seen: {} },
  { item: 'opened/watering', kind: 'done', value: '0.1.0' },
  { item: 'place-water/damp', kind: 'answer', value: 'water' },
  { item: 'place-water/round', kind: 'answer', value: 'nothing' },
  { item: 'place-water/*', kind: 'done', value: '0.1.0' },
].map((fact, seq) => ({ ...stamp, ...fact, seq: seq + 1, wall: 1_800_000_000_000 + seq }));

/** Puts FACTS where the older course kept them, and tells other tabs, as a tab of it does. */
async function keepAsBefore(page: Page, kept: readonly object[]): Promise<void> {
  await page.goto('/favicon.svg');
  await page.evaluate(
    (rows) =>
      new Promise<void>((done, failed) => {
        const request = indexedDB.open('mini');
        request.onupgradeneeded = () => request.result.createObjectStore('facts', { autoIncrement: true });
        request.onerror = () => failed(request.error);
        request.onsuccess = () => {
          const writing = request.result.transaction('facts', 'readwrite');
          for (const row of rows) writing.objectStore('facts').add(row);
          writing.oncomplete = () => {
            request.result.close();
            new BroadcastChannel('progress:mini').postMessage('more');
            done();
          };
        };
      }),
    kept,
  );
}

const own = (page: Page, title: string) =>
  page.getByRole('textbox', { name: `${title}: a line of your own` });
const lies = async (page: Page, where: string, step: string, number: number) =>
  expect(moveButton(stepOf(activity(page, where), step), number)).toBeVisible();

async function savedFile(page: Page): Promise<string> {
  await page.goto('/progress/');
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save my progress to a file' }).last().click(),
  ]);
  return readFileSync(await file.path(), 'utf8');
}

async function seeItAfter(page: Page): Promise<void> {
  await page.goto('/lessons/seeds/');
  await ready(page);
  // The bean comes first now, and its step has another id.
  await lies(page, 'Deep or shallow?', 'Deep', 1);
  await expect(own(page, 'Notebook')).toHaveValue('Beans on Monday, in the rain.');
  await page.goto('/lessons/water/');
  await ready(page);
  await lies(page, 'Which bed?', 'Water', 1);
  await lies(page, 'Which pot?', 'Nothing', 2);
}

test('what was done before shows at its new place, and what is gone stays in the file', async ({ page }) => {
  await keepAsBefore(page, facts);
  await seeItAfter(page);
  await expect(activity(page, 'Which pot?'), 'done stays done').toHaveAttribute('data-state', 'done');
  const file = await savedFile(page);
  expect(file).toContain('Nettles, and I like them.');
  expect(file).toContain('place-seeds/bean');
  const lesson = page.getByRole('main').locator('[data-lesson="water"]').first();
  await expect(lesson, 'the lesson at its new address').toHaveAttribute('data-state', /begun|done/);
});

test('work goes on under the new name, and what is started again stays so', async ({ page }) => {
  await keepAsBefore(page, facts);
  await page.goto('/lessons/seeds/');
  await expect(own(page, 'Notebook')).toHaveValue('Beans on Monday, in the rain.');
  await own(page, 'Notebook').fill('Beans on Tuesday.');
  await own(page, 'Notebook').blur();
  await lies(page, 'Deep or shallow?', 'Deep', 1);
  await activity(page, 'Deep or shallow?').getByRole('button', { name: 'Start this again' }).click();
  await expect(activity(page, 'Deep or shallow?').getByText('Saved on this device')).toBeVisible();
  await page.goto('/lessons/water/');
  await page.goto('/lessons/seeds/');
  await expect(own(page, 'Notebook')).toHaveValue('Beans on Tuesday.');
  await expect(
    stepOf(activity(page, 'Deep or shallow?'), 'Deep').getByRole('button', { name: /^Move/ }),
  ).toHaveCount(0);
});

test('a file of the older course, and a tab that still shows it, are followed as they come', async ({
  page,
  context,
}, info) => {
  const path = info.outputPath('older.json');
  const [about, seeing] = [{ id: 'mini', version: '0.1.0', title: 'A very small garden' }, '2027-01-15'];
  writeFileSync(
    path,
    JSON.stringify({ format: 'course-progress', version: 1, course: about, saved: seeing, facts }),
  );
  await page.goto('/progress/');
  await page.getByLabel('Load a progress file').locator('visible=false').setInputFiles(path);
  await page.getByRole('button', { name: 'Add it to my progress' }).click();
  await expect(page.getByText('Added to your progress.')).toBeVisible();
  await seeItAfter(page);
  await page.goto('/lessons/seeds/');
  await lies(page, 'Deep or shallow?', 'Deep', 1);
  const older = await context.newPage();
  const later = {
    ...stamp,
    item: 'place-seeds/bean',
    kind: 'answer',
    value: 'shallow',
    seq: 99,
    wall: 1_900_000_000_000,
  };
  await keepAsBefore(older, [later]);
  await lies(page, 'Deep or shallow?', 'Shallow', 1);
});
