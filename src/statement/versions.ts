/** What other versions of the course asked: fetched once a learner's record speaks of one. */
import type { CourseData } from '../course/course-data.ts';
import { type CourseVersion, dataOf } from '../course/version.ts';
import type { Progress } from '../progress/progress.ts';

const here = new Map<string, CourseData>();
const coming = new Set<string>();

/** Those of the versions that the site knows which PROGRESS says were completed. */
const named = (course: CourseData, progress: Progress): readonly string[] =>
  [...progress].flatMap(([cell, { value }]) => {
    const { version } = (value ?? {}) as { readonly version?: unknown };
    const asks = cell.startsWith('done course/') && typeof version === 'string';
    return asks && course.others.includes(version) ? [version] : [];
  });

/**
 * The versions that PROGRESS speaks of. Undefined while one of them is on its way: then THEN is called, with whether it
 * came. One that did not come is asked for again at the next call.
 */
export function versionsFor(
  course: CourseData,
  progress: Progress,
  then: (came: boolean) => void,
): ReadonlyMap<string, CourseData> | undefined {
  const lacking = named(course, progress).filter((version) => !here.has(version));
  for (const version of lacking) {
    if (coming.has(version)) continue;
    coming.add(version);
    const came = fetch(`${document.documentElement.dataset['root'] ?? './'}versions/${version}.json`)
      .then((answer) => answer.json() as Promise<CourseVersion>)
      .then((asked) => here.set(version, dataOf(asked, course)));
    void came
      .finally(() => coming.delete(version))
      .then(
        () => then(true),
        () => then(false),
      );
  }
  return lacking.length ? undefined : here;
}
