/** What keeps work safe: seeing what an import brings, undoing it, clearing and bringing back, and being reminded. */
import { readFile, writeFile } from 'node:fs/promises';
import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from 'playwright/test';
import { openAnswered, ready, storedAnswers, written } from '../activities.ts';
import { expect, test } from '../test.ts';
import { activity, byButtons } from './places.ts';

test.use({ viewport: { width: 1280, height: 1000 } });
const saltmere = 'Place eight Saltmere cases';
const lesson = '/lessons/four-levels/';

let seq = 100;
const fact = (item: string, value: unknown, kind = 'answer', more: object = {}) => ({
  schema: 1,
  item,
  epoch: 0,
  kind,
  value,
  device: 'elsewhere',
  seq: ++seq,
  wall: Date.UTC(2026, 3, 3, 12),
  ...more,
});

/** The path of a progress file with FACTS in it. */
async function fileWith(path: string, facts: readonly object[]): Promise<string> {
  const course = { id: 'partnerships', version: '0.0.1', title: 'Partnerships' };
  await writeFile(path, JSON.stringify({ format: 'course-progress', version: 1, course, saved: '', facts }));
  return path;
}

async function placeOne(page: Page) {
  await page.goto(lesson);
  await ready(page);
  await byButtons(activity(page, saltmere), 1, 2, 'Coordination');
  await expect(activity(page, saltmere).getByText('Saved on this device')).toBeVisible();
}

const offer = (page: Page): Locator => page.getByRole('region', { name: 'What this file would bring' });
async function choose(page: Page, path: string) {
  await page.getByLabel('Load a progress file').locator('visible=false').setInputFiles(path);
  await expect(page.getByRole('heading', { name: 'What this file would bring' })).toBeFocused();
}
const undo = (page: Page) => page.getByRole('button', { name: 'Undo the last import' });
const placedIn = async (page: Page) => storedAnswers(page, 'place-saltmere');
/** Where the card of `placeOne` lies. */
const mine = (page: Page) =>
  placedIn(page).then((kept) => Object.entries(kept).find(([, step]) => step === 'coordination')?.[0] ?? '');

test('before a file is joined it shows what differs, by lesson, with dates and which will show', async ({
  page,
}, info) => {
  await placeOne(page);
  const card = await mine(page);
  await page.goto('/lessons/words/');
  await ready(page);
  const metaphor = page.locator('#metaphor').getByRole('textbox').first();
  await metaphor.fill('A relay team.');
  await metaphor.blur();
  await expect(page.locator('#metaphor').getByText('Saved on this device')).toBeVisible();
  const part = ((await metaphor.getAttribute('name')) ?? '').split('/')[1];
  await page.goto('/progress/');
  const path = await fileWith(info.outputPath('progress.json'), [
    fact(`place-saltmere/${card}`, 'cooperation'),
    fact(`metaphor/${part}`, 'A choir.', 'text'),
    fact('check-policy/swansea', ['name-welsh']),
    fact('check-policy/*', '', 'done'),
    fact('not-yet-written/x', 'y'),
    fact('course/here', 'lessons/policy/'),
  ]);
  await choose(page, path);
  const region = offer(page);
  await expect(region).toContainText('2 answers, 1 text of your own and 1 thing opened or finished');
  await expect(region).toContainText(
    '1 thing belongs to activities that this version of the course does not know',
  );
  await expect(region.getByRole('heading', { level: 4 })).toHaveText([
    '2 Words, handshakes and contracts',
    '3 Four levels',
    '8 Policy weather',
  ]);
  const levels = region.getByRole('group').filter({ hasText: 'Four levels' });
  await expect(levels).toContainText(/In the file\s+will show\s+3 April 2026/);
  await expect(levels).toContainText(/Here\s+\d+ \w+ \d{4}/);
  await expect(levels).toContainText('Cooperation');
  const words = region.getByRole('group').filter({ hasText: 'Words, handshakes' });
  await expect(words).toContainText('A choir.');
  await expect(words).toContainText('A relay team.');
  await expect(words).toContainText('Both are kept.');
  const policy = region.getByRole('group').filter({ hasText: 'Policy weather' });
  await expect(policy).toContainText('A youth club in Swansea');
  await expect(policy).toContainText('Finished');
  await expect(region).not.toContainText('lessons/policy/');
  const { violations } = await new AxeBuilder({ page }).include('[data-brings]').analyze();
  expect(violations).toEqual([]);
  await page.setViewportSize({ width: 320, height: 700 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  await region.getByRole('button', { name: 'Leave it' }).click();
  await expect(page.getByText('Nothing has changed.')).toBeVisible();
  expect((await placedIn(page))[card]).toBe('coordination');
});

test('an import is undone on another day, and what was done since stays', async ({ page }, info) => {
  await placeOne(page);
  const card = await mine(page);
  const path = await fileWith(info.outputPath('progress.json'), [
    fact(`place-saltmere/${card}`, 'cooperation'),
    fact('check-policy/swansea', ['name-welsh']),
  ]);
  await page.goto('/progress/');
  await expect(undo(page)).toHaveCount(0);
  await choose(page, path);
  await page.getByRole('button', { name: 'Add it to my progress' }).click();
  await expect(page.getByText('Added to your progress.')).toBeVisible();
  await expect(undo(page)).toBeVisible();
  expect((await placedIn(page))[card]).toBe('cooperation');
  await page.goto('/lessons/words/');
  await ready(page);
  await page.locator('#metaphor').getByRole('textbox').first().fill('Written since.');
  await page.locator('#metaphor').getByRole('textbox').first().blur();
  await expect(page.locator('#metaphor').getByText('Saved on this device')).toBeVisible();
  await page.goto('/progress/');
  await expect(page.getByText(/you added 2 answers from a file/)).toBeVisible();
  await expect(page.getByText(/A copy of how things were before the import/)).toBeVisible();
  await undo(page).click();
  await expect(page.getByText('The import is undone.')).toBeVisible();
  await expect(undo(page)).toHaveCount(0);
  await page.reload();
  await expect(page.getByText('What could not be read')).toBeVisible();
  await expect(undo(page)).toHaveCount(0);
  expect((await placedIn(page))[card]).toBe('coordination');
  expect(await storedAnswers(page, 'check-policy')).toEqual({});
  await page.goto('/lessons/words/');
  await ready(page);
  await expect(page.locator('#metaphor').getByRole('textbox').first()).toHaveValue('Written since.');
});

test('by the keyboard alone a file is added and undone', async ({ page }, info) => {
  const path = await fileWith(info.outputPath('progress.json'), [
    fact('check-policy/swansea', ['name-welsh']),
  ]);
  await page.goto('/progress/');
  await choose(page, path);
  const tabTo = async (target: Locator) => {
    await expect(async () => {
      await page.keyboard.press('Tab');
      await expect(target).toBeFocused({ timeout: 50 });
    }).toPass();
  };
  await tabTo(page.getByRole('button', { name: 'Add it to my progress' }));
  await page.keyboard.press('Enter');
  await expect(page.getByText('Added to your progress.')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Take it with you' })).toBeFocused();
  await tabTo(undo(page));
  await page.keyboard.press('Enter');
  await expect(page.getByText('The import is undone.')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Take it with you' })).toBeFocused();
});

test('what was cleared comes back until the page is left, and not after', async ({ page }, info) => {
  await placeOne(page);
  const path = await fileWith(info.outputPath('progress.json'), [
    fact('check-policy/swansea', ['name-welsh']),
  ]);
  await page.goto('/progress/');
  await choose(page, path);
  await page.getByRole('button', { name: 'Add it to my progress' }).click();
  await expect(undo(page)).toBeVisible();
  const clear = async () => {
    await page.getByRole('button', { name: 'Clear my progress' }).click();
    await page.getByRole('button', { name: 'Clear everything now' }).click();
    await expect(page.getByText(/^Cleared\./)).toBeVisible();
  };
  await clear();
  await expect(undo(page)).toHaveCount(0);
  expect(await placedIn(page)).toEqual({});
  await page.getByRole('button', { name: 'Bring it back' }).click();
  await expect(page.getByText('It is all back.')).toBeVisible();
  expect(Object.values(await placedIn(page))).toEqual(['coordination']);
  await clear();
  await page.goto(lesson);
  await page.goBack();
  await expect(page.getByText('What could not be read')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Bring it back' })).toHaveCount(0);
  expect(await placedIn(page)).toEqual({});
  const databases = await page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name));
  expect(databases).toEqual(['partnerships']);
});

test('after a finished lesson a copy is suggested at its end, and put off when asked', async ({ page }) => {
  await openAnswered(page, '/lessons/policy/');
  const reminder = page.getByRole('region', { name: 'Your work lies in this browser alone' });
  await expect(reminder).toContainText('You have finished a lesson');
  await expect(reminder.getByRole('link', { name: 'Make a link' })).toHaveAttribute(
    'href',
    /progress\/#take-along$/,
  );
  const { violations } = await new AxeBuilder({ page }).include('.notice').analyze();
  expect(violations).toEqual([]);
  await reminder.getByRole('button', { name: 'Not now' }).click();
  await expect(page.getByText('You will not be asked again for a week at least.')).toBeFocused();
  await openAnswered(page, '/lessons/words/');
  await page.goto('/progress/');
  await expect(page.getByText('What could not be read')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Your work lies in this browser alone' })).toHaveCount(0);
});

test('a backup from the lesson’s end is remembered once it is there, and ends the reminding', async ({
  page,
}) => {
  await openAnswered(page, '/lessons/policy/');
  const reminder = page.getByRole('region', { name: 'Your work lies in this browser alone' });
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    reminder.getByRole('button', { name: 'Save my progress to a file' }).click(),
  ]);
  expect(file.suggestedFilename()).toBe('partnerships-progress.json');
  await expect(page.getByText('partnerships-progress.json should be with your downloads.')).toBeVisible();
  await page.getByRole('button', { name: 'The file is there' }).click();
  await page.goto('/progress/');
  await expect(page.getByText(/^As a file, today at/)).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Your work lies in this browser alone' })).toHaveCount(0);
});

test('a few words are no reason to remind anybody', async ({ page }) => {
  await placeOne(page);
  await page.goto('/progress/');
  await expect(page.getByText('What could not be read')).toBeVisible();
  await expect(page.getByText('Never, from this browser.')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Your work lies in this browser alone' })).toHaveCount(0);
});

test('what is kept where is said, and the browser is asked to keep it', async ({ page }) => {
  await placeOne(page);
  await page.goto('/progress/');
  const kept = page.getByRole('region', { name: 'What is kept where' });
  await expect(kept).toContainText(
    '1 answer, 0 texts of your own and 0 finished activities. All of it is saved',
  );
  await expect(kept).toContainText('The same once more');
  await expect(kept).toContainText('Nothing: every record could be read.');
  await expect(kept).toContainText(/About \d+ KB/);
  const promise = kept.getByText(/It has promised/);
  await expect(promise).toBeVisible();
  const ask = kept.getByRole('button', { name: 'Ask the browser to keep it' });
  if (await ask.isVisible()) {
    await ask.click();
    await expect(kept.getByRole('status')).toContainText(/The browser (has promised|did not promise)/);
  }
});

test('a record that cannot be read is set aside and offered as a file', async ({ page }) => {
  await placeOne(page);
  await page.evaluate(
    () =>
      new Promise<void>((done) => {
        const request = indexedDB.open('partnerships');
        request.onsuccess = () => {
          const transaction = request.result.transaction('facts', 'readwrite');
          transaction.objectStore('facts').add({ schema: 99, written: 'by a later age' });
          transaction.oncomplete = () => {
            request.result.close();
            done();
          };
        };
      }),
  );
  await page.goto('/progress/');
  const kept = page.getByRole('region', { name: 'What is kept where' });
  await expect(kept).toContainText('1 record could not be read. It is set aside unharmed');
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    kept.getByRole('button', { name: 'Save what could not be read' }).click(),
  ]);
  expect(file.suggestedFilename()).toBe('partnerships-unreadable.json');
  expect(JSON.parse(await readFile(await file.path(), 'utf8'))).toMatchObject({
    course: 'partnerships',
    records: [{ schema: 99, written: 'by a later age' }],
  });
});

test('that the second home holds alone is said in the first lesson, and not in each', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'indexedDB', {
      get() {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      },
    });
  });
  await page.goto(lesson);
  await ready(page);
  await expect(page.getByRole('heading', { name: 'Your work is kept in one place only' })).toBeVisible();
  await page.goto('/lessons/words/');
  await ready(page);
  await page.locator('#metaphor').getByRole('textbox').first().fill(written);
  await page.locator('#metaphor').getByRole('textbox').first().blur();
  await expect(page.locator('#metaphor').getByText('in one place only')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Your work is kept in one place only' })).toHaveCount(0);
  await page.goto('/progress/');
  await expect(page.getByRole('heading', { name: 'Your work is kept in one place only' })).toBeVisible();
  await expect(page.getByText('a smaller place holds your work')).toBeVisible();
});

test('of a partnership’s name given apart on two devices both stay, and one is chosen', async ({
  page,
}, info) => {
  await page.goto('/toolkit/map/');
  const name = page
    .getByRole('textbox', { name: 'Name', exact: true })
    .or(page.locator('[data-name]'))
    .first();
  await name.fill('Friday kitchen');
  await name.blur();
  await page.goto('/progress/');
  await choose(
    page,
    await fileWith(info.outputPath('progress.json'), [
      fact('partnerships/first/name', 'The kitchen on Fridays', 'text'),
    ]),
  );
  await expect(offer(page)).toContainText('Friday kitchen');
  await page.getByRole('button', { name: 'Add it to my progress' }).click();
  await expect(page.getByText('Added to your progress.')).toBeVisible();
  await page.goto('/toolkit/map/');
  await expect(name).toHaveValue('The kitchen on Fridays');
  const section = page.locator('[data-partnerships]');
  await expect(section).toContainText('Another version of this text');
  await section.getByRole('button', { name: 'Use this version instead' }).click();
  await expect(name).toHaveValue('Friday kitchen');
  await expect(section).not.toContainText('Another version of this text');
});

test('a database that leaves a change without an answer is spoken of, and that it has caught up as well', async ({
  page,
}) => {
  await page.goto(lesson);
  await ready(page);
  await page.evaluate(
    () =>
      new Promise<void>((done) => {
        const request = indexedDB.open('partnerships');
        request.onsuccess = () => {
          // A transaction that somebody keeps busy lets no other one write.
          const facts = request.result.transaction('facts', 'readwrite').objectStore('facts');
          const go = () => {
            if (document.documentElement.dataset['held'] === 'no') request.result.close();
            else facts.count().onsuccess = go;
          };
          go();
          done();
        };
      }),
  );
  const where = activity(page, saltmere);
  await byButtons(where, 1, 2, 'Coordination');
  const line = where.getByRole('status');
  await expect(where.getByText('Saving …')).toBeVisible();
  const result = await line.textContent();
  expect(result).toContain('Coordination');
  const notice = page.getByRole('heading', { name: 'Your work is kept in one place only' });
  // A busy device has ten seconds.
  await expect(notice).toBeVisible();
  await expect(where).toContainText('is taking its time');
  await page.evaluate(() => {
    document.documentElement.dataset['held'] = 'no';
  });
  await expect(notice).toBeHidden();
  await expect(where.getByRole('heading', { name: 'It is saved after all. You can go on.' })).toBeVisible();
  await expect(line).toHaveText(result ?? '');
  expect(Object.values(await placedIn(page))).toEqual(['coordination']);
});
