import { scatter } from '../bytes/scatter.ts';

/**
 * The question of a check that asks for the learner's own reason: one is enough to make somebody think, and at each of
 * them nobody would write. Which one follows from the activity's name, so that it is not always the first.
 */
export const askedForReason = (activity: string, questions: readonly { readonly id: string }[]) =>
  questions[scatter(activity) % Math.max(questions.length, 1)]?.id;
