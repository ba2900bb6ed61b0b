/** Puts what was added live on the paper form, which has no lines for it. */
import type { Made } from './plan.ts';

/** @param id The activity's. Its written form must stand in the page, as it does while something is printed. */
export function putOnPaper(
  id: string,
  list: Made,
  entries: readonly (readonly [part: string, text: string])[],
): void {
  const lines = entries.flatMap(([part, text]) => {
    if (!part.startsWith(`${list}/made-`)) return [];
    const line = document.createElement('li');
    line.textContent = text;
    return [line];
  });
  document
    .querySelector(`#${CSS.escape(id)} [data-written] [data-added="${list}"]`)
    ?.replaceChildren(...lines);
}
