/** Somebody looks for a word: by keys, on a phone, from a link, without a connection to the list. */
import { expect, test } from '../test.ts';

const found = 'ol.search-found a';

test('Ctrl+K, a word with a letter wrong, down and Enter: there it stands', async ({ page: tab }) => {
  await tab.goto('/lessons/words/');
  await tab.keyboard.press('Control+k');
  const dialog = tab.getByRole('dialog', { name: 'Search' });
  await expect(dialog.getByRole('searchbox', { name: 'Words to look for' })).toBeFocused();
  await tab.keyboard.type('colaboration');
  await expect(dialog.getByRole('status')).toContainText('places');
  const first = dialog.getByRole('link').first();
  await expect(first).toContainText('Collaboration');
  await tab.keyboard.press('ArrowDown');
  await expect(first).toBeFocused();
  await tab.keyboard.press('Enter');
  await expect(tab).toHaveURL(/\/glossary\/#collaboration/);
  await expect(tab.locator('#collaboration')).toBeInViewport();
});

test('a word that stands only in what a figure shows leads to the figure', async ({ page: tab }) => {
  await tab.goto('/lessons/words/');
  await tab.keyboard.press('/');
  // From the description of the drawing in “The agreement”; no other place of the course has the word.
  await tab.getByRole('searchbox').fill('tinted');
  const figure = tab.getByRole('dialog').getByRole('link');
  await expect(figure).toHaveCount(1);
  await expect(figure).toContainText('Figure in “The agreement”');
  await figure.click();
  await expect(tab).toHaveURL(/\/lessons\/agreement\/#looked-at/);
  await expect(tab.locator('#looked-at')).toBeInViewport();
});

test('a slash in a field is a slash, and the key can be switched off', async ({ page: tab }) => {
  await tab.goto('/search/?q=trust');
  await expect(tab.locator(found).first()).toContainText('Trust');
  const field = tab.getByRole('searchbox');
  await field.press('End');
  await field.press('/');
  await expect(field).toHaveValue('trust/');
  await tab.getByRole('checkbox', { name: 'Open search with the / key, too' }).uncheck();
  await tab.goto('/about/');
  await tab.keyboard.press('/');
  // Had the key opened it, the next would not find the page's button.
  await tab.getByRole('banner').getByRole('link', { name: 'Search' }).click();
  await expect(tab.getByRole('dialog')).toBeVisible();
  await expect(tab.getByRole('searchbox')).toHaveValue('');
});

test('on a phone by thumb; nothing found says so, and where to look instead', async ({ page: tab }) => {
  await tab.setViewportSize({ width: 360, height: 640 });
  await tab.goto('/');
  await tab.getByRole('banner').getByRole('link', { name: 'Search' }).click();
  await tab.getByRole('searchbox').fill('xyzzyq');
  await expect(tab.getByRole('status').filter({ hasText: 'Nothing found for “xyzzyq”' })).toBeVisible();
  await expect(tab.getByRole('dialog').getByRole('link', { name: 'Glossary' })).toBeVisible();
  await tab.keyboard.press('Escape');
  await expect(tab.getByRole('dialog')).toBeHidden();
  await expect(tab.getByRole('banner').getByRole('link', { name: 'Search' })).toBeFocused();
});

test('where the list does not come, it is said, and a further letter asks again', async ({
  page: tab,
  complaints,
}) => {
  let missing = true;
  await tab.route('**/search/index.json', (route) => (missing ? route.abort() : route.continue()));
  await tab.goto('/search/?q=turf');
  await expect(tab.getByRole('status').filter({ hasText: 'has not come' })).toBeVisible();
  // The browser's own line of the file that did not come.
  complaints.length = 0;
  missing = false;
  await tab.getByRole('searchbox').press('End');
  await tab.keyboard.type('s');
  await expect(tab.locator(found).first()).toContainText('Turf');
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });
  test('the button leads to a page that names the lists', async ({ page: tab }) => {
    await tab.goto('/lessons/words/');
    await tab.getByRole('banner').getByRole('link', { name: 'Search' }).click();
    await expect(tab.getByRole('main').getByRole('link', { name: 'Glossary' })).toBeVisible();
  });
});
