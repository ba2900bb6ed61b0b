/** The browser's own back/forward cache, which Playwright turns off unless asked. */
import { flags } from '../../scripts/browser.mjs';
import { ready } from '../activities.ts';
import { expect, test } from '../test.ts';
import { activity, byButtons, cardOf, example, gallery, moveButton, stepOf } from './places.ts';

test.use({
  viewport: { width: 1280, height: 1000 },
  launchOptions: {
    ...(process.env['CHROMIUM_PATH'] && { executablePath: process.env['CHROMIUM_PATH'] }),
    args: flags,
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
  },
});

test('a page that comes back from the cache shows what was done meanwhile, and undoes nothing', async ({
  page,
  context,
}) => {
  await page.goto(`${gallery}#${example.id}`);
  await ready(page);
  await page.evaluate(() => {
    addEventListener('pageshow', ({ persisted }) =>
      document.documentElement.toggleAttribute('data-came-back', persisted),
    );
  });
  await byButtons(activity(page), 1, 1, 'A call');
  await expect(activity(page).getByText('Saved on this device')).toBeVisible();
  await page.goto('/about/');

  const other = await context.newPage();
  await other.goto(`${gallery}#${example.id}`);
  await ready(other);
  await byButtons(activity(other), 1, 3, 'A stay');
  await byButtons(activity(other), 2, 2, 'A visit');
  await expect(activity(other).getByText('Saved on this device')).toBeVisible();

  // No load event: the page is as it was left.
  await page.goBack({ waitUntil: 'commit' });
  await expect(page.locator('html')).toHaveAttribute('data-came-back', '');
  await expect(cardOf(stepOf(activity(page), 'A stay'), 'Opening hours')).toBeVisible();
  await expect(cardOf(stepOf(activity(page), 'A visit'), 'Broken gate')).toBeVisible();
  await byButtons(activity(page), 3, 3, 'A stay');
  await expect(moveButton(stepOf(activity(other), 'A stay'), 3)).toBeVisible();
  await expect(moveButton(stepOf(activity(other), 'A stay'), 1)).toBeVisible();
});
