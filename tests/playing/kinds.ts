/** Each kind of activity, done as a learner would: everything answered, every box written in, and checked. */
import type { Locator } from 'playwright/test';
import { expect } from '../test.ts';
import type { Hands } from './hands.ts';
import type { Texts } from './texts.ts';

interface Play {
  readonly where: Locator;
  readonly hands: Hands;
  readonly texts: Texts;
  /** What was entered and comes out in a file of its own. */
  readonly entered: Entered;
}

export interface Partner {
  readonly name: string;
  /** 1 to 4. */
  readonly level: number;
  readonly note: string;
}
export interface Step {
  readonly what: string;
  readonly who: string;
  readonly day: string;
}
export interface Entered {
  readonly partners: Partner[];
  readonly steps: Step[];
}

const check = ({ where, hands }: Play) => hands.press(where.locator('.button.main').first());

/** One radio of each group, another in the next; a group of boxes gets its first. */
async function answerGroups({ where, hands }: Play, groups: Locator = where.locator('fieldset')) {
  for (let index = 0; index < (await groups.count()); index++) {
    const options = groups.nth(index).locator('input:is([type="radio"], [type="checkbox"])');
    const count = await options.count();
    if (count) await hands.choose(options.nth((await isBoxes(options)) ? 0 : index % count));
  }
}
const isBoxes = async (options: Locator) => (await options.first().getAttribute('type')) === 'checkbox';

/** Something into every box that is open and empty, those too that come as others are filled. */
async function writeAll({ where, hands, texts }: Play) {
  const seen = new Set<string>();
  for (;;) {
    const open = await where
      .locator(':is(textarea, input[type="text"])')
      .locator('visible=true')
      .evaluateAll((all) =>
        all.flatMap((one) => ((one as HTMLInputElement).value || !one.id ? [] : [one.id])),
      );
    const next = open.find((id) => !seen.has(id));
    if (!next) return;
    seen.add(next);
    await hands.write(where.locator(`[id="${next}"]`), texts.next());
  }
}

/** Everything that is asked in groups, then everything in boxes. */
async function fill(play: Play) {
  await answerGroups(play);
  await writeAll(play);
}

async function choice(play: Play) {
  await answerGroups(play);
  const button = play.where.locator('.button.main');
  // A first guess is only kept.
  if (await button.count()) await check(play);
}

async function place(play: Play) {
  const { where, hands } = play;
  const cards = (JSON.parse((await where.locator('[data-activity-data]').textContent()) ?? '{}') as Lean)
    .cards;
  for (const [index] of cards.entries()) {
    const onBoard = where.locator('.tray .card').first();
    const choices = where.locator('.choices .choice');
    if (await where.locator('.board').count()) {
      await hands.press(onBoard.locator('.move'));
      // The last of them lets the card go.
      const steps = onBoard.locator('.steps-on-offer .button:not(.dashed)');
      await expect(steps.first()).toBeVisible();
      await hands.press(steps.nth(index % ((await steps.count()) - 1)));
    } else {
      await hands.press(choices.nth(index % (await choices.count())));
    }
  }
  await check(play);
}
interface Lean {
  readonly cards: readonly unknown[];
}

async function order(play: Play) {
  await play.hands.press(play.where.locator('[data-way="down"]').first());
  await play.hands.press(play.where.locator('[data-way="up"]').last());
  await check(play);
}

async function grid(play: Play) {
  const lists = play.where.locator('select');
  for (let index = 0; index < (await lists.count()); index++) {
    const options = await lists.nth(index).locator('option').count();
    await play.hands.pick(lists.nth(index), 1 + (index % (options - 1)));
  }
  await check(play);
}

async function rating(play: Play) {
  const { where } = play;
  await answerGroups(play);
  const lean = (await where.locator('[data-activity-data]').textContent()) ?? '';
  if (!lean.includes('"snapshots":true')) return;
  await play.hands.press(where.locator('.readings .button.main'));
  await expect(where.locator('.reading')).toHaveCount(1);
  await writeAll(play);
}

async function reflect(play: Play) {
  await writeAll(play);
  await check(play);
  await expect(play.where.locator('.model')).toBeVisible();
  await writeAll(play);
}

async function balance(play: Play) {
  const { where, hands, texts } = play;
  const sides = where.locator('fieldset[data-side]');
  for (let index = 0; index < (await sides.count()); index++) {
    const side = sides.nth(index);
    const box = side.getByRole('checkbox').first();
    if (await box.count()) {
      await hands.choose(box);
      await hands.pick(side.locator('select').first(), 1 + (index % 2));
    }
    await hands.write(side.getByRole('textbox').first(), texts.next());
  }
}

async function branch({ where, hands }: Play) {
  const { page } = hands;
  for (let scenes = 0; scenes < 20; scenes++) {
    if (await where.locator('.scene[data-ending]').count()) return;
    const heading = await where.locator('.scene h4').textContent();
    await hands.press(where.locator('.choices button').first());
    await expect(where.locator('.scene h4')).not.toHaveText(heading ?? '');
    await expect(page.locator(':focus')).toHaveText(/\S/);
  }
  throw new Error('The story has no end.');
}

async function trace(play: Play) {
  const { where, hands } = play;
  await hands.choose(where.locator('.how-sure').first().getByRole('radio').nth(3));
  const steps = where.locator('.step');
  for (let index = 0; index < (await steps.count()); index++) {
    await hands.choose(steps.nth(index).getByRole('radio').first());
    await hands.press(steps.nth(index).locator('.button.main'));
    await expect(steps.nth(index).locator('.found')).toBeVisible();
  }
  await hands.choose(where.locator('.end .how-sure').getByRole('radio').nth(1));
  await writeAll(play);
}

async function seats(play: Play) {
  const { where, hands } = play;
  const rows = where.locator('tbody tr:not([data-own])');
  for (let index = 0; index < (await rows.count()); index++)
    await hands.choose(
      rows
        .nth(index)
        .getByRole('radio')
        .nth(index % 4),
    );
  await hands.choose(where.locator('tr[data-own]').first().getByRole('radio').nth(2));
  await writeAll(play);
}

async function agreement({ where, hands, texts }: Play) {
  const articles = where.locator('[data-article]');
  for (let index = 0; index < (await articles.count()); index++) {
    const article = articles.nth(index);
    if ((await article.getAttribute('open')) === null) await hands.press(article.locator('summary').first());
    await hands.write(article.getByRole('textbox').first(), texts.next());
  }
}

async function approach({ where, hands, texts }: Play) {
  const [to, message] = [where.getByRole('textbox').nth(0), where.getByRole('textbox').nth(1)];
  await hands.write(to, texts.next());
  const plain = ['You keep the keys.', 'We need your hall on Fridays.', 'Both of us are tired.'];
  await hands.write(message, [texts.next(), ...plain, texts.next()].join(' '));
  const sentences = where.locator('fieldset.sentence');
  await expect(sentences).not.toHaveCount(0);
  await hands.press(where.getByRole('button', { name: 'Keep this version' }));
  for (let index = 0; index < (await sentences.count()); index++)
    await hands.choose(
      sentences
        .nth(index)
        .getByRole('radio')
        .nth(index % 3),
    );
  await hands.choose(where.getByRole('checkbox').first());
}

/** Day and month alike, whichever of them a browser asks for first. */
const days = ['2031-03-03', '2031-02-02', '2031-04-04'];

async function plan(play: Play) {
  const { where, hands, texts, entered } = play;
  const sentences = where.locator('fieldset.if-then');
  for (let index = 0; index < (await sentences.count()); index++) {
    await hands.write(sentences.nth(index).getByRole('textbox').nth(0), texts.next());
    await hands.write(sentences.nth(index).getByRole('textbox').nth(1), texts.next());
  }
  const add = where.getByRole('button', { name: 'Add a step' });
  if (!(await add.count())) return;
  const steps = where.locator('fieldset.to-do');
  while ((await steps.count()) < 3) await hands.press(add);
  for (const [index, day] of days.entries()) {
    const step = { what: texts.next(), who: texts.next(), day };
    await hands.write(steps.nth(index).getByRole('textbox').nth(0), step.what);
    await hands.write(steps.nth(index).getByRole('textbox').nth(1), step.who);
    await hands.date(steps.nth(index).locator('input[type="date"]'), day);
    entered.steps.push(step);
  }
}

async function map({ where, hands, texts, entered }: Play) {
  const { page } = hands;
  await hands.write(where.getByRole('textbox').first(), texts.next());
  for (const level of [1, 2, 4]) {
    const partner = { name: texts.next(), level, note: texts.next() };
    await hands.press(where.locator('[data-add]'));
    const editor = where.locator('.editor');
    await expect(editor.getByRole('textbox').first()).toBeFocused();
    await hands.write(editor.getByRole('textbox').nth(0), partner.name);
    await hands.pick(editor.locator('select').first(), level);
    await hands.write(editor.getByRole('textbox').nth(1), partner.note);
    await hands.press(editor.getByRole('button', { name: 'Done with this partner' }));
    await expect(page.locator(':focus')).toBeVisible();
    entered.partners.push(partner);
  }
}

async function quiz(play: Play) {
  await check(play);
  await expect(play.where.locator('.try')).toBeFocused();
  await answerGroups(play);
  await check(play);
  await expect(play.where.locator('.result')).toBeFocused();
}

const kinds: Readonly<Record<string, (play: Play) => Promise<void>>> = {
  agreement,
  approach,
  balance,
  branch,
  choice,
  expectations: fill,
  grid,
  map,
  order,
  place,
  plan,
  profile: writeAll,
  quiz,
  rating,
  reflect,
  seats,
  trace,
  weigh: fill,
};

/** Does an activity as its kind wants it, until it is done. */
export async function playActivity(play: Play): Promise<void> {
  const { where } = play;
  const kind = (await where.getAttribute('data-kind')) ?? '';
  const how = kinds[kind];
  if (!how) throw new Error(`Nobody has said how “${kind}” is played.`);
  await how(play);
  await expect(where).toHaveAttribute('data-state', 'done');
}
