/** What lies in a file beside the page, of kinds that have more than a page should carry. Read at build; pure. */
import type { ActivityEntry } from './kinds.ts';
import type { Bank, BankLesson } from './quiz/bank.ts';

interface Part {
  readonly title: string;
  readonly lessons: readonly Omit<BankLesson, 'part'>[];
}

/** A final check's whole bank, and the lessons that it asks about; undefined for other kinds. */
export function bankOf(activity: ActivityEntry, parts: readonly Part[]): Bank | undefined {
  if (activity.kind !== 'quiz') return undefined;
  const { questions } = activity;
  const asked = new Set(questions.map(({ lesson }) => lesson));
  const lessons = parts.flatMap(({ title: part, lessons: own }) =>
    own.flatMap(({ slug, title, published }) => (asked.has(slug) ? [{ slug, title, part, published }] : [])),
  );
  return { lessons, questions };
}
