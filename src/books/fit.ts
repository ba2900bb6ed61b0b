/** What is done so that pages are full: figures stand a little later, and chapters that spill a few lines are set closer. Pure. */
import { type BookNode, isElement } from './node.ts';

/** How many paragraphs stand before each figure that followed it in the text, by the figure's id. */
export type Later = ReadonlyMap<string, number>;

export interface Fit {
  readonly later: Later;
  /** How much closer a chapter is set, by its id: 1, 2 or 3. */
  readonly tight: ReadonlyMap<string, number>;
}

export function setLater(nodes: readonly BookNode[], later: Later): readonly BookNode[] {
  if (!later.size) return nodes;
  const done = nodes.map((node) =>
    isElement(node) ? { ...node, children: setLater(node.children, later) } : node,
  );
  for (const [id, count] of later) {
    for (let step = 0; step < count; step++) {
      const at = done.findIndex((node) => isElement(node) && node.attributes['id'] === id);
      const figure = done[at];
      const next = done[at + 1];
      // No heading, list or activity is parted from what it follows.
      if (at < 0 || !figure || !next || !isElement(next) || next.name !== 'p') break;
      done[at] = next;
      done[at + 1] = figure;
    }
  }
  return done;
}
