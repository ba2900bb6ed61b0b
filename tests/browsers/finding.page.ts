/** Runs in the page: finds things by role and name, as a screen reader would, and marks them for whoever drives. */
import { queryAllByRole } from '@testing-library/preact';

/** A thing on the page. Of those that fit it is the first, or the one at `index`. */
export interface Thing {
  readonly role: string;
  /** All of its name; or a regular expression's source between slashes. */
  readonly name?: string;
  readonly level?: number;
  readonly index?: number;
  /** What it stands in. */
  readonly within?: Thing;
}

/** Where another activity of the page has a control of that name, its own title follows. */
const pattern = (name: string) =>
  /^\/.*\/$/.test(name)
    ? new RegExp(name.slice(1, -1))
    : new RegExp(`^${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?: \\(.*\\))?$`);

function all({ role, name, level, within }: Thing): HTMLElement[] {
  const where = within ? one(within) : document.body;
  if (!where) return [];
  return queryAllByRole(where, role, {
    ...(name === undefined ? {} : { name: pattern(name) }),
    ...(level === undefined ? {} : { level }),
  });
}
const one = (thing: Thing): HTMLElement | undefined => all(thing)[thing.index ?? 0];

let marks = 0;

/** A selector for it; for a box or a radio that of its label, which is what a person presses. */
function mark(thing: Thing): string | null {
  const found = one(thing);
  if (!found) return null;
  const labelled = found instanceof HTMLInputElement && /^(radio|checkbox)$/.test(found.type);
  const pressed = (labelled && found.labels?.[0]) || found;
  pressed.dataset['byHand'] = String(++marks);
  return `[data-by-hand="${marks}"]`;
}

/** Brings it to the window's middle and waits until it stays there as long as a hand takes to get to it. */
async function settle(thing: Thing): Promise<string | null> {
  one(thing)?.scrollIntoView({ block: 'center' });
  const top = () => one(thing)?.getBoundingClientRect().top;
  for (let [before, since] = [top(), performance.now()]; performance.now() - since < 200; ) {
    await new Promise((done) => setTimeout(done, 25));
    const now = top();
    if (now !== before) [before, since] = [now, performance.now()];
  }
  return mark(thing);
}

Object.assign(window, {
  finding: {
    mark,
    /** Scrolls to it. What plays an activity comes once that is near the window. */
    goTo: (thing: Thing) => one(thing)?.scrollIntoView({ block: 'start' }) ?? null,
    settle,
    count: (thing: Thing) => all(thing).length,
    text: (thing: Thing) => one(thing)?.innerText ?? null,
    has: (thing: Thing, attribute: string) => one(thing)?.getAttribute(attribute) ?? null,
    isFocused: (thing: Thing) => one(thing) === document.activeElement,
    isChecked: (thing: Thing) => (one(thing) as HTMLInputElement | undefined)?.checked ?? null,
    value: (thing: Thing) => (one(thing) as HTMLInputElement | undefined)?.value ?? null,
  },
});
