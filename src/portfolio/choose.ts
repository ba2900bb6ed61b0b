/** The tick boxes that say which pieces go along. All do at first; nothing of the choice is kept. */
import { element } from '../course/element.ts';
import { onPage } from '../course/on-page.ts';
import { portfolio as words } from '../words/en/portfolio.ts';
import type { Piece } from './compose.ts';

/** Ids of what was unticked. What comes anew goes along until it is unticked too. */
const leftOut = new Set<string>();

export const chosenOf = (pieces: readonly Piece[]): readonly Piece[] =>
  pieces.filter(({ id }) => !leftOut.has(id));

/** The boxes as they were drawn last: drawn again they would lose the focus. */
let drawn = '';
let afterTick = () => {};

/**
 * Draws a box for each of PIECES.
 * @param changed after each tick
 */
export function offerPieces(pieces: readonly Piece[], changed: () => void): void {
  afterTick = changed;
  onPage('[data-parts] summary').textContent = words.parts(chosenOf(pieces).length, pieces.length);
  const now = JSON.stringify(pieces.map(({ id, title }) => [id, title]));
  if (now === drawn) return;
  drawn = now;
  const list = onPage('[data-part-list]');
  const focused = (document.activeElement as HTMLInputElement | null)?.value;
  list.replaceChildren(...pieces.map(box));
  for (const input of list.querySelectorAll('input')) if (input.value === focused) input.focus();
}

function box({ id, title, below }: Piece): HTMLElement {
  const input = element('input');
  input.type = 'checkbox';
  input.autocomplete = 'off';
  input.value = id;
  input.checked = !leftOut.has(id);
  input.addEventListener('change', () => {
    if (input.checked) leftOut.delete(id);
    else leftOut.add(id);
    afterTick();
  });
  const name = element('span', '', title, ...(below ? [' ', element('span', 'hint', below)] : []));
  name.dir = 'auto';
  return element('label', '', input, name);
}
