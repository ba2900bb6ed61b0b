/** Writes a sheet's words into the preview, which is also what the page prints. */
import type { StatementSheet } from './pdf/sheet.ts';

/** @param paper An element with `[data-slot]`s, as `Sheet.astro` builds it. */
export function showSheet(paper: HTMLElement, sheet: StatementSheet): void {
  const slot = (name: string) => paper.querySelector<HTMLElement>(`[data-slot="${name}"]`);
  const say = (name: string, text: string) => {
    const place = slot(name);
    if (place && place.textContent !== text) place.textContent = text;
  };
  say('summary', sheet.summary);
  say('done-on', sheet.labels.completedOn);
  say('version', sheet.labels.version);
  slot('parts')?.replaceChildren(
    ...sheet.parts.map(({ title, note }) => {
      const row = document.createElement('tr');
      const head = document.createElement('th');
      head.scope = 'row';
      head.textContent = title;
      const cell = document.createElement('td');
      cell.textContent = note;
      row.append(head, cell);
      return row;
    }),
  );
  slot('outcomes')?.replaceChildren(
    ...sheet.outcomes.map((outcome) => {
      const item = document.createElement('li');
      item.textContent = outcome;
      return item;
    }),
  );
  for (const [name, rows] of [
    ['parts', sheet.parts],
    ['outcomes', sheet.outcomes],
  ] as const) {
    const section = slot(name)?.closest('section');
    if (section) section.hidden = rows.length === 0;
  }
}

/** The learner's name on the preview; a line to write on while there is none. */
export function showName(paper: HTMLElement, name: string): void {
  const place = paper.querySelector<HTMLElement>('[data-slot="name"]');
  if (place) place.textContent = name;
}
