/** What the lessons of this course ask, as this page fetches it: once, whoever wants to know. */
import type { AskedLesson } from './asked.ts';

/** Rejects where it does not come. */
export const askedHere: Promise<readonly AskedLesson[]> = fetch(
  document.documentElement.dataset['asked'] as string,
).then((answer) => answer.json());
