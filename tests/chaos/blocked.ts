/** A browser that keeps nothing at all: the course works, and the file can be taken along. */
import { downloaded, openLesson } from './course-page.ts';
import { alone, type BrowserFamily, must, tally } from './family.ts';
import { lessonsIn } from './lessons.ts';

export const blocked: BrowserFamily = {
  name: 'blocked',
  inBrowser: true,
  times: { full: Number.POSITIVE_INFINITY, small: 2 },
  async run(chance, times, { site, folder, browser }) {
    const line = tally('every storage blocked: the questions of a lesson answered and checked');
    const lessons = lessonsIn(folder, withQuestions);
    while (lessons.length > times) lessons.splice(chance.below(lessons.length), 1);
    for (const slug of lessons) {
      await line.try(slug, () =>
        alone(browser, async (context) => {
          const page = await context.newPage();
          await page.addInitScript(() => {
            for (const name of ['indexedDB', 'localStorage', 'sessionStorage']) {
              Object.defineProperty(window, name, {
                get() {
                  throw new DOMException('The operation is insecure.', 'SecurityError');
                },
              });
            }
          });
          await openLesson(page, site, `lessons/${slug}/`);
          const section = page.locator('section[data-kind="choice"]').last();
          const id = (await section.getAttribute('id')) ?? '';
          const answered = await section.locator('.options').evaluateAll((groups) =>
            groups.flatMap((group) => {
              const input = group.querySelector('input');
              input?.click();
              return input ? [input.name] : [];
            }),
          );
          must(answered.length > 0, 'there was nothing to answer');
          await section.locator('.button.main').click();
          await page.locator(`#${id}[data-state="done"]`).waitFor({ timeout: 5000 });
          const save = page.locator('[data-trouble-save]');
          await save.waitFor({ timeout: 5000 });
          const file = await downloaded(page, () => save.click());
          for (const item of [...answered, `${id}/*`]) must(file.has(item), `the file lacks ${item}`);
        }),
      );
    }
    return [
      line.row(
        'done, with its reasons shown; the notice stands there, and the file that it offers holds the answers',
      ),
    ];
  },
};

/** Lessons that end in a check with questions. */
const withQuestions =
  /<section[^>]*data-kind="choice"[^>]*id="check-|id="check-[^"]*"[^>]*data-kind="choice"/;
