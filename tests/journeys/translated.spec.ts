/**
 * A page that the browser translates says the same and does the same, in another language: every kind of activity is
 * played twice, side by side, and what is shown is compared after each move.
 */
import { existsSync, readdirSync } from 'node:fs';
import type { BrowserContext, Locator, Page } from 'playwright/test';
import { ready } from '../activities.ts';
import { byMouse, doubled } from '../playing/hands.ts';
import { playActivity } from '../playing/kinds.ts';
import { Texts } from '../playing/texts.ts';
import { back, type Translator, translate, translators } from '../playing/translator.ts';
import { expect, test } from '../test.ts';
import { gallery } from './places.ts';

/** Whatever kinds there are: one written tomorrow is among them. */
const kinds = readdirSync('src/activities').filter((name) => existsSync(`src/activities/${name}/schema.ts`));

test.use({ viewport: { width: 1280, height: 900 }, actionTimeout: 10_000 });

/** What is seen and said in a place. */
interface Shown {
  readonly state: string | null;
  readonly said: string;
  readonly text: string;
  /** What the learner has entered. */
  readonly fields: readonly string[];
  /** Which of its elements has the focus. */
  readonly focus: number;
}

/** What stands in a place, and what is typed is kept. */
const shownIn = (where: Locator): Promise<Shown> =>
  where.evaluate((place) => {
    // What is typed is kept now, not after a pause.
    document.dispatchEvent(new Event('visibilitychange'));
    const walker = document.createTreeWalker(place, NodeFilter.SHOW_TEXT);
    const texts: string[] = [];
    while (walker.nextNode())
      if (!walker.currentNode.parentElement?.closest('script, template'))
        texts.push(walker.currentNode.nodeValue ?? '');
    const fields = [...place.querySelectorAll<HTMLInputElement>('input, select, textarea')];
    const { activeElement } = document;
    return {
      state: place.getAttribute('data-state'),
      said: place.querySelector('[role="status"]')?.textContent ?? '',
      text: texts.join(''),
      fields: fields.map(({ type, checked, value }) => (/radio|checkbox/.test(type) ? `${checked}` : value)),
      focus: [...place.querySelectorAll('*:not(font)')].indexOf(activeElement as Element),
    };
  });

const translated = (shown: Shown): Shown => ({ ...shown, said: back(shown.said), text: back(shown.text) });

/** The same element in the same place of another page: a translator adds `<font>`s. */
async function sameIn(where: Locator, target: Locator): Promise<Locator> {
  const at = await target.evaluate((element) => {
    const all = element.closest('[data-activity], main')?.querySelectorAll('*:not(font)') ?? [];
    return [...all].indexOf(element);
  });
  return where.locator('*:not(font)').nth(at);
}

async function open(context: BrowserContext, path: string): Promise<Page> {
  const page = await context.newPage();
  // What is drawn, and what takes its order from a moment and from chance, is the same on both pages.
  await page.clock.setFixedTime('2031-02-03T10:00:00Z');
  await page.addInitScript(() => {
    let chance = 0.2;
    Math.random = () => (chance += 0.00001);
    crypto.getRandomValues = (array) =>
      new Uint8Array((array as unknown as Uint8Array).buffer).fill(7) && array;
  });
  await page.goto(path);
  await ready(page);
  return page;
}

for (const kind of kinds) {
  test(`${kind}: says and does the same`, async ({ browser }) => {
    const [plain, foreign] = [
      await open(await browser.newContext(), gallery),
      await open(await browser.newContext(), gallery),
    ];
    await foreign.evaluate(translate, translators['as Chrome does'] as Translator);
    const ids = await plain
      .locator(`[data-activity][data-kind="${kind}"]`)
      .evaluateAll((all) => all.map(({ id }) => id));
    expect(ids).not.toEqual([]);
    for (const id of ids) {
      await test.step(id, async () => {
        const [where, there] = [plain.locator(`[id="${id}"]`), foreign.locator(`[id="${id}"]`)];
        let moves = 0;
        const alike = async (move: string) => {
          moves++;
          await expect(async () => {
            expect(translated(await shownIn(there))).toEqual(await shownIn(where));
          }, `${id}, ${moves}: ${move}`).toPass({ timeout: 10_000 });
        };
        const same = (target: Locator) => sameIn(there, target);
        const hands = doubled([byMouse(plain), byMouse(foreign)], same, alike);
        await playActivity({ where, hands, texts: new Texts(), entered: { partners: [], steps: [] } });
        expect(moves).toBeGreaterThan(0);
      });
    }
  });
}
