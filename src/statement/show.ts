/** Shows a view in the parts that the statement's page was built with. */
import { part } from '../course/page-parts.ts';
import { write } from '../ui/write.ts';
import { showLeft } from './left.ts';
import type { Said, View } from './view.ts';

/** Missing on plain http, and in old browsers. */
export const canSign = Boolean(globalThis.crypto?.subtle);

export const dayField = part<HTMLInputElement>('[data-day]');
const page = part('[data-statement]');
const asks = part('[data-asks]');
const list = part('[data-left]');

export function showView(view: View): void {
  const { kept, left, standing, gained, caption } = view;
  page.toggleAttribute('data-complete', Boolean(kept));
  for (const place of ['[data-choices]', '[data-actions]', '[data-claimed]']) part(place).hidden = !kept;
  part('[data-unsigned]').hidden = !kept || canSign;
  write(part('[data-caption]'), caption);
  if (kept) list.remove();
  else asks.append(list);
  if (left) {
    showLeft(kept ? part('[data-new]') : list, left);
    part('[data-grown]').hidden = !gained;
  }
  if (standing) say(standing, '[data-standing-title]', '[data-standing-text]');
  if (gained) say(gained, '[data-grown] h2', '[data-grown] p');
  askDay(view);
}

const say = ({ title, text }: Said, ...[heading, lead]: [heading: string, lead: string]) => {
  write(part(heading), title);
  write(part(lead), text);
};

/** The day is asked for where no clock could tell it; a clock that is wrong now is told in any case. */
function askDay({ asksDay, kept, clock: { hint, odd } }: View) {
  part('[data-day-field]').hidden = !asksDay;
  if (asksDay && !dayField.value && kept?.completion.on) dayField.value = kept.completion.on;
  write(part('[data-day-hint]'), hint);
  const line = part('[data-clock]');
  line.hidden = !odd;
  write(line, odd);
}
