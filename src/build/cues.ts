/**
 * What gives a course's answers away, read from its folder. Apart from what is wrong in single files: it speaks of all
 * questions together, and so `npm run new` has no say in it.
 */
import { keyedIn } from '../activities/keyed.ts';
import { activitySchema, definitionOf } from '../activities/kinds.ts';
import { type AskedIn, checkCues, cueNote } from '../course/checks/cues.ts';
import type { Problem } from '../course/checks/problems.ts';
import { readCourse } from '../course/checks/read.ts';

interface Cues {
  readonly problems: readonly Problem[];
  /** What is said of a course with too few questions to tell. */
  readonly note: string | undefined;
}

export function cuesIn(folder: string, shownAs?: string): Cues {
  const { questions, language } = questionsIn(folder, shownAs);
  return { problems: checkCues(questions, language), note: cueNote(questions.length) };
}

/** Every question of the course in FOLDER whose options are explained; of a file with problems none. */
export function questionsIn(folder: string, shownAs?: string) {
  const { activities, course } = readCourse(folder, activitySchema, shownAs);
  const questions = activities.flatMap((source) =>
    source.data
      ? keyedIn(source.data, definitionOf(source.data)).map((question): AskedIn => ({ ...question, source }))
      : [],
  );
  return { questions, language: course.data?.language ?? '' };
}
