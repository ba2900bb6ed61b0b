/** A lesson whose law differs from nation to nation: the learner's own passage comes first, and stays so. */
import { expect, test } from '../test.ts';

const page = '/lessons/policy/';
const inOrder = ['England', 'Wales', 'Scotland', 'Northern Ireland'];

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });
  test('every nation is there, in the order written, and nothing is asked', async ({ page: tab }) => {
    await tab.goto(page);
    await expect(tab.locator('.nation h2')).toHaveText(inOrder);
    await expect(tab.getByRole('radio', { name: 'Scotland', exact: true })).toBeHidden();
    await expect(tab.locator('.nation').last()).toContainText('Northern Ireland');
  });
});

test('by keyboard one’s own comes first, in the page as on the screen, and the choice stays under the hand', async ({
  page: tab,
}) => {
  await tab.setViewportSize({ width: 360, height: 780 });
  await tab.goto(page);
  const choice = tab.getByRole('group', { name: 'Your nation' });
  await choice.getByRole('radio', { name: 'Not chosen', exact: true }).focus();
  const before = await choice.boundingBox();
  await tab.keyboard.press('ArrowLeft');
  await expect(choice.getByRole('radio', { name: 'Northern Ireland', exact: true })).toBeFocused();
  await expect(tab.locator('.nation h2')).toHaveText(['Northern Ireland', 'England', 'Wales', 'Scotland']);
  await expect(choice.getByRole('status')).toHaveText('Northern Ireland comes first.');
  expect(await choice.boundingBox()).toEqual(before);

  await expect(tab.locator('[data-saved]').first()).not.toHaveAttribute('data-saved', 'saving');
  await tab.reload();
  await expect(tab.locator('.nation h2').first()).toHaveText('Northern Ireland');
  await expect(choice.getByRole('radio', { name: 'Northern Ireland', exact: true })).toBeChecked();

  await choice.getByRole('radio', { name: 'Not chosen', exact: true }).check();
  await expect(tab.locator('.nation h2')).toHaveText(inOrder);
});

test('the list of sections has the order of the page, and each place in it its minutes', async ({
  page: tab,
}) => {
  await tab.setViewportSize({ width: 360, height: 740 });
  await tab.goto(page);
  const sections = tab.getByRole('navigation', { name: 'Sections of this lesson' });
  const abouts = () =>
    sections.locator('a').evaluateAll((links) => links.map((link) => (link as HTMLElement).dataset['about']));
  const before = await abouts();
  const shown = () => tab.locator('main h2[id]').evaluateAll((all) => all.map(({ id }) => `#${id}`));
  const listed = () =>
    sections.locator('a').evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).hash));
  for (const nation of ['Wales', 'Northern Ireland', 'Not chosen']) {
    await tab.getByRole('radio', { name: nation, exact: true }).check();
    const order = await listed();
    expect((await shown()).filter((hash) => order.includes(hash))).toEqual(order);
    expect(await abouts()).toEqual(before);
  }
  await tab.getByRole('radio', { name: 'Scotland' }).check();
  await tab.locator('#scotland').scrollIntoViewIfNeeded();
  await sections.locator('summary').click();
  await sections.getByRole('link', { name: 'Scotland' }).click();
  await expect(tab.locator('#scotland')).toBeInViewport();
  await expect(sections.locator('summary')).toHaveText(/^2 of \d+ · .* · Scotland\s*$/);
});

test('a link into a passage leads there, wherever the passage is', async ({ page: tab }) => {
  await tab.goto(page);
  await tab.getByRole('radio', { name: 'Scotland', exact: true }).check();
  await expect(tab.locator('.nation h2').first()).toHaveText('Scotland');
  await tab.goto('/glossary/');
  await tab.goto(`${page}#wales`);
  await expect(tab.locator('.nation h2').first()).toHaveText('Scotland');
  await expect(tab.locator('#wales')).toBeInViewport();
});

test('another tab’s choice does not turn the page over under a reader', async ({ page: tab, context }) => {
  await tab.goto(page);
  const other = await context.newPage();
  await other.goto(page);
  await other.getByRole('radio', { name: 'Wales', exact: true }).check();
  await expect(other.locator('.nation h2').first()).toHaveText('Wales');
  await other.close();
  await expect(tab.locator('.nation h2')).toHaveText(inOrder);
  await tab.reload();
  await expect(tab.locator('.nation h2').first()).toHaveText('Wales');
});

test('behind a fold the others are open on paper, and closed again after it', async ({ page: tab }) => {
  await tab.goto('/lessons/voice/');
  await tab.getByRole('radio', { name: 'Wales', exact: true }).check();
  const fold = tab.locator('.nations > details');
  await expect(fold).not.toHaveAttribute('open');
  await tab.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  await expect(fold).toHaveAttribute('open');
  await tab.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await expect(fold).not.toHaveAttribute('open');
});
