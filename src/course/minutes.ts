/** How long things take, by one rule for every course. Pure. */

/** Of plain prose, read to be used. */
const WORDS_A_MINUTE = 180;

export const countWords = (text: string): number => text.match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu)?.length ?? 0;

export const readingMinutes = (words: number): number => words / WORDS_A_MINUTE;

/** What is said of a time: whole minutes, rounded up. */
export const wholeMinutes = (minutes: number): number => Math.max(1, Math.ceil(minutes - 1e-9));

interface Section {
  readonly words: number;
  readonly activities: readonly string[];
}

/** From the beginning of each of a lesson's sections to its end, in whole minutes. The first is the lesson's time. */
export function minutesLeft(
  sections: readonly Section[],
  minutesOf: (activity: string) => number | undefined,
): readonly number[] {
  const times = sections.map(({ words, activities }) =>
    activities.reduce((sum, id) => sum + (minutesOf(id) ?? 0), readingMinutes(words)),
  );
  return times.map((_, from) => wholeMinutes(times.slice(from).reduce((sum, time) => sum + time, 0)));
}
