/** A record whose clock was damaged, or that somebody made up, is shown without a date that is none. */
import { writeFile } from 'node:fs/promises';
import { expect, test } from '../test.ts';

const device = 'device-of-nowhere';
const facts = (version: unknown) =>
  (
    [
      ['place-saltmere/youth-cafe', 'answer', 'cooperation'],
      ['place-saltmere/*', 'done', version],
      ['opened/four-levels', 'done', version],
      ['draft-agreement/aim', 'text', 'A hall for everybody.'],
    ] as const
  ).map(([item, kind, value], i) => ({
    ...{ schema: 1, item, epoch: 0, kind, value, device, seq: i + 1, wall: 9e15 },
  }));
const pages = ['progress/', 'portfolio/', 'statement/', 'review/', 'lessons/four-levels/', ''];

test('a moment that no calendar has is nowhere shown as a date', async ({ page }) => {
  await page.goto('/404.html');
  // As a damaged clock would have left it in this browser.
  await page.evaluate(
    ([all, who]) => {
      for (const fact of all)
        localStorage.setItem(
          `partnerships:fact:${fact.kind} ${fact.item}${fact.kind === 'text' ? ` ${who}` : ''}`,
          JSON.stringify(fact),
        );
    },
    [facts('0.2.0'), device] as const,
  );
  await page.goto('/lessons/four-levels/');
  await expect(page.locator('#place-saltmere')).toHaveAttribute('data-state', 'done');
  for (const path of pages) {
    await page.goto(`/${path}`);
    await expect(page.locator('body')).toContainText(/\S/);
    await expect(page.getByRole('main'), path).not.toContainText(/Invalid|NaN/);
  }
});

test('a file of such moments is refused in a sentence, and nothing changes', async ({ page }, info) => {
  await page.goto('/progress/');
  const version = await page.evaluate(() => document.documentElement.dataset['version']);
  const course = { id: 'partnerships', version };
  const saved = '2031-02-03T12:00:00.000Z';
  const file = { format: 'course-progress', version: 1, course, saved, facts: facts(version) };
  const path = info.outputPath('made-up.json');
  await writeFile(path, JSON.stringify(file));
  await page.getByLabel('Load a progress file').locator('visible=false').setInputFiles(path);
  await expect(
    page.getByText('There is no progress in this file. Your progress is as it was.'),
  ).toBeVisible();
  await expect(page.getByRole('main')).not.toContainText(/Invalid|NaN/);
});
