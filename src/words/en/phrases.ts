/** Turns of phrase that several rooms need: numbers, lists, dates. */

export const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

/** “1 card”, “3 cards”. */
export const cardsCount = (count: number) => plural(count, 'card', 'cards');

/** “1 and 2”, “1, 2 and 3”. */
export function listed(items: readonly string[]): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}

/** `2026-11-21` → “21 November 2026”. */
export function dayInWords(date: string): string {
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${date}T00:00:00Z`),
  );
}

/** “Trust” → “trust”, for the middle of a sentence; and back, for its beginning. */
export const small = (titles: readonly string[]) => listed(titles.map((title) => title.toLowerCase()));

export const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

export const inWords = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
  'twenty',
];

export const counted = (count: number, one: string, many: string) =>
  `${inWords[count] ?? count} ${count === 1 ? one : many}`;

/** 35 → “about 35 minutes”, 155 → “about two and a half hours”: to the quarter of an hour. */
export function roughly(minutes: number): string {
  if (minutes < 55) return `about ${Math.max(5, Math.round(minutes / 5) * 5)} minutes`;
  const quarters = Math.round(minutes / 15);
  const [hours, rest] = [
    Math.floor(quarters / 4),
    ['', ' and a quarter', ' and a half', ' and three quarters'][quarters % 4],
  ];
  return hours === 1 && !rest ? 'about an hour' : `about ${inWords[hours] ?? hours}${rest} hours`;
}
