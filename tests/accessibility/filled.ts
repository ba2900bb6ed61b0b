/** Pages that are empty until somebody did something: what a learner with all done and a good deal written finds there. */
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright';
import { type CohortCourse, groupFiles } from '../../scripts/bench/cohort.mjs';
import type { AskedLesson } from '../../src/course/asked.ts';
import { ready } from '../activities.ts';
import { bring, everything } from '../journeys/work-to-show.ts';
import { htmlOf, textOf } from '../site.ts';
import type { State } from './states.ts';

type Shown = Parameters<State['open']>[2];

async function seen(page: Page, address: string, shown: Shown): Promise<void> {
  await page.goto(address);
  await ready(page);
  await page.waitForLoadState('networkidle');
  await shown();
}

/** By its way, what is done on a page, and looked at. */
const pages: Readonly<Record<string, (page: Page, address: string, shown: Shown) => Promise<void>>> = {
  // The first: it brings what the others show.
  'progress/': async (page, _, shown) => {
    const [, asked = ''] = /data-asked="([^"]+)"/.exec(htmlOf('')) ?? [];
    const lessons = JSON.parse(textOf(asked)) as readonly AskedLesson[];
    const done = lessons.flatMap(([slug, , , ...requires]) =>
      [`opened/${slug}`, ...requires.map((activity) => `${activity}/*`)].map(
        (item) => ({ item, kind: 'done', value: '0.2.0' }) as const,
      ),
    );
    await bring(page, [...done, ...everything]);
    await page.reload();
    await shown();
    await page.getByRole('button', { name: 'Clear my progress' }).click();
    await page.getByRole('dialog').waitFor();
    await shown('a question');
  },
  '': seen,
  'portfolio/': seen,
  'notes/': seen,
  'review/': seen,
  'toolkit/': seen,
  'lessons/finish/': seen,
  'room/': seen,
  'search/': (page, address, shown) => seen(page, `${address}?q=partnership`, shown),
  'present/': async (page, address, shown) => {
    await seen(page, `${address}#place-saltmere`, shown);
    await page.keyboard.press('ArrowRight');
    await shown('the next one');
  },
  'statement/': async (page, address, shown) => {
    await page.goto(address);
    await page.getByRole('textbox', { name: 'Your name' }).fill('Łucja Ŵyn Nguyễn');
    await page.getByRole('button', { name: 'Download the statement (PDF)' }).waitFor();
    await shown();
    const coming = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Download the statement (PDF)' }).click();
    const buffer = await readFile(await (await coming).path());
    await shown('it is made');
    await page.goto(address.replace(/statement\/$/, 'verify/'));
    const statement = { name: 'statement.pdf', mimeType: 'application/pdf', buffer };
    await page.getByLabel('Choose a file').setInputFiles(statement);
    await page.locator('#found').waitFor();
    await shown('it is verified');
  },
  'cohort/': async (page, address, shown) => {
    await page.goto(address);
    const files = groupFiles(JSON.parse(textOf('cohort/course.json')) as CohortCourse, 12);
    await page.getByLabel('Choose files').setInputFiles(
      [...files].map(([name, text]) => ({
        name,
        mimeType: 'application/json',
        buffer: Buffer.from(text),
      })),
    );
    await page.locator('table.who').waitFor();
    await page.locator('details').evaluateAll((all) => {
      for (const details of all as HTMLDetailsElement[]) details.open = true;
    });
    await shown();
  },
};

/** In this order: the first brings what the others show. */
export const filledPages = Object.keys(pages);

/** What there is to see of PATH, which stands at ADDRESS. */
export async function filled(tab: Page, address: string, shown: Shown, path: string): Promise<void> {
  await pages[path]?.(tab, address, shown);
}
