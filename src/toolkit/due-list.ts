/** The list of what is due for a look. Loaded where there is any work. */
import { element } from '../course/element.ts';
import { keeper } from '../progress/here.ts';
import { dayOf } from '../ui/day.ts';
import { dueAmong } from './due.ts';
import type { Returning } from './returning.ts';

export function showDue(place: HTMLElement): void {
  const tools = JSON.parse(place.dataset['due'] ?? '[]') as readonly Returning[];
  const root = document.documentElement.dataset['root'] ?? './';
  let shown = '';
  keeper.$progress.subscribe((progress) => {
    const due = dueAmong(tools, progress, dayOf(Date.now()));
    // A link under somebody's finger stays where it is.
    if (JSON.stringify(due) === shown) return;
    shown = JSON.stringify(due);
    place.querySelector('ul')?.replaceChildren(
      ...due.map(({ to, name, text }) => {
        const link = element('a', '', name);
        link.href = root + to;
        return element('li', '', link, `: ${text}`);
      }),
    );
    place.hidden = due.length === 0;
  });
}
