/** What the page needs of the course, fetched once. */
import type { CohortData } from './cohort-data.ts';

const root = document.documentElement.dataset['root'] ?? './';
let fetched: Promise<CohortData> | undefined;

/** Rejects when it does not come; the next call asks again. */
export function courseHere(): Promise<CohortData> {
  fetched ??= fetch(`${root}cohort/course.json`).then(async (answer) => {
    if (!answer.ok) throw new Error(String(answer.status));
    return (await answer.json()) as CohortData;
  });
  fetched.catch(() => {
    fetched = undefined;
  });
  return fetched;
}
