/** My progress as a picture: what was met, and the picture taken along. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright/test';
import { expect, test } from '../test.ts';
import { downloaded } from './finished.ts';
import { bring, everything } from './work-to-show.ts';

test.use({ viewport: { width: 1280, height: 1000 } });

const checked = {
  item: 'place-saltmere/*',
  kind: 'result',
  value: {
    credit: 1.5,
    of: 8,
    attempt: 1,
    detail: [
      ['training-day', 'networking', 'best'],
      ['residents-survey', 'coordination', 'defensible'],
    ],
  },
};
const take = (page: Page) => page.getByRole('region', { name: 'Take the picture along' });

test('invites who has done nothing yet, and draws what was met and named and rated', async ({ page }) => {
  await page.goto('/progress/');
  await expect(page.getByRole('heading', { name: 'Here your way will be drawn' })).toBeVisible();
  await expect(page.getByRole('link', { name: /^Begin with/ })).toHaveAttribute(
    'href',
    /lessons\/first-guess/,
  );
  await expect(take(page)).toBeHidden();

  await bring(page, [...everything, checked as unknown as (typeof everything)[number]]);
  await expect(page.getByRole('heading', { name: 'Here your way will be drawn' })).toBeHidden();
  const levels = page.getByRole('region', { name: 'Where you placed things, and where the course does' });
  await expect(levels.getByText('1 as the course has it and 1 that can be defended.')).toBeVisible();
  await expect(
    levels.getByRole('img', { name: /Training day: Networking, as the course has it/ }),
  ).toBeVisible();
  const changes = page.getByRole('region', { name: 'Before and after' });
  await expect(changes.getByText('6 higher.')).toBeVisible();
  await expect(
    changes.getByRole('img', { name: /Terms, forms and structures: up from 1 to 3/ }),
  ).toBeVisible();
  await changes.getByText('The same in words').click();
  await expect(changes.getByRole('row')).toHaveCount(7);

  // What was opened stays open when something changes.
  await page.evaluate(() => dispatchEvent(new Event('visibilitychange')));
  await expect(changes.getByRole('row').first()).toBeVisible();
  const { violations } = await new AxeBuilder({ page }).include('[data-way]').analyze();
  expect(violations).toEqual([]);
  await page.setViewportSize({ width: 360, height: 740 });
  await expect(levels.locator('svg.narrow').first()).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
});

test('the picture goes along as a drawing and as a picture, with any name on it', async ({ page }) => {
  await bring(page, everything);
  await page.getByRole('textbox', { name: 'A name on it' }).fill('Ŵyn <b>אסתר');
  const svg = await downloaded(page, () => take(page).getByRole('button', { name: /SVG/ }).click());
  await expect(take(page).getByText('my-way.svg should be with your downloads.')).toBeVisible();
  const text = new TextDecoder().decode(svg.bytes);
  expect(svg.name).toBe('my-way.svg');
  expect(text).toContain('Ŵyn &lt;b&gt;אסתר');
  expect(text).toContain('Terms, forms and structures: up from 1 to 3');
  expect(text).toMatch(/@font-face\{font-family:"noto-sans-600-hebrew"/);
  expect(text).not.toMatch(/https?:(?!\/\/www\.w3\.org\/2000\/svg)/);

  const png = await downloaded(page, () => take(page).getByRole('button', { name: /PNG/ }).click());
  expect([png.name, ...png.bytes.slice(1, 4)]).toEqual(['my-way.png', 0x50, 0x4e, 0x47]);
  // Both are of one size, twice as many points in the one.
  const [, width, height] = /width="(\d+)" height="(\d+)"/.exec(text) ?? [];
  const points = new DataView(png.bytes.buffer, png.bytes.byteOffset);
  expect([points.getUint32(16), points.getUint32(20)]).toEqual([2 * Number(width), 2 * Number(height)]);
});
