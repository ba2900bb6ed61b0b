/** Questions with explained options; or first guesses, which another activity comes back to. */
import { countableQuestions } from '../countable.ts';
import { define } from '../definition.ts';
import { ids, type Part, parts } from '../parts.ts';
import { check } from './check.ts';
import { becausePart, surePart } from './choice.ts';
import { leanChoice } from './lean.ts';
import { choiceSchema } from './schema.ts';

export const choice = define({
  schema: choiceSchema,
  lean: leanChoice,
  items: ({ feedback, questions }) =>
    questions.flatMap(({ id, options }): Part[] => [
      [id, ids(options)],
      [surePart(id)],
      // Which question asks for a reason may change with the questions; what was written stays where it was.
      ...(feedback === 'check' ? parts(becausePart(id)) : []),
    ]),
  check,
  asks: ({ questions }) => ({ decisions: questions.length }),
  written: async () => (await import('./Written.tsx')).ChoiceWritten,
  island: () => import('./Island.astro'),
  styles: () => [import('../question.css?inline')],
  keyed: 'questions',
  countable: ({ questions }) => countableQuestions(questions),
  comesBack: {
    to: ({ again }) => again,
    as: (activity, { questions }) => ({ ...activity, questions }),
  },
  forReview: ({ feedback, questions }) => (feedback === 'check' ? questions : []),
});
