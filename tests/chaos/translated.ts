/** A browser's translator works on the page while somebody does an activity: what is shown stays true, and is kept. */
import type { Browser, Page } from 'playwright';
import { byMouse, doubled } from '../playing/hands.ts';
import { playActivity } from '../playing/kinds.ts';
import {
  alikeByChance,
  type Shown,
  sameIn,
  shownIn,
  translated as untranslated,
} from '../playing/side-by-side.ts';
import { Texts } from '../playing/texts.ts';
import { type Translator, translate, translators } from '../playing/translator.ts';
import type { Chance } from './chance.ts';
import { quiet, taken } from './course-page.ts';
import { type BrowserFamily, must, tally, wait } from './family.ts';

const lessons = ['words', 'four-levels', 'leading', 'structures', 'finish'];
/** How long a page is given to show what a move brought about. */
const patience = 5000;

export const translated: BrowserFamily = {
  name: 'translated',
  inBrowser: true,
  times: { full: 8, small: 1 },
  async run(chance, times, { site, browser }) {
    const shown = tally('a move in a page that the browser translates');
    const kept = tally('an activity done in a page that the browser translates');
    for (let i = 0; i < times; i++) {
      const lesson = `lessons/${chance.pick(lessons)}/`;
      const [how, translator] = chance.pick(Object.entries(translators));
      await kept.try(`${lesson}, translated ${how}`, () =>
        beside(browser, site + lesson, translator, chance, {
          move: () => shown.add(1),
          wrong: (what) => shown.lose(`${lesson}, translated ${how}: ${what}`),
        }),
      );
    }
    return [
      shown.row('everything in the activity says the same as beside it on a page that nobody translates'),
      kept.row('done to its end, in one of five lessons; after a reload the same stands in every field'),
    ];
  },
};

interface Told {
  readonly move: () => void;
  readonly wrong: (what: string) => void;
}

/** @throws what was lost of an activity of the page at URL that was done while it was translated */
async function beside(browser: Browser, url: string, how: Translator, chance: Chance, told: Told) {
  const contexts = [await browser.newContext(), await browser.newContext()] as const;
  try {
    const [plain, foreign] = await Promise.all([open(contexts[0], url), open(contexts[1], url)]);
    await foreign.evaluate(translate, how);
    const ids = await plain.locator('[data-activity]').evaluateAll((all) => all.map(({ id }) => id));
    const id = chance.pick(ids);
    const [where, there] = [plain.locator(`[id="${id}"]`), foreign.locator(`[id="${id}"]`)];
    let moves = 0;
    const compare = async (what: string) => {
      told.move();
      moves++;
      for (const asked = Date.now(); ; await wait(20)) {
        const wanted = await shownIn(where);
        const found = untranslated(await shownIn(there));
        const differs = difference(wanted, found);
        if (!differs) return;
        if (Date.now() - asked < patience) continue;
        told.wrong(`${id}, move ${moves} (${what}): ${differs}`);
        return;
      }
    };
    const hands = doubled([byMouse(plain), byMouse(foreign)], (target) => sameIn(there, target), compare);
    await playActivity({ where, hands, texts: new Texts(), entered: { partners: [], steps: [] } });
    must(moves, `${id} was not played`);
    const [before, after] = await Promise.all([again(plain, id), again(foreign, id)]);
    must(!difference(before, after), `${id}, after a reload: ${difference(before, after)}`);
  } finally {
    for (const context of contexts) await context.close();
  }
}

async function open(context: { newPage: () => Promise<Page> }, url: string): Promise<Page> {
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  await alikeByChance(page);
  await page.goto(url);
  await taken(page);
  await quiet(page);
  return page;
}

/** What stands in an activity when its page is opened again, by nobody translated. */
async function again(page: Page, id: string): Promise<Shown> {
  await quiet(page);
  await page.reload();
  await taken(page);
  await quiet(page);
  return shownIn(page.locator(`[id="${id}"]`));
}

/** Where two differ, in a sentence; undefined where they are the same. */
function difference(wanted: Shown, found: Shown): string | undefined {
  for (const part of Object.keys(wanted) as (keyof Shown)[]) {
    const [right, wrong] = [JSON.stringify(wanted[part]), JSON.stringify(found[part])];
    if (right === wrong) continue;
    const at = [...right].findIndex((letter, index) => letter !== wrong[index]);
    return `${part} is ${wrong.slice(Math.max(0, at - 20), at + 40)}, not ${right.slice(Math.max(0, at - 20), at + 40)}`;
  }
  return undefined;
}
