/** The course's own pages as a learner works on them, and what stands in the homes behind them. */
import type { Page } from 'playwright';
import type { Fact } from '../../src/progress/progress.ts';
import { must, wait } from './family.ts';

/** The course's id, which names its database. */
export const course = 'partnerships';
/** A lesson with free texts and questions. */
export const lesson = 'lessons/words/';
/** Its fields for text, and for each question two of its options. */
export const texts = ['metaphor/like', 'metaphor/because', 'metaphor/hides'] as const;
export const questions = {
  'check-words/breakfast-form': ['list-it', 'say-informal'],
  'check-words/ward-poster': ['multi-agency', 'inter-agency'],
} as const;
export type Field = (typeof texts)[number] | keyof typeof questions;
export const fields: readonly Field[] = [...texts, ...(Object.keys(questions) as (keyof typeof questions)[])];

const isQuestion = (field: Field): field is keyof typeof questions => field in questions;

export async function openLesson(page: Page, site: string, path: string = lesson): Promise<void> {
  await page.goto(site + path);
  await taken(page);
  await quiet(page);
}

/** Until every activity of the page keeps what is done in it. */
export const taken = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise<void>((done) => {
        const look = () => {
          const waiting = [...document.querySelectorAll('[data-activity]:not([data-ready])')];
          for (const section of waiting) section.dispatchEvent(new FocusEvent('focusin'));
          if (waiting.length) setTimeout(look, 30);
          else done();
        };
        look();
      }),
  );

/** Until the page has read its homes and no save is under way. Resolves to what it then says of the work. */
export const quiet = (page: Page): Promise<string> =>
  page.evaluate(
    () =>
      new Promise<string>((done) => {
        const look = () => {
          const said = document.querySelector<HTMLElement>('[data-saved]')?.dataset['saved'] ?? '';
          if (['', 'loading', 'saving'].includes(said)) setTimeout(look, 10);
          else done(said);
        };
        look();
      }),
  );

/** Writes VALUE into a text, or chooses the option VALUE; by the same events that a learner's hand brings about. */
export async function change(page: Page, field: Field, value: string): Promise<void> {
  if (isQuestion(field)) {
    await page
      .locator(`input[name="${field}"][value="${value}"]`)
      .evaluate((radio: HTMLElement) => radio.click());
    return;
  }
  const box = page.locator(`[name="${field}"]`);
  await box.fill(value);
  await box.blur();
}

/** A value for FIELD which is not the one that stands there. */
export function another(field: Field, before: string | undefined, which: string): string {
  if (!isQuestion(field)) return `${field} ${which}: é “quoted” 👩🏽‍🍳`;
  const [one, other] = questions[field];
  return before === one ? other : one;
}

/** As `change`, and waits until "Saved" is said of it: of a save that began with this change. */
export async function changeAndSave(page: Page, field: Field, value: string): Promise<void> {
  await quiet(page);
  await page.evaluate(() => {
    const line = document.querySelector<HTMLElement>('[data-saved]');
    let began = false;
    window.acknowledged = new Promise((done, failed) => {
      const watch = new MutationObserver(() => {
        const said = line?.dataset['saved'];
        if (said === 'saving') began = true;
        else if (began && said === 'saved') {
          watch.disconnect();
          done();
        } else if (said !== 'saved') failed(new Error(`The page says "${said}".`));
      });
      if (line) watch.observe(line, { attributeFilter: ['data-saved'] });
      setTimeout(() => failed(new Error('The page never said that it was saved.')), 15_000);
    });
    window.acknowledged.catch(() => {});
  });
  await change(page, field, value);
  await page.evaluate(() => window.acknowledged);
}

/** What a field shows. */
export async function shown(page: Page, field: Field): Promise<string | undefined> {
  return page.evaluate(
    ([name, radio]) => {
      const input = document.querySelector<HTMLInputElement>(`[name="${name}"]${radio ? ':checked' : ''}`);
      return input?.value;
    },
    [field, isQuestion(field)] as const,
  );
}

/** Opens the bench, where nothing of the course runs: not the page that would mend its own homes. */
export async function openBench(page: Page, site: string): Promise<void> {
  await page.goto(`${site}bench/`);
  await page.evaluate(
    () =>
      new Promise<void>((done) => {
        const look = () => (window.bench ? done() : void setTimeout(look, 5));
        look();
      }),
  );
}

/** Keeps FACTS in both homes, as a page does. PAGE is on the bench. */
export const keepFacts = (page: Page, database: string, facts: readonly Fact[]): Promise<void> =>
  page.evaluate(
    async ([name, work]) => {
      const keeper = window.bench.keep({ database: name });
      await keeper.absorb(JSON.parse(work));
      keeper.close();
    },
    [database, JSON.stringify(facts)] as const,
  );

/** What the database alone holds for the fields. PAGE is on the bench. */
export async function recorded(page: Page): Promise<ReadonlyMap<Field, string>> {
  const found = await page.evaluate(
    async ([database, all]) => {
      const progress = await window.bench.recorded(database);
      return all.map((field) => [field, window.bench.answerOf(progress, field)] as const);
    },
    [course, fields] as const,
  );
  return new Map(found.flatMap(([field, value]) => (value === undefined ? [] : [[field, said(value)]])));
}

/** An answer as the field's value: a question keeps a list of its options. */
export const said = (value: unknown): string => String(Array.isArray(value) ? value[0] : value);

/** @throws naming the first field that does not have what it must */
export function mustHave(
  found: ReadonlyMap<Field, string>,
  wanted: ReadonlyMap<Field, string>,
  where: string,
) {
  for (const [field, value] of wanted) {
    must(found.get(field) === value, `${where} has ${field} as "${found.get(field)}", not as "${value}"`);
  }
}

export async function allShown(page: Page): Promise<ReadonlyMap<Field, string>> {
  const found = new Map<Field, string>();
  for (const field of fields) {
    const value = await shown(page, field);
    if (value) found.set(field, value);
  }
  return found;
}

/** Waits a little for what PAGE shows: it draws a moment after it has read, and after it has heard of another tab. */
export async function mustShow(page: Page, wanted: ReadonlyMap<Field, string>): Promise<void> {
  for (let tries = 0; ; tries++) {
    try {
      return mustHave(await allShown(page), wanted, 'a page');
    } catch (error) {
      if (tries > 40) throw error;
      await wait(50);
    }
  }
}

/** The progress file's answers, from the download that CLICK brings. */
export async function downloaded(
  page: Page,
  click: () => Promise<void>,
): Promise<ReadonlyMap<string, string>> {
  const [file] = await Promise.all([page.waitForEvent('download', { timeout: 60_000 }), click()]);
  const stream = await file.createReadStream();
  let text = '';
  for await (const piece of stream) text += piece;
  const { readFile } = await import('../../src/progress/file.ts');
  const { answerOf, doneAt, fromFacts } = await import('../../src/progress/progress.ts');
  const read = readFile(text, course);
  must(read.ok, 'The file cannot be read again');
  const progress = fromFacts(read.facts);
  const items = new Set(read.facts.map(({ item }) => item));
  return new Map(
    [...items].flatMap((item) => {
      const value = answerOf(progress, item) ?? (doneAt(progress, item) ? 'done' : undefined);
      return value === undefined ? [] : [[item, said(value)]];
    }),
  );
}

declare global {
  interface Window {
    acknowledged: Promise<void>;
  }
}
