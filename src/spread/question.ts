/** A question for the room about one item: the course's own, or one that comes from how the answers lie. Pure. */
import * as words from '../words/en/spread.ts';
import type { ItemSpread } from './spread.ts';

/**
 * Where the course gives none: the two choices that divide the room, if it is divided, are laid against each other. Of
 * choices that as many made, with an order, those farthest apart. `undefined` where nobody answered.
 */
export function questionFor({ item, counts, people }: ItemSpread, ordered = false): string | undefined {
  if (!people) return undefined;
  const named = item.choices
    .map(({ title }, at) => ({ title: title.replace(/[.]$/, ''), at, count: counts[at] ?? 0 }))
    .sort((a, b) => b.count - a.count || a.at - b.at);
  const [first] = named;
  if (!first) return undefined;
  const others = named.filter(({ at, count }) => at !== first.at && count > 0);
  if (!others.length) return agreed(item.choices, first, people, ordered);
  if (item.discuss) return item.discuss;
  const next = others.filter(({ count }) => count === others[0]?.count);
  const far = (at: number) => (ordered ? Math.abs(at - first.at) : 0);
  const [second] = next.toSorted((a, b) => far(b.at) - far(a.at) || a.at - b.at);
  if (!second) return undefined;
  const elsewhere = item.several ? 0 : people - first.count - second.count;
  const [low, high] = [first, second].toSorted((a, b) => a.at - b.at) as [typeof first, typeof first];
  return words.divided(low.title, low.count, high.title, high.count, elsewhere);
}

/** All chose one: what would make it the next? */
function agreed(
  choices: ItemSpread['item']['choices'],
  { at, title }: { readonly at: number; readonly title: string },
  people: number,
  ordered: boolean,
): string {
  const neighbour = choices[at + 1] ?? choices[at - 1];
  if (people === 1) return words.alone(title);
  return ordered && neighbour
    ? words.agreedBeside(title, people, neighbour.title)
    : words.agreed(title, people);
}
