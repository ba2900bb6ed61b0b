/** Questions with explained options; or first guesses, which another activity comes back to. */
import { define } from '../definition.ts';
import { ids, type Part } from '../parts.ts';
import { check } from './check.ts';
import { surePart } from './choice.ts';
import { leanChoice } from './lean.ts';
import { choiceSchema } from './schema.ts';

export const choice = define({
  schema: choiceSchema,
  lean: leanChoice,
  items: ({ questions }) =>
    questions.flatMap(({ id, options }): Part[] => [[id, ids(options)], [surePart(id)]]),
  check,
  written: async () => (await import('./Written.tsx')).ChoiceWritten,
  island: () => import('./Island.astro'),
  styles: () => [import('../question.css?inline')],
  keyed: 'questions',
  comesBack: {
    to: ({ again }) => again,
    as: (activity, { questions }) => ({ ...activity, questions }),
  },
  forReview: ({ feedback, questions }) => (feedback === 'check' ? questions : []),
});
