/** Numbers and lengths of time in words. */

/** By the number that they say. */
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

/** “three lessons”, “one lesson”; figures beyond twenty. */
export const counted = (count: number, one: string, many: string) =>
  `${inWords[count] ?? count} ${count === 1 ? one : many}`;

/** 35 → “about 35 minutes”, 97 → “about an hour and a half”, 155 → “about two and a half hours”: to the quarter of an hour; beyond twenty, to the hour. */
export function roughly(minutes: number): string {
  if (minutes < 55) return `about ${Math.max(5, Math.round(minutes / 5) * 5)} minutes`;
  const quarters = Math.round(minutes / 15);
  if (quarters > 80) return `about ${Math.round(minutes / 60)} hours`;
  const [hours, rest] = [
    Math.floor(quarters / 4),
    ['', ' and a quarter', ' and a half', ' and three quarters'][quarters % 4],
  ];
  return hours === 1 ? `about an hour${rest}` : `about ${inWords[hours] ?? hours}${rest} hours`;
}

/** “about five hours” → “five hours”, where the sentence has said “about” already. */
export const likewise = (amount: string) => amount.replace(/^about /, '');

/** 312 → “about five hours”, 390 → “about six and a half hours”: of what nobody does at one sitting no quarters, from ten hours on no halves. */
export function inAll(minutes: number): string {
  const unit = minutes < 600 ? 30 : 60;
  return roughly(minutes < 150 ? minutes : Math.round(minutes / unit) * unit);
}

const figures = (count: number) => count.toLocaleString('en-GB', { maximumFractionDigits: 2 });

/** 165 → “2.75 hours”, as forms for continuing professional development ask for them: to the quarter of an hour. */
export function inHours(minutes: number): string {
  if (minutes < 15) return `${minutes} ${minutes === 1 ? 'minute' : 'minutes'}`;
  const hours = Math.round(minutes / 15) / 4;
  return `${figures(hours)} ${hours === 1 ? 'hour' : 'hours'}`;
}
