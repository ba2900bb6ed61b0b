/** What the hands of every kind of activity have in common. */
import type { Locator } from 'playwright/test';
import type { Hands } from './hands.ts';
import type { Texts } from './texts.ts';

export interface Play {
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

/** Presses what the activity asks for in the end. */
export const check = ({ where, hands }: Play) => hands.press(where.locator('.button.main').first());

/** One radio of each group, another in the next; a group of boxes gets its first. */
export async function answerGroups({ where, hands }: Play, groups: Locator = where.locator('fieldset')) {
  for (let index = 0; index < (await groups.count()); index++) {
    const options = groups.nth(index).locator('input:is([type="radio"], [type="checkbox"])');
    const count = await options.count();
    if (count) await hands.choose(options.nth((await isBoxes(options)) ? 0 : index % count));
  }
}
const isBoxes = async (options: Locator) => (await options.first().getAttribute('type')) === 'checkbox';

/** Something into every box that is open and empty, those too that come as others are filled. */
export async function writeAll({ where, hands, texts }: Play) {
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
export async function fill(play: Play) {
  await answerGroups(play);
  await writeAll(play);
}
