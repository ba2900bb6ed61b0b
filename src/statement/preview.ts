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
  const listed = JSON.stringify([sheet.parts, sheet.outcomes]);
  if (paper.dataset['listed'] !== listed) {
    paper.dataset['listed'] = listed;
    slot('parts')?.replaceChildren(...sheet.parts.map(rowOf));
    slot('outcomes')?.replaceChildren(...sheet.outcomes.map(itemOf));
  }
  for (const [name, block] of [
    ['own', sheet.own],
    ['asked', sheet.asked],
  ] as const) {
    const place = slot(name);
    const text = place?.querySelector('p');
    if (place) place.hidden = !block;
    if (text) write(text, block?.text ?? '');
  }
  for (const [name, rows] of [
    ['parts', sheet.parts],
    ['outcomes', sheet.outcomes],
  ] as const) {
    const section = slot(name)?.closest('section');
    if (section) section.hidden = rows.length === 0;
  }
}

function rowOf({ title, note }: StatementSheet['parts'][number]): HTMLElement {
  const row = document.createElement('tr');
  const head = document.createElement('th');
  head.scope = 'row';
  head.textContent = title;
  const cell = document.createElement('td');
  cell.textContent = note;
  row.append(head, cell);
  return row;
}

function itemOf(outcome: string): HTMLElement {
  const item = document.createElement('li');
  item.textContent = outcome;
  return item;
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
