/** Somebody is worried, on whatever page: help is at its top, and its numbers can be rung. */
import { readFileSync } from 'node:fs';
import { htmlOf, published } from '../site.ts';
import { expect, test } from '../test.ts';

const text = readFileSync('content/pages/urgent-help.mdx', 'utf8');
const title = /^title: (.*)$/m.exec(text)?.[1] ?? '';
const short = /^short: (.*)$/m.exec(text)?.[1] ?? title;

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? 'with scripts' : 'without scripts', () => {
    test.use({ javaScriptEnabled, viewport: { width: 360, height: 640 } });

    test('it opens over the page from its head, by keyboard, and closes again', async ({ page: tab }) => {
      await tab.goto('/lessons/words/');
      const asks = tab.getByRole('banner').getByRole('button', { name: short });
      await expect(asks).toBeInViewport();
      const help = tab.locator('#urgent-help');
      await expect(help).toBeHidden();
      await asks.focus();
      await tab.keyboard.press('Enter');
      await expect(help).toBeVisible();
      await expect(tab.getByRole('region', { name: title })).toBeInViewport();
      await tab.keyboard.press('Tab');
      await expect(help.getByRole('button', { name: 'Close' })).toBeFocused();
      await tab.keyboard.press('Escape');
      await expect(help).toBeHidden();
      await expect(asks).toBeFocused();
    });
  });

test('on the page for lost readers it fits a phone, too', async ({ page: tab }) => {
  await tab.setViewportSize({ width: 360, height: 640 });
  await tab.goto('/404.html');
  await tab.getByRole('banner').getByRole('button', { name: short }).click();
  const sheet = await tab.getByRole('region', { name: title }).boundingBox();
  expect([sheet?.x, sheet?.width]).toEqual([0, 360]);
});

test('it is in the head of every page, and written once in each', async () => {
  // In somebody else's page it stands at the activity's foot.
  for (const page of published.filter((one) => !one.startsWith('embed/'))) {
    const html = htmlOf(page);
    expect.soft(html.match(/<header\b.*?<\/header>/s)?.[0], page).toContain('popovertarget="urgent-help"'); // biome-ignore format: one thought
    expect.soft(html.match(/id="urgent-help"/g), page).toHaveLength(1);
  }
});

test('its numbers are links wide enough for a thumb', async ({ page: tab }) => {
  await tab.setViewportSize({ width: 360, height: 640 });
  await tab.goto('/');
  await tab.getByRole('banner').getByRole('button', { name: short }).click();
  const numbers = tab.locator('#urgent-help a[href^="tel:"]');
  for (const number of await numbers.all()) {
    const href = (await number.getAttribute('href')) ?? '';
    expect(href.slice(4)).toBe((await number.innerText()).replaceAll(/\s/g, ''));
    expect((await number.boundingBox())?.height).toBeGreaterThanOrEqual(43);
  }
});
