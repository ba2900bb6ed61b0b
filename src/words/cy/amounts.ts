/** Numbers and lengths of time in Welsh words; figures where a noun would mutate after a word. */
import { noun, numbered } from './phrases.ts';

/** By the number that they say; Welsh counts in figures beyond ten. */
export const inWords = ['dim', 'un', 'dau', 'tri', 'pedwar', 'pump', 'chwech', 'saith', 'wyth', 'naw', 'deg'];

/** “3 peth”, as a noun is told that has no forms in `phrases.ts`. */
export const counted = (count: number, one: string, many: string) => numbered(count, { one, other: many });

/** “tua 35”, “tuag 8”: before a number that begins with a vowel when it is said. */
const about = (amount: string) => `${/^(?:1|8|11|18|8\d)\b/.test(amount) ? 'tuag' : 'tua'} ${amount}`;

const hour = { one: 'awr', other: 'awr' };

/** 35 → “tua 35 munud”, 97 → “tuag awr a hanner”, 155 → “tua 2 awr a hanner”: as in English. */
export function roughly(minutes: number): string {
  if (minutes < 55) return about(numbered(Math.max(5, Math.round(minutes / 5) * 5), noun.minute));
  const quarters = Math.round(minutes / 15);
  if (quarters > 80) return about(numbered(Math.round(minutes / 60), hour));
  const [hours, rest] = [
    Math.floor(quarters / 4),
    ['', ' a chwarter', ' a hanner', ' a thri chwarter'][quarters % 4],
  ];
  return hours === 1 ? `tuag awr${rest}` : about(`${numbered(hours, hour)}${rest}`);
}

/** “tua 5 awr” → “5 awr”, where the sentence has said “tua” already. */
export const likewise = (amount: string) => amount.replace(/^tuag? /, '');

/** As in English: of what nobody does at one sitting no quarters, from ten hours on no halves. */
export function inAll(minutes: number): string {
  const unit = minutes < 600 ? 30 : 60;
  return roughly(minutes < 150 ? minutes : Math.round(minutes / unit) * unit);
}

/** 165 → “2.75 awr”: to the quarter of an hour. */
export function inHours(minutes: number): string {
  if (minutes < 15) return numbered(minutes, noun.minute);
  return `${(Math.round(minutes / 15) / 4).toLocaleString('en-GB', { maximumFractionDigits: 2 })} awr`;
}
