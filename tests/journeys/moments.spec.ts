/** A record whose clock was damaged, or that somebody made up, is shown without a date that is none. */
import { writeFile } from 'node:fs/promises';
import { expect, test } from '../test.ts';

test('a moment that no calendar has is nowhere shown as a date', async ({ page }, info) => {
  await page.goto('/progress/');
  const version = await page.evaluate(() => document.documentElement.dataset['version']);
  const fact = (item: string, kind: string, value: unknown, seq: number) => ({
    ...{ schema: 1, item, epoch: 0, kind, value, device: 'device-of-nowhere', seq, wall: 9e15 },
  });
  const facts = [
    fact('place-saltmere/youth-cafe', 'answer', 'cooperation', 1),
    fact('place-saltmere/*', 'done', version, 2),
    fact('opened/four-levels', 'done', version, 3),
    fact('draft-agreement/aim', 'text', 'A hall for everybody.', 4),
  ];
  const course = { id: 'partnerships', version };
  const file = { format: 'course-progress', version: 1, course, saved: '2031-02-03T12:00:00.000Z', facts };
  const path = info.outputPath('made-up.json');
  await writeFile(path, JSON.stringify(file));
  await page.getByLabel('Load a progress file').locator('visible=false').setInputFiles(path);
  await expect(page.getByRole('heading', { name: 'What this file would bring' })).toBeVisible();
  await expect(page.getByRole('main')).not.toContainText(/Invalid|NaN/);
  await page.getByRole('button', { name: 'Add it to my progress' }).click();
  await expect(page.getByText('Added to your progress.')).toBeVisible();
  for (const path of ['progress/', 'portfolio/', 'statement/', 'review/', 'lessons/four-levels/', '']) {
    await page.goto(`/${path}`);
    await expect(page.locator('body')).toContainText(/\S/);
    await expect(page.getByRole('main'), path).not.toContainText(/Invalid|NaN/);
  }
});
