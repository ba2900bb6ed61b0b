/** Shows a view in the parts that the statement's page was built with. */
import { onPage } from '../course/on-page.ts';
import { write } from '../ui/write.ts';
import type { Said } from './completed-view.ts';
import { showLeft } from './left.ts';
import type { View } from './view.ts';

/** Missing on plain http, and in old browsers. */
export const canSign = Boolean(globalThis.crypto?.subtle);

export const dayField = onPage<HTMLInputElement>('[data-day]');
const page = onPage('[data-statement]');
const asks = onPage('[data-asks]');
const list = onPage('[data-left]');

export function showView(view: View): void {
  const { completed, left, standing, gained, caption } = view;
  page.toggleAttribute('data-complete', Boolean(completed));
  for (const place of ['[data-choices]', '[data-actions]', '[data-claimed]'])
    onPage(place).hidden = !completed;
  onPage('[data-unsigned]').hidden = !completed || canSign;
  write(onPage('[data-caption]'), caption);
  if (completed) list.remove();
  else asks.append(list);
  if (left) {
    showLeft(completed ? onPage('[data-new]') : list, left);
    onPage('[data-grown]').hidden = !gained;
  }
  if (standing) say(standing, '[data-standing-title]', '[data-standing-text]');
  if (gained) say(gained, '[data-grown] h2', '[data-grown] p');
  askDay(view);
}

const say = ({ title, text }: Said, ...[heading, lead]: [heading: string, lead: string]) => {
  write(onPage(heading), title);
  write(onPage(lead), text);
};

/** The day is asked for where no clock could tell it; a clock that is wrong now is told in any case. */
function askDay({ asksDay, completed, clock: { hint, odd } }: View) {
  onPage('[data-day-field]').hidden = !asksDay;
  if (asksDay && !dayField.value && completed?.completion.on) dayField.value = completed.completion.on;
  write(onPage('[data-day-hint]'), hint);
  const line = onPage('[data-clock]');
  line.hidden = !odd;
  write(line, odd);
}
