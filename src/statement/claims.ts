/** What the credential will claim: the same choices as the sheet's. Pure. */
import type { CourseData } from '../course/course-data.ts';
import type { Claims } from '../credential/claims.ts';
import { resultsOf } from '../progress/activity.ts';
import type { Progress, ResultValue } from '../progress/progress.ts';
import { activitiesDone, type Completion } from './done.ts';
import type { Beyond, Choices } from './sheet.ts';

/** Where the course lies, once it has an address; it stands in the statement's page alone. */
export interface About {
  /** The course's public address, once it has one … */
  readonly address?: string;
  /** … and this page's. */
  readonly url?: string;
  /** The public address of the verify page, once there is one. */
  readonly verifyAt?: string;
}

const tenths = (value: number) => Math.round(value * 10) / 10;

/** What could be claimed beyond the completion that is kept as ITEM. */
export function beyond(course: CourseData, progress: Progress, completion: Completion, item: string): Beyond {
  const best = course.finalCheck ? resultsOf(progress, course.finalCheck).best : undefined;
  const { credit, of } = (best?.value ?? { credit: 0, of: 0 }) as unknown as ResultValue;
  return {
    activities: activitiesDone(course, progress, completion, item),
    ...(of > 0 ? { marks: { credit: tenths(Math.max(0, credit)), of: tenths(of) } } : {}),
  };
}

/** The claims, but for the digest, which takes a moment. */
export function claimsOf(
  course: CourseData,
  { url }: About,
  { version, on, lessons, minutes, parts, outcomes, check, own }: Completion,
  name: string,
  choices: Choices,
  { activities, marks }: Beyond,
): Omit<Claims, 'digest'> {
  const { id, title, language, description, criteria, authors } = course;
  return {
    name,
    course: { id, title, version, description, ...(url ? { url } : {}), criteria, language, authors },
    on,
    ...(choices.minutes ? { minutes } : {}),
    lessons,
    parts: choices.parts ? parts : [],
    outcomes: choices.outcomes ? outcomes : [],
    check,
    own: choices.own ? own : [],
    ...(choices.activities && activities.length ? { activities } : {}),
    ...(choices.marks && marks ? { marks } : {}),
    ...(choices.words ? { words: choices.words } : {}),
  };
}
