/**
 * The questions of an activity whose options are explained, and the order in which learners meet those. An author writes
 * the option that fits where it comes to mind, most often second; whoever sees that needs to read nothing. So the build
 * orders options by a number that each has from its id and its question's. It is the same in the form, in the view, on
 * paper and in review, at every build and on every device. Pure; read at build.
 */
import { scatter } from '../bytes/scatter.ts';
import type { ExplainedQuestion } from './definition.ts';
import type { ActivityEntry, AnyDefinition } from './kinds.ts';

type Asked = Pick<ExplainedQuestion, 'id' | 'options'>;

/**
 * QUESTION's options in their order, those that are to stay last behind the others. Each has its own number, so that a
 * new option or question leaves the others' order as learners know it.
 */
export function inOrder<Option extends { readonly id: string; readonly last?: boolean | undefined }>(
  activity: string,
  question: string,
  options: readonly Option[],
): Option[] {
  // The option stands first: a text's last letters stir its number least.
  const placed = options.map((option) => ({ option, at: scatter(`${option.id} ${activity}/${question}`) }));
  return placed
    .sort((a, b) => Number(a.option.last ?? false) - Number(b.option.last ?? false) || a.at - b.at)
    .map(({ option }) => option);
}

/** ACTIVITY as learners meet it. One that comes back to another has its questions, and so their order. */
export function inItsOrder(activity: ActivityEntry, { keyed }: AnyDefinition): ActivityEntry {
  if (!keyed) return activity;
  const questions = questionsIn(activity, keyed).map((question) => ({
    ...question,
    options: inOrder(activity.id, question.id, question.options),
  }));
  return { ...activity, [keyed]: questions } as ActivityEntry;
}

/** The questions of ACTIVITY as they were written, each with its place in the file and the order that learners meet. */
export const keyedIn = (activity: ActivityEntry, { keyed }: AnyDefinition) =>
  keyed
    ? questionsIn(activity, keyed).map(({ id, options }, index) => ({
        id,
        at: [keyed, index] as const,
        options,
        order: inOrder(activity.id, id, options).map((option) => option.id),
      }))
    : [];

const questionsIn = (activity: ActivityEntry, field: 'questions' | 'steps') =>
  (activity as unknown as Readonly<Record<typeof field, readonly Asked[]>>)[field];
