/** The course without JavaScript, and on paper. */
import { openAnswered, written } from '../activities.ts';
import { pdfText } from '../pdf.ts';
import { htmlOf, lessons, published, titleOf } from '../site.ts';
import { expect, test } from '../test.ts';

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 360, height: 780 } });

  test('every page can be read', async ({ page: tab }) => {
    for (const page of published) {
      await test.step(titleOf(page), async () => {
        await tab.goto(`/${page}`);
        await expect.soft(tab.getByRole('heading', { level: 1 }), page).toBeVisible();
        const main = tab.getByRole('main');
        expect.soft((await main.innerText()).length, page).toBeGreaterThan(150);
        // What only a script could do is not on offer.
        for (const button of await main.getByRole('button').all()) {
          const opens = await button.getAttribute('popovertarget');
          expect.soft(opens, `${page}: ${await button.innerText()}`).toBeTruthy();
        }
      });
    }
  });

  for (const page of lessons) {
    test(`${titleOf(page)}: forms can be filled, reasons, descriptions and notes can be opened`, async ({
      page: tab,
    }) => {
      await tab.goto(`/${page}`);
      const activities = tab.getByRole('region').filter({ has: tab.locator('[data-written]') });
      for (const activity of await activities.all()) {
        await expect(activity.locator(':scope > .no-script')).toBeVisible();
        for (const radio of (await activity.getByRole('radio').all()).slice(0, 2)) {
          await radio.check();
          await expect(radio).toBeChecked();
        }
      }
      for (const reasons of await tab.locator('details.reasons').all()) {
        await reasons.locator('summary').click();
        await expect(reasons.getByRole('definition').first()).toBeVisible();
      }
      for (const figure of await tab.getByRole('figure').all()) {
        const description = figure.getByText('Describe this figure');
        await description.click();
        await expect(figure.getByRole('paragraph').last()).toBeVisible();
      }
      const notes = tab.getByRole('main').locator('button[popovertarget]');
      if ((await notes.count()) === 0) return; // The finish explains no term and cites nothing.
      await notes.first().click();
      await expect(tab.getByRole('note')).toBeVisible();
      await tab.keyboard.press('Escape');
      await expect(tab.getByRole('note')).toHaveCount(0);
    });
  }

  test('the outline opens, and leads to a lesson', async ({ page }) => {
    await page.goto(`/${lessons.at(-1)}`);
    await page.getByRole('button', { name: 'Outline' }).click();
    const outline = page.getByRole('navigation', { name: 'Outline' });
    await expect(outline).toBeVisible();
    await outline.getByRole('link', { name: 'Four levels' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Four levels');
  });
});

test.describe('on paper', () => {
  /** Letters alone: lines break anywhere on paper. */
  const one = (text: string) => text.replace(/[\s\u00ad\u2010-]+/g, '');

  for (const page of lessons) {
    test(`${titleOf(page)} has its activities, reasons included`, async ({ page: tab }) => {
      await openAnswered(tab, `/${page}`);
      const text = one(await pdfText(await tab.pdf({ format: 'A4' })));
      const reasons = [...htmlOf(page).matchAll(/data-why="[^"]*"[^>]*>([^<&]{20,40})/g)].map(
        ([, why = '']) => one(why.trim()),
      );
      for (const title of await tab.locator('[data-activity] h3').allInnerTexts())
        expect(text).toContain(one(title));
      // A sentence of one's own that is asked about on the screen stands in a table on paper; what is not on offer yet, nowhere.
      // What a reading led to is printed on a sheet of its own.
      const legends = tab.locator('[data-activity] fieldset:enabled > legend:not(.readings legend)');
      for (const legend of await legends.allInnerTexts())
        if (!legend.includes(written)) expect(text).toContain(one(legend).slice(0, 30).trim());
      expect(reasons.filter((why) => !text.includes(why))).toEqual([]);
      expect(text).not.toContain('Check my');
    });
  }

  test('the form comes with what was chosen, and the board is back afterwards', async ({ page }) => {
    await openAnswered(page, '/gallery/place/');
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    const where = page.getByRole('region', { name: 'Three errands on a stair' });
    await expect(
      where.getByRole('group', { name: '1 Opening hours' }).getByRole('radio', { name: '1 A call' }),
    ).toBeChecked();
    await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
    await expect(where.getByRole('heading', { name: /^1 fits best/ })).toBeVisible();
    await expect(where.getByRole('radio')).toHaveCount(0);
  });
});
