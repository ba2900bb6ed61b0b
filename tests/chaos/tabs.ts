/** Several tabs write at the same time. */
import type { Page } from 'playwright';
import { openBench } from './course-page.ts';
import { type BrowserFamily, tally } from './family.ts';

export const tabs: BrowserFamily = {
  name: 'tabs',
  inBrowser: true,
  times: { full: 200, small: 40 },
  async run(chance, times, { site, browser }) {
    const rows = [];
    for (const count of [2, 4]) {
      const line = tally(`${count} tabs write at once, ${times} changes each`);
      const context = await browser.newContext();
      const database = `tabs-${count}`;
      const pages = await Promise.all(Array.from({ length: count }, () => context.newPage()));
      await Promise.all(pages.map((page) => openBench(page, site)));
      await Promise.all(pages.map((page) => open(page, database)));
      const seeds = pages.map(() => chance.below(2 ** 31));
      const written = (
        await Promise.all(pages.map((page, i) => work(page, { tab: i, times, seed: seeds[i] ?? 0 })))
      ).flat();
      line.add(written.length);
      const late = await context.newPage();
      await openBench(late, site);
      const places = { database: () => lackingInDatabase(late, database, written) } as Record<
        string,
        () => Promise<number>
      >;
      for (const [i, page] of pages.entries()) places[`tab ${i + 1}`] = () => lackingInTab(page, written);
      for (const [where, lacking] of Object.entries(places)) {
        const lost = await lacking();
        if (lost) line.lose(`${lost} of ${written.length} changes are not in the ${where}`);
      }
      const all = new Set(await Promise.all(pages.map(seen)));
      if (all.size > 1) line.lose('The tabs do not show the same');
      await context.close();
      rows.push(
        line.row(
          'answers of one’s own, answers to the same questions and one text for all, 0–4 ms apart; each looked for in the database and in every tab',
        ),
      );
    }
    return rows;
  },
};

const open = (page: Page, database: string) =>
  page.evaluate(async (name) => {
    window.keeper = window.bench.keep({ database: name });
    await window.keeper.loaded;
  }, database);

/** Resolves to what was written, as JSON: facts. */
const work = (page: Page, turn: { tab: number; times: number; seed: number }) =>
  page.evaluate(async ({ tab, times, seed }) => {
    let state = seed;
    const below = (n: number) => {
      state = (Math.imul(state, 48271) >>> 0) % 2147483647 || 1;
      return state % n;
    };
    const facts: string[] = [];
    for (let i = 0; i < times; i++) {
      const value = `${tab}.${i}`;
      const kind = below(4);
      const fact = window.keeper.record(
        kind < 2
          ? { item: `own-${tab}/q${i % 50}`, kind: 'answer', value }
          : kind === 2
            ? { item: `shared/q${i % 10}`, kind: 'answer', value }
            : { item: 'shared/text', kind: 'text', value },
      );
      facts.push(JSON.stringify(fact));
      await new Promise((next) => setTimeout(next, below(5)));
    }
    await window.keeper.settled();
    return facts;
  }, turn);

/** How many of the facts the database would be richer by: 0 when all are there, or overtaken by what is. */
const lackingInDatabase = (page: Page, database: string, facts: readonly string[]) =>
  page.evaluate(
    async ([name, written]) => {
      const held = await window.bench.recorded(name);
      return written.filter((fact) => window.bench.adds(held, JSON.parse(fact))).length;
    },
    [database, facts] as const,
  );

/** The same for what a tab shows, once it has heard of the others. */
const lackingInTab = (page: Page, facts: readonly string[]) =>
  page.evaluate(async (written) => {
    const parsed = written.map((fact) => JSON.parse(fact));
    const count = () =>
      parsed.filter((fact) => window.bench.adds(window.keeper.$progress.get(), fact)).length;
    for (let tries = 0; tries < 100 && count(); tries++) await new Promise((next) => setTimeout(next, 50));
    return count();
  }, facts);

const seen = (page: Page) => page.evaluate(() => window.bench.plain(window.keeper.$progress.get()));
