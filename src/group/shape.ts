/**
 * What a code has a place for: the items of an activity and their choices, in an order that both sides find by
 * themselves, the learner's page and the trainer's. Pure.
 */

export type Shape = readonly {
  readonly item: string;
  readonly choices: readonly string[];
  /** One person may choose several. The learner's side need not know. */
  readonly several?: boolean;
}[];

const byLetters = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** Of items with their choices, in whatever order they come. */
export const shapeOf = (
  items: readonly {
    readonly id: string;
    readonly choices: readonly { readonly id: string }[];
    readonly several?: boolean | undefined;
  }[],
): Shape =>
  items
    .map(({ id, choices, several }) => ({
      item: id,
      choices: choices.map((choice) => choice.id).sort(byLetters),
      ...(several ? { several } : {}),
    }))
    .sort((a, b) => byLetters(a.item, b.item));

/** The same of what a page says to each choice: “card/step” or “question/option” and whether there is a verdict on it. */
export function shapeOfWhys(whys: ReadonlyMap<string, { readonly verdict?: unknown }>): Shape {
  const items = new Map<string, { id: string }[]>();
  for (const [key, { verdict }] of whys) {
    if (!verdict) continue;
    const end = key.lastIndexOf('/');
    const item = key.slice(0, end);
    items.set(item, [...(items.get(item) ?? []), { id: key.slice(end + 1) }]);
  }
  return shapeOf([...items].map(([id, choices]) => ({ id, choices })));
}
