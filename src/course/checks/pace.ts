/** What an author is told of time, and a build does not stop at: minutes that seem wrong, and a late first thing to do. Pure. */
import { type Problem, problemIn } from './problems.ts';
import type { CourseFiles } from './read.ts';

/** Two screens of a phone, with what is above the text. */
export const WORDS_BEFORE_DOING = 170;
/** A declared time is the author’s to judge: of one activity only a great difference is told. */
const FAR = 1.6;
const AT_LEAST = 2;
/** What is judged too high here and too low there is even over a lesson, whose time is promised to learners. */
const LESSON_FAR = 1.15;

const areFar = (declared: number, reckoned: number, far: number) =>
  Math.max(declared, reckoned) > far * Math.min(declared, reckoned) &&
  Math.abs(declared - reckoned) >= AT_LEAST;

interface Timed {
  readonly id: string;
  readonly minutes: number;
}

/** @param reckoned In minutes, from what is in an activity. */
export function paceOf<Activity extends Timed>(
  { lessons, activities }: CourseFiles<Activity>,
  reckoned: (activity: Activity) => number,
): Problem[] {
  return [
    ...activities.flatMap((activity) => {
      if (!activity.data) return [];
      const [declared, about] = [activity.data.minutes, reckoned(activity.data)];
      if (!areFar(declared, about, FAR)) return [];
      return problemIn(activity, {
        at: ['minutes'],
        message: `${declared} minutes are declared, and about ${about} are reckoned from its words, decisions and texts to write.`,
        remedy: `Try it with a clock. Write ${about}, or leave ${declared} if there is more or less to think about than can be counted.`,
      });
    }),
    ...lessons.flatMap((lesson) => {
      const own = activities.flatMap(({ folder, data }) => (data && folder === lesson.folder ? [data] : []));
      const declared = own.reduce((sum, { minutes }) => sum + minutes, 0);
      const about = own.reduce((sum, activity) => sum + reckoned(activity), 0);
      if (!areFar(declared, about, LESSON_FAR)) return [];
      return [
        {
          file: lesson.file,
          message: `Its activities declare ${declared} minutes together, and about ${about} are reckoned.`,
          remedy: `Look at their “minutes”: a lesson’s time is promised to learners.`,
        },
      ];
    }),
    ...lessons.flatMap((lesson) => {
      const before = lesson.text?.wordsBeforeDoing;
      if (before === undefined || before <= WORDS_BEFORE_DOING) return [];
      return [
        {
          file: lesson.file,
          message: `The first thing to do comes after ${before} words: on a phone, more than two screens.`,
          remedy: `Put an activity, or one question that the text then answers, after ${WORDS_BEFORE_DOING} words at most.`,
        },
      ];
    }),
  ];
}
