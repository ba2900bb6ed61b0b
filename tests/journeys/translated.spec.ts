/**
 * A page that the browser translates says the same and does the same, in another language: every kind of activity is
 * played twice, side by side, and what is shown is compared after each move.
 */
import { existsSync, readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { BrowserContext, Locator, Page } from 'playwright/test';
import { someJwt, someKey } from '../../src/credential/some-claims.fake.ts';
import { openAnswered, ready } from '../activities.ts';
import { byMouse, doubled, type Hands } from '../playing/hands.ts';
import { playActivity } from '../playing/kinds.ts';
import { alikeByChance, sameIn, shownIn, translated } from '../playing/side-by-side.ts';
import { Texts } from '../playing/texts.ts';
import { type Translator, translate, translators } from '../playing/translator.ts';
import { expect, test } from '../test.ts';
import { galleryOf } from './places.ts';

/** Whatever kinds there are: one written tomorrow is among them. */
const kinds = readdirSync('src/activities').filter((name) => existsSync(`src/activities/${name}/schema.ts`));

test.use({ viewport: { width: 1280, height: 900 } });

const chrome = translators['as Chrome does'] as Translator;

async function open(context: BrowserContext, path: string): Promise<Page> {
  const page = await context.newPage();
  await alikeByChance(page);
  await page.goto(path);
  await ready(page);
  return page;
}

interface Pair {
  readonly hands: Hands;
  /** Waits until both places show the same, but for the language. */
  readonly alike: (after: string) => Promise<void>;
  readonly moves: () => number;
}

/** Hands that do the same in both places, and compare after each move. */
function beside(where: Locator, there: Locator): Pair {
  let moves = 0;
  const alike = async (move: string) => {
    moves++;
    await expect(async () => {
      expect(translated(await shownIn(there))).toEqual(await shownIn(where));
    }, `${moves}: ${move}`).toPass({ intervals: [20, 50, 100, 250] });
  };
  const hands = doubled(
    [byMouse(where.page()), byMouse(there.page())],
    (target) => sameIn(there, target),
    alike,
  );
  return { hands, alike, moves: () => moves };
}

for (const kind of kinds) {
  test(`${kind}: says and does the same`, async ({ browser }) => {
    const [plain, foreign] = [
      await open(await browser.newContext(), galleryOf(kind)),
      await open(await browser.newContext(), galleryOf(kind)),
    ];
    await foreign.evaluate(translate, chrome);
    const ids = await plain
      .locator(`[data-activity][data-kind="${kind}"]`)
      .evaluateAll((all) => all.map(({ id }) => id));
    expect(ids).not.toEqual([]);
    for (const id of ids) {
      await test.step(id, async () => {
        const [where, there] = [plain.locator(`[id="${id}"]`), foreign.locator(`[id="${id}"]`)];
        const { hands, moves } = beside(where, there);
        await playActivity({ where, hands, texts: new Texts(), entered: { partners: [], steps: [] } });
        expect(moves()).toBeGreaterThan(0);
      });
    }
  });
}

test('the final check: says and does the same, and counts the same', async ({ browser }) => {
  const [plain, foreign] = [
    await open(await browser.newContext(), '/lessons/finish/'),
    await open(await browser.newContext(), '/lessons/finish/'),
  ];
  await foreign.evaluate(translate, chrome);
  const check = '[data-activity][data-kind="quiz"]';
  const { hands, moves } = beside(plain.locator(check), foreign.locator(check));
  await playActivity({
    where: plain.locator(check),
    hands,
    texts: new Texts(),
    entered: { partners: [], steps: [] },
  });
  expect(moves()).toBeGreaterThan(5);
  await expect(foreign.locator(`${check} .result`)).toHaveText(/^⟦.*⟧$/);
});

test('a review session: shows each card, says each verdict, and ends with what was looked at', async ({
  browser,
}) => {
  const [plain, foreign] = await Promise.all(
    [0, 1].map(async () => {
      const page = await (await browser.newContext()).newPage();
      await alikeByChance(page);
      await openAnswered(page, '/lessons/four-levels/');
      await expect(page.locator('#check-four-levels')).toHaveAttribute('data-state', 'done');
      await expect(page.getByText('Saved on this device').first()).toBeAttached();
      await page.unrouteAll();
      await page.clock.setFixedTime('2031-02-17T10:00:00Z');
      await page.goto('/review/');
      return page;
    }),
  );
  if (!plain || !foreign) throw new Error('There are two pages.');
  await foreign.evaluate(translate, chrome);
  const main = plain.locator('main');
  const { hands, moves } = beside(main, foreign.locator('main'));
  await hands.press(plain.getByRole('button', { name: 'Begin a session' }));
  const session = plain.locator('.session');
  for (let cards = 0; !(await session.locator('.looked').count()); cards++) {
    expect(cards, 'the session ends').toBeLessThan(20);
    const option = session.locator('input').first();
    if (await option.count()) await hands.choose(option);
    await hands.press(session.locator('.button.main'));
    const after = session.getByRole('button', { name: /^(Next|To the end|Partly)/ });
    await hands.press((await after.count()) ? after.first() : session.locator('.button.main'));
  }
  expect(moves()).toBeGreaterThan(5);
  await expect(foreign.locator('#session-title')).toHaveText(/^⟦.* made⟧$/);
});

test.describe('what no translator may touch', () => {
  const name = 'Łucja Nguyễn-Hughes';

  test('the name on the sheet', async ({ page }) => {
    await page.goto('/statement/');
    await page.evaluate(translate, chrome);
    await page.getByRole('textbox').first().fill(name);
    await expect(page.locator('[data-slot="name"]')).toHaveText(name);
    await expect(page.locator('[data-slot="summary"]')).toHaveText(/^⟦/);
  });

  test('the name and the key in a statement that is checked', async ({ page }) => {
    await page.goto('/verify/');
    await page.evaluate(translate, chrome);
    const key = await someKey();
    await page.locator('[data-text]').fill(await someJwt(key));
    await page.locator('[data-check]').click();
    await expect(page.locator('#found')).toHaveText('⟦Self-declared⟧');
    await expect(page.locator('.claimed-name')).toHaveText(/^[^⟦]+$/);
    await expect(page.locator('.fingerprint code')).toHaveText(/^[\w-]+(?: [\w-]+)*$/);
  });

  test('names of people and of files, the link, and the course’s title in a file', async ({ page }) => {
    await openAnswered(page, '/lessons/words/');
    await expect(page.getByText('Saved on this device').first()).toBeAttached();
    await page.unrouteAll();
    await page.goto('/progress/');
    await page.evaluate(translate, chrome);
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('[data-save][data-lower]').click(),
    ]);
    const said = page.locator('[data-file-said]');
    await expect(said.locator('[translate="no"]')).toHaveText('partnerships-progress.json');
    await expect(said).toHaveText('partnerships-progress.json⟦ should be with your downloads.⟧');
    const { course } = JSON.parse(await readFile(await file.path(), 'utf8')) as {
      course: { title: string };
    };
    expect(course.title).toBe('Partnerships and networks in work with young people');
    await page.locator('[data-link-make]').click();
    await expect(page.locator('#the-link')).toHaveAttribute('translate', 'no');

    await page.locator('[data-next-person]').fill(name);
    await page.locator('[data-add-person]').click();
    const people = page.locator('[data-people]');
    // The page is loaded anew, and the list comes when it is near.
    await expect(async () => {
      await page.locator('#device').scrollIntoViewIfNeeded();
      await expect(people.locator('[aria-current]')).toContainText(name, { timeout: 500 });
    }).toPass();
    await page.evaluate(translate, chrome);
    await expect(people.locator('[aria-current] [translate="no"]')).toHaveText([name, name, name]);
    await expect(people.locator('[aria-current] .hint')).toHaveText(/^⟦/);
  });
});

test('a line that is written again with the same words stays translated', async ({ page }) => {
  await page.goto('/lessons/words/');
  await ready(page);
  await page.evaluate(translate, chrome);
  const count = page.locator('[data-done-count]').first();
  await expect(count).toHaveText('⟦0⟧');
  await count.evaluate((place) => {
    place.dataset['before'] = 'here';
    place.querySelector('font')?.setAttribute('data-mark', '');
  });
  await page.locator('[name="metaphor/like"]').fill('A relay race.');
  await expect(page.locator('#metaphor [data-saved]')).toHaveText('⟦Saved on this device⟧');
  await expect(count.locator('font[data-mark]')).toHaveText('⟦0⟧');
});
