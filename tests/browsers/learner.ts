/** A learner at a window: finds things by role and name, and waits for what they wait for. */
import { setTimeout as rest } from 'node:timers/promises';
import { rolldown } from 'rolldown';
import type { Thing } from './finding.page.ts';
import type { Key, Window } from './window.ts';

export type { Thing } from './finding.page.ts';

/** Long enough for a machine many times slower than ours: a journey that goes well never comes near. */
const patience = 60_000;
/**
 * For so long a learner looks at a page before they leave it. A driver is faster, and WebKitGTK 2.50 does not bear that: a
 * page that goes while its database is written leaves one that answers nobody (docs/browsers.md).
 */
const glance = 1500;

/** What finds things, as one script for any page. */
async function finder(): Promise<string> {
  const bundle = await rolldown({ input: new URL('finding.page.ts', import.meta.url).pathname });
  const { output } = await bundle.generate({ format: 'iife' });
  await bundle.close();
  return output[0].code;
}

export async function learnerAt(window: Window, site: string, folder: string) {
  const script = await finder();
  /** Asks the finder. To a page where it is not yet it is brought along, as code: the site's policy lets no text become code. */
  async function ask<T>(what: string, ...args: readonly unknown[]): Promise<T> {
    const call = `self.finding.${what}(${args.map((one) => JSON.stringify(one)).join(', ')})`;
    const there = await window.ask<{ readonly answer: T } | null>(
      `self.finding ? Promise.resolve(${call}).then((answer) => ({ answer })) : null`,
    );
    return there ? there.answer : window.ask<T>(`(() => {\n${script}\nreturn ${call};\n})()`);
  }

  /** Waits until LOOK is content with what it sees. */
  async function until<T>(said: string, look: () => Promise<T>, isSo: (seen: T) => boolean): Promise<T> {
    const end = Date.now() + patience;
    for (;;) {
      // A page that is on its way out answers nothing: looked at again.
      const seen = await look().catch((error: unknown) => error as Error);
      if (!(seen instanceof Error) && isSo(seen)) return seen;
      if (Date.now() > end)
        throw new Error(`${said}\nLast seen: ${seen instanceof Error ? seen.message : JSON.stringify(seen)}`);
      await rest(50);
    }
  }
  const named = (thing: Thing) => `${thing.role} ${thing.name ?? ''}`.trim();
  const marked = async (thing: Thing, how: 'mark' | 'settle' = 'mark') => {
    const selector = await until(
      `There is no ${named(thing)}.`,
      () => ask<string | null>(how, thing),
      Boolean,
    );
    return selector as string;
  };
  /** Does something to a thing; where the page has put another in its place meanwhile, to that. */
  async function to(thing: Thing, act: (selector: string) => Promise<void>): Promise<void> {
    const selector = await marked(thing, 'settle');
    await act(selector).catch(async (error: unknown) => {
      if ((await ask<string | null>('mark', thing)) === null) throw error;
      await act(await marked(thing, 'settle'));
    });
  }
  return {
    window,
    until,
    ask,
    async open(path: string) {
      await rest(glance);
      await window.goto(new URL(path, site).href);
    },
    async reload() {
      await rest(glance);
      await window.reload();
    },
    key: (name: Key) => window.key(name),
    sees: (thing: Thing) => marked(thing),
    async scrollsTo(thing: Thing) {
      await marked(thing);
      await ask('goTo', thing);
    },
    press: (thing: Thing) => to(thing, (selector) => window.press(selector)),
    write: (thing: Thing, text: string) => to(thing, (selector) => window.type(selector, text)),
    count: (thing: Thing) => ask<number>('count', thing),
    reads: (thing: Thing, text: RegExp) =>
      until(
        `${named(thing)} does not say ${text}.`,
        () => ask<string | null>('text', thing),
        (seen) => text.test(seen ?? ''),
      ),
    isChecked: (thing: Thing) =>
      until(`${named(thing)} is not ticked.`, () => ask<boolean>('isChecked', thing), Boolean),
    holds: (thing: Thing, text: string) =>
      until(
        `${named(thing)} does not hold ${text}.`,
        () => ask<string>('value', thing),
        (seen) => seen === text,
      ),
    hasFocus: (thing: Thing) =>
      until(`The focus is not at ${named(thing)}.`, () => ask<boolean>('isFocused', thing), Boolean),
    /** An expression that the page answers with yes. */
    is: (said: string, expression: string) => until(said, () => window.ask<boolean>(expression), Boolean),
    async give(selector: string, file: string) {
      await until(
        `There is no ${selector}.`,
        () => window.ask<boolean>(`Boolean(document.querySelector(${JSON.stringify(selector)}))`),
        Boolean,
      );
      await window.give(selector, file);
    },
    /** Presses what downloads something, and answers with its bytes. Not every browser tells its driver of downloads. */
    async taken(thing: Thing): Promise<Uint8Array> {
      await window.ask(`(() => {
        const made = URL.createObjectURL;
        self.taken = undefined;
        URL.createObjectURL = (blob) => {
          self.taken = blob;
          return made.call(URL, blob);
        };
      })()`);
      await to(thing, (selector) => window.press(selector));
      const data = await until(
        `${named(thing)} gave no file.`,
        () =>
          window.ask<string | null>(`self.taken ? new Promise((done, failed) => {
            const reader = new FileReader();
            reader.onload = () => done(reader.result);
            reader.onerror = () => failed(reader.error);
            reader.readAsDataURL(self.taken);
          }) : null`),
        Boolean,
      );
      return Buffer.from((data ?? '').replace(/^[^,]*,/, ''), 'base64');
    },
    folder,
  };
}
export type Learner = Awaited<ReturnType<typeof learnerAt>>;
