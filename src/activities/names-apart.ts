/**
 * No two controls of a page go by one name: whoever speaks to the page, or hears a list of its buttons, could not tell
 * them apart. Where activities of one page have a name in common, each says, after what is seen, which activity it is
 * in. Within one activity, its kind sees to it.
 */

const controls = 'button, .meta a, summary, select, textarea, input:not([type="file"])';

/** What was put on a control, and the name that it was made of. */
const given = new WeakMap<Element, { readonly base: string | null; readonly name: string }>();

const flat = (text: string | null | undefined) => text?.replace(/\s+/g, ' ').trim() ?? '';

/** The `aria-label` that a control has of its own. */
function ownLabel(control: Element): string | null {
  const now = control.getAttribute('aria-label');
  const put = given.get(control);
  return put && put.name === now ? put.base : now;
}

function nameOf(control: Element): string {
  const label = (control as Partial<HTMLInputElement>).labels?.[0] ?? control;
  // What a list in its label offers is no part of its name.
  const words = [...label.childNodes].map((one) => ('value' in one ? '' : one.textContent));
  return flat(ownLabel(control) ?? words.join(''));
}

/** A choice is heard with its question. */
const questionOf = (control: Element) =>
  /^(radio|checkbox)$/.test((control as HTMLInputElement).type)
    ? flat(control.closest('fieldset')?.querySelector('legend')?.textContent)
    : '';

function tellApart(): void {
  const sections = new Map<string, Set<Element>>();
  const named: { control: Element; name: string; key: string; section: Element }[] = [];
  for (const section of document.querySelectorAll('[data-activity]')) {
    for (const control of section.querySelectorAll(controls)) {
      const name = nameOf(control);
      const key = `${name}\n${questionOf(control)}`;
      named.push({ control, name, key, section });
      sections.set(key, (sections.get(key) ?? new Set()).add(section));
    }
  }
  for (const { control, name, key, section } of named) {
    const base = ownLabel(control);
    const shared = (sections.get(key)?.size ?? 0) > 1;
    const full = shared ? `${name} (${flat(section.querySelector('h3')?.textContent)})` : base;
    if (full === control.getAttribute('aria-label')) continue;
    if (full === null) control.removeAttribute('aria-label');
    else control.setAttribute('aria-label', full);
    if (shared && full) given.set(control, { base, name: full });
  }
}

/** In milliseconds: a page that is being drawn, or typed in, is looked at once and not at each stroke. */
const moment = 100;
let isDue = false;
function soon(): void {
  if (isDue) return;
  isDue = true;
  setTimeout(() => {
    isDue = false;
    tellApart();
  }, moment);
}

const watch = new MutationObserver(soon);

/** From now on SECTION's controls are told apart from those of the page's other activities. */
export function keepApart(section: HTMLElement): void {
  watch.observe(section, {
    subtree: true,
    childList: true,
    characterData: true,
    attributeFilter: ['aria-label'],
  });
  soon();
}
