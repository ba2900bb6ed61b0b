/** Puts own entries on the paper form, which has a line for one of them only. */

import { type BalanceData, ownPart, paperLine, type Sheet, sides } from './balance.ts';
import { balance as words } from './words/en/balance.ts';

/** @param id The activity's. Its written form must stand in the page, as it does while something is printed. */
export function putOnPaper(id: string, sheet: Sheet, { parties }: BalanceData): void {
  const form = document.querySelector(`#${CSS.escape(id)} [data-written]`);
  for (const party of parties) {
    for (const side of sides) {
      const lines = (sheet.get(party.id)?.[side] ?? [])
        .filter(({ own, part }) => own && part !== ownPart(party.id, side, paperLine))
        .map(({ text, weight }) => {
          const line = document.createElement('li');
          line.textContent = words.withWeight(text, weight);
          return line;
        });
      form?.querySelector(`[data-own="${party.id}/${side}"]`)?.replaceChildren(...lines);
    }
  }
}
