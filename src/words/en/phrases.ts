/** Turns of phrase that several rooms need: numbers and lists. */

/** “1 field”, “3 fields”. */
export const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

/** “1 card”, “3 cards”. */
export const cardsCount = (count: number) => plural(count, 'card', 'cards');

/** “1 and 2”, “1, 2 and 3”. */
export function listed(items: readonly string[]): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}

/** “Time” and “Trust” → “time and trust”, for the middle of a sentence. */
export const small = (titles: readonly string[]) => listed(titles.map((title) => title.toLowerCase()));

/** “trust” → “Trust”, for the beginning of a sentence. */
export const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
