/** How far a learner is with a lesson. Pure. */
import { begun, doneAt, type Progress } from '../progress/progress.ts';

export type LessonState = 'new' | 'begun' | 'done';

/** Done is opened and its required activities answered; a lesson without any is done when it was opened. */
export function lessonState(progress: Progress, slug: string, requires: readonly string[]): LessonState {
  const opened = doneAt(progress, `opened/${slug}`);
  if (opened && requires.every((id) => doneAt(progress, `${id}/*`))) return 'done';
  return opened || requires.some((id) => begun(progress, id)) ? 'begun' : 'new';
}
