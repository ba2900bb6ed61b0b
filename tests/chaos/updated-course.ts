/** A course that was revised after a check: the old verdict must not stand beside the new reason. */
import type { Page } from 'playwright';
import type { Fact } from '../../src/progress/progress.ts';
import { course, keepFacts, openBench, openLesson, quiet } from './course-page.ts';
import { type BrowserFamily, must, tally } from './family.ts';
import { lessonsIn } from './lessons.ts';

/** What is checked by a button, from what can be chosen in the written form. */
const kinds = ['choice', 'place', 'grid'] as const;
const next: Readonly<Record<string, string>> = {
  best: 'unlikely',
  defensible: 'best',
  unlikely: 'defensible',
};

export const updatedCourse: BrowserFamily = {
  name: 'updated-course',
  inBrowser: true,
  times: { full: Number.POSITIVE_INFINITY, small: 1 },
  async run(chance, times, { site, folder, browser }) {
    const line = tally('an activity checked, then every verdict of the course revised');
    // A question whose feedback comes later has nothing to check.
    const lessons = lessonsIn(folder, /data-kind="(place|grid)"|"feedback":"check"/);
    while (lessons.length > times) lessons.splice(chance.below(lessons.length), 1);
    for (const slug of lessons) {
      const context = await browser.newContext({ serviceWorkers: 'block' });
      const page = await context.newPage();
      const path = `lessons/${slug}/`;
      const ids = await answerAll(page, site, path);
      await openLesson(page, site, path);
      const checked: string[] = [];
      for (const id of ids) if (await check(page, id)) checked.push(id);
      if (!checked.length) line.lose(`${slug}: nothing could be checked`);
      await quiet(page);
      await page.route(`**/${path}`, async (route) => {
        const answer = await route.fetch();
        const body = (await answer.text()).replace(
          /(<dd[^>]*data-verdict="?)(best|defensible|unlikely)/g,
          (_, before: string, verdict: string) => `${before}${next[verdict]}`,
        );
        await route.fulfill({ response: answer, body });
      });
      await openLesson(page, site, path);
      for (const id of checked) {
        await line.try(`${slug}, ${id}`, async () => {
          const section = page.locator(`[id="${id}"]`);
          await section.locator('.live .revised').waitFor({ timeout: 10_000 });
          must((await section.locator('.live .verdict-line').count()) === 0, 'An old verdict stands there');
          must((await section.getAttribute('data-state')) === 'done', 'What was done is not done any more');
          must(await check(page, id), 'It cannot be checked again');
          must((await section.locator('.live .revised').count()) === 0, 'It still says that it was revised');
          must((await mixed(page, id)).length === 0, 'A verdict stands beside a reason of another');
        });
      }
      await context.close();
    }
    return [
      line.row(
        'says that it was revised, shows no verdict of before, stays done, and checks anew by today’s reasons',
      ),
    ];
  },
};

/** Chooses something everywhere. Resolves to the ids of the activities that can be checked. */
async function answerAll(page: Page, site: string, path: string): Promise<string[]> {
  await openBench(page, site);
  const { ids, choices } = await page.evaluate(
    async ([address, all]) => {
      const html = await (await fetch(address)).text();
      const paper = new DOMParser().parseFromString(html, 'text/html');
      const checked = [...paper.querySelectorAll<HTMLElement>('section[data-kind]')].filter(
        (section) => all.includes(section.dataset['kind'] ?? '') && section.querySelector('dd[data-verdict]'),
      );
      const found = new Map<string, string>();
      for (const section of checked) {
        for (const input of section.querySelectorAll<HTMLInputElement>(
          'input:is([type=radio],[type=checkbox])[value]',
        ))
          if (input.value && !found.has(input.name)) found.set(input.name, input.value);
        for (const list of section.querySelectorAll('select')) {
          const option = [...list.options].find(({ value }) => value);
          if (option) found.set(list.name, option.value);
        }
      }
      return { ids: checked.map(({ id }) => id), choices: [...found] };
    },
    [`${site}${path}`, [...kinds] as string[]] as const,
  );
  const facts = choices.map(
    ([item, value], i): Fact => ({
      schema: 1,
      item,
      epoch: 0,
      kind: 'answer',
      value,
      device: 'before',
      seq: i + 1,
      wall: 1_790_000_000_000,
    }),
  );
  await keepFacts(page, course, facts);
  return ids;
}

/** Presses the button that checks; whether something was said then. */
async function check(page: Page, id: string): Promise<boolean> {
  const section = page.locator(`[id="${id}"]`);
  await section.scrollIntoViewIfNeeded();
  const button = section.locator('.live button', { hasText: /check/i }).first();
  if (!(await button.count())) return false;
  await button.click();
  return section
    .locator('.live .verdict-line, .live .feedback [data-verdict]')
    .first()
    .waitFor({ timeout: 15_000 })
    .then(
      () => true,
      () => false,
    );
}

/** Reasons that stand under a verdict which today's key does not give them. */
const mixed = (page: Page, id: string): Promise<string[]> =>
  page.evaluate(async (activity) => {
    // The course's pages turn no text into a document; a request may bring one.
    const paper = await new Promise<Document>((resolve, reject) => {
      const request = new XMLHttpRequest();
      request.open('GET', location.href);
      request.responseType = 'document';
      request.onload = () => (request.responseXML ? resolve(request.responseXML) : reject(request.status));
      request.onerror = reject;
      request.send();
    });
    const key = new Map(
      [...paper.querySelectorAll<HTMLElement>(`[id="${activity}"] dd[data-verdict]`)].map((why) => [
        why.textContent?.trim() ?? '',
        why.dataset['verdict'],
      ]),
    );
    // Where several may be chosen, the verdict is of them all, and each reason of one.
    return [
      ...document.querySelectorAll<HTMLElement>(
        `[id="${activity}"] .live .question:not(:has([type=checkbox])) .said[data-verdict]`,
      ),
    ].flatMap((said) =>
      [...said.querySelectorAll(':scope > p')].flatMap((line) => {
        const verdict = key.get(line.textContent?.trim() ?? '');
        return verdict && verdict !== said.dataset['verdict'] ? [line.textContent ?? ''] : [];
      }),
    );
  }, id);
