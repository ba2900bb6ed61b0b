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
