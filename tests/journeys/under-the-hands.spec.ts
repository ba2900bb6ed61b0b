/**
 * Nothing moves under the hand: in every example of every kind, what was just typed in any field takes no click from
 * any control, moves none as it is kept, and leaves the focus where a Tab has put it.
 */
import type { Locator, Page } from 'playwright/test';
import { ready } from '../activities.ts';
import { markupOf } from '../site.ts';
import { expect, test } from '../test.ts';
import { galleryOf } from './places.ts';

const phone = { width: 360, height: 780 };
const desk = { width: 1280, height: 900 };

/** Every example with a field to write in: kind and id. */
const examples = markupOf('gallery/')
  .split('<section class="activity"')
  .slice(1)
  .filter((section) => /<textarea|type="text"/.test(section))
  .map((section) => ({
    kind: /data-kind="([^"]*)"/.exec(section)?.[1] ?? '',
    id: /data-activity="([^"]*)"/.exec(section)?.[1] ?? '',
  }));

test('there are examples with fields of many kinds', () => {
  expect(new Set(examples.map(({ kind }) => kind)).size).toBeGreaterThan(9);
});

const texts = (where: Locator) =>
  where.locator(':is(textarea, input[type="text"])').filter({ visible: true });
/** What brings more fields. */
const openers = (where: Locator) => where.locator('.dashed, [data-add], summary').filter({ visible: true });

/** Calls DO once for every text field, those too that come as something is added or opened. */
async function inEachField(
  where: Locator,
  work: (field: Locator, number: number) => Promise<void>,
): Promise<void> {
  const seen = new Set<string>();
  const here = async () => {
    for (;;) {
      const names = await texts(where).evaluateAll((all) => all.map((one) => (one as HTMLInputElement).name));
      const next = names.find((name) => !seen.has(name));
      if (!next) return;
      seen.add(next);
      await work(where.locator(`[name="${next}"]`), seen.size);
    }
  };
  await here();
  for (let index = 0; index < (await openers(where).count()) && index < 8; index++) {
    await openers(where).nth(index).click();
    await here();
  }
}

async function open(page: Page, kind: string, id: string): Promise<Locator> {
  await page.goto(galleryOf(kind));
  await ready(page);
  // The course's own letters come last, and lines break elsewhere then: once, and not under anybody's hands here.
  await page.locator('html[data-fonts]').waitFor({ state: 'attached' });
  return page.locator(`#${id}`);
}

async function typeInto(field: Locator, text: string): Promise<void> {
  await field.focus();
  await field.press('End');
  await field.page().keyboard.type(text);
}

/** How long a finger stays on a button. */
const press = 120;

/** Every control that is seen, by itself, with its place in the window. */
const controls = 'button:enabled, input:not([type="file"]):enabled, textarea, select, summary, a[href]';
const places = (where: Locator) =>
  where.evaluateHandle(
    (section, selector) =>
      new Map(
        [...section.querySelectorAll(selector)]
          .filter((one) => one.checkVisibility())
          .map((one) => [one, one.getBoundingClientRect()] as const),
      ),
    controls,
  );
type Places = Awaited<ReturnType<typeof places>>;

/** Controls that have moved, or are not there any more. */
const moved = (before: Places) =>
  before.evaluate((all) =>
    [...all].flatMap(([one, { x, y }]) => {
      const now = one.getBoundingClientRect();
      const by = one.isConnected ? Math.max(Math.abs(now.x - x), Math.abs(now.y - y)) : Number.NaN;
      return by < 1 ? [] : [`${by} px: ${one.outerHTML.slice(0, 120)}`];
    }),
  );

/** What is fetched with the first word comes once, below it; how soon is the machine's affair. */
const settled = (where: Locator) =>
  expect
    .poll(async () => {
      const before = await places(where);
      await where.page().waitForTimeout(press);
      return moved(before);
    })
    .toEqual([]);

const kept = (page: Page, id: string) => expect(page.locator(`#${id} [data-saved="saved"]`)).toBeAttached();

/**
 * That no control moves or is made anew as a field is left is looked at for all of them at once. So after each field
 * about four are pressed, others after the next, until all were: `npm test -- everything` presses all after each.
 */
function shareOf<Control>(all: readonly Control[], number: number, fields: number): readonly Control[] {
  const turns = process.env['TEST_EVERYTHING'] ? 1 : Math.max(1, Math.min(fields, Math.ceil(all.length / 4)));
  return all.filter((_, index) => index % turns === number % turns);
}

for (const { kind, id } of examples) {
  test.describe(`${kind}: ${id}`, () => {
    for (const size of [desk, phone]) {
      test(`at ${size.width} px nothing moves as what was typed is kept, and Tab leads to a control`, async ({
        page,
      }) => {
        await page.setViewportSize(size);
        const where = await open(page, kind, id);
        await inEachField(where, async (field) => {
          await typeInto(field, 'We ');
          await settled(where);
          await typeInto(field, 'rang. They came at once. ');
          const asTyped = await places(where);
          await field.evaluate((box) => (box as HTMLElement).blur());
          await page.waitForTimeout(press);
          expect(await moved(asTyped), 'as the field is left').toEqual([]);

          await typeInto(field, 'Nobody minded. ');
          const onTheWay = await places(where);
          await kept(page, id);
          await page.waitForTimeout(press);
          expect(await moved(onTheWay), 'as it is kept in a pause').toEqual([]);

          await typeInto(field, 'So we ate.');
          await page.keyboard.press('Tab');
          const focused = await page.evaluateHandle(() => document.activeElement);
          await page.waitForTimeout(press);
          expect(
            await focused.evaluate((one) => [one !== document.body, one === document.activeElement]),
            `after Tab from ${await field.getAttribute('name')}`,
          ).toEqual([true, true]);
        });
      });
    }

    test('a press on any control counts straight after typing in any field', async ({ page }) => {
      await page.setViewportSize(desk);
      // What is pressed is written down and goes no further, so that every control is there for the next field.
      await page.addInitScript(() => {
        addEventListener(
          'click',
          (event) => {
            const pressed = (window as { pressed?: Element[] }).pressed;
            if (!pressed) return;
            pressed.push(event.target as Element);
            event.preventDefault();
            event.stopImmediatePropagation();
          },
          true,
        );
      });
      const where = await open(page, kind, id);
      const lost: string[] = [];
      const fields = await texts(where).count();
      await inEachField(where, async (field, number) => {
        await typeInto(field, 'First.');
        // A list or a day opens a window of the browser's own. A box to tick is pressed where it is drawn.
        const all = await where
          .locator('button:enabled, summary, a[href], label:has(input:is([type="radio"], [type="checkbox"]))')
          .filter({ visible: true })
          .elementHandles();
        for (const control of shareOf(all, number, fields)) {
          await control.scrollIntoViewIfNeeded();
          await field.evaluate((box) => (box as HTMLElement).focus({ preventScroll: true }));
          await page.keyboard.insertText(' And more.');
          await control.scrollIntoViewIfNeeded();
          const box = await control.boundingBox();
          if (!box) throw new Error('A control went as more was typed.');
          await page.evaluate(() => Object.assign(window, { pressed: [] }));
          await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
          await page.mouse.down();
          await page.waitForTimeout(press);
          await page.mouse.up();
          const counted = await control.evaluate((one) =>
            (window as { pressed?: Element[] }).pressed?.some((target) => one.contains(target)),
          );
          if (!counted)
            lost.push(`${await field.getAttribute('name')}: ${(await control.textContent())?.trim()}`);
        }
        await page.evaluate(() => Object.assign(window, { pressed: undefined }));
      });
      expect(lost).toEqual([]);
    });
  });
}
