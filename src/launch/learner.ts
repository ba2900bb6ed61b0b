/** Whose work it is, as the course's pages know it: learners of one browser are kept apart by what their platform calls them. */

import { fnv1a } from '../bytes/fnv1a.ts';
import { toUtf8 } from '../bytes/text.ts';

/** A name for the learner's databases, which tells nothing of the learner; empty for nobody. */
export function learnerId(course: string, platform: string): string {
  if (!platform) return '';
  // Two of its letters differ from any id that a page makes by itself: see `progress/learners.ts`.
  const part = (salt: string) =>
    fnv1a(`${salt}\n${course}\n${platform}\n${toUtf8(platform).length}`).toString(36);
  return `lms${part('a').padStart(7, '0')}${part('b').padStart(7, '0')}`;
}
