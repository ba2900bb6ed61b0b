/** Writes a sheet's words into the preview, which is also what the page prints. */
import { write } from '../ui/write.ts';
import type { StatementSheet } from './pdf/sheet.ts';

/** @param paper An element with `[data-slot]`s, as `Sheet.astro` builds it. */
export function showSheet(paper: HTMLElement, sheet: StatementSheet): void {
  const slot = (name: string) => paper.querySelector<HTMLElement>(`[data-slot="${name}"]`);
  const say = (name: string, text: string) => {
    const place = slot(name);
    if (place) write(place, text);
  };
  say('about', sheet.about ?? '');
  say('by', sheet.by ?? '');
  say('summary', sheet.summary);
  say('done-on', sheet.labels.completedOn);
  say('version', sheet.labels.version);
  for (const [name, block] of [
    ['own', sheet.own],
    ['asked', sheet.asked],
  ] as const) {
    const place = slot(name);
    const text = place?.querySelector('p');
    if (place) place.hidden = !block;
    if (text) write(text, block?.text ?? '');
  }
  const listed = JSON.stringify([sheet.parts, sheet.outcomes]);
  const isListed = paper.dataset['listed'] === listed;
  paper.dataset['listed'] = listed;
  for (const [name, rows] of [
    ['parts', sheet.parts.map(rowOf)],
    ['outcomes', sheet.outcomes.map((outcome) => saying('li', outcome))],
  ] as const) {
    const place = slot(name);
    const section = place?.closest('section');
    if (!isListed) place?.replaceChildren(...rows);
    if (section) section.hidden = !rows.length;
  }
}

function rowOf({ title, note }: StatementSheet['parts'][number]): HTMLElement {
  const row = document.createElement('tr');
  const head = saying('th', title);
  head.scope = 'row';
  row.append(head, saying('td', note));
  return row;
}

function saying<Tag extends 'th' | 'td' | 'li'>(tag: Tag, text: string): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  made.textContent = text;
  return made;
}

/**
 * The learner's name on the preview, and its Latin spelling; a line to write on while there is none, or none that this
 * device shows.
 */
export function showName(
  paper: HTMLElement,
  { name, latin, boxes }: { readonly name: string; readonly latin: string; readonly boxes: boolean },
): void {
  const [place, below] = ['name', 'latin'].map((slot) =>
    paper.querySelector<HTMLElement>(`[data-slot="${slot}"]`),
  );
  if (!place || !below) return;
  place.textContent = boxes ? latin : name;
  below.textContent = boxes || latin === name ? '' : latin;
  below.hidden = !below.textContent;
}
