/** The list of what is due for a look. Loaded where there is any work. */
import { element } from '../course/element.ts';
import { keeper } from '../progress/here.ts';
import { dayOf } from '../ui/day.ts';
import { due as words } from '../words/en/due.ts';
import { dueAmong } from './due.ts';
import type { Returning } from './returning.ts';

export function showDue(place: HTMLElement): void {
  const tools = JSON.parse(place.dataset['due'] ?? '[]') as readonly Returning[];
  const { root = './' } = document.documentElement.dataset;
  // Above somebody at work with the tool nothing may move: what is done there stays in the list, and says so.
  const stays = document.querySelector('.activity') !== null;
  const rows = new Map<string, { readonly row: HTMLElement; readonly text: Text }>();
  keeper.$progress.subscribe((progress) => {
    const due = dueAmong(tools, progress, dayOf(Date.now()));
    const list = place.querySelector('ul');
    for (const [to, { row, text }] of rows) {
      if (due.some((one) => one.to === to)) continue;
      if (stays) text.data = words.lookedAt;
      else {
        row.remove();
        rows.delete(to);
      }
    }
    for (const { to, name, text } of due) {
      const there = rows.get(to);
      if (there) {
        there.text.data = text;
        continue;
      }
      const link = element('a', '', name);
      link.href = root + to;
      const said = document.createTextNode(text);
      const row = element('li', '', link, ': ', said);
      rows.set(to, { row, text: said });
      list?.append(row);
    }
    place.hidden = rows.size === 0;
  });
}
