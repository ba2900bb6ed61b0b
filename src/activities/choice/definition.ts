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
  // A first guess is not explained: another activity comes back to it.
  slides: ({ feedback, questions }) => {
    const { items, ...shape } = countableQuestions(questions);
    const guess = ({ id, title }: (typeof items)[number]['choices'][number]) => ({ id, title });
    return {
      ...shape,
      items:
        feedback === 'check' ? items : items.map((item) => ({ ...item, choices: item.choices.map(guess) })),
    };
  },
  styles: () => [import('../question.css?inline')],
  keyed: 'questions',
  countable: ({ questions }) => countableQuestions(questions),
  comesBack: {
    to: ({ again }) => again,
    as: (activity, { questions }) => ({ ...activity, questions }),
  },
  since: ({ again }) => again,
  forReview: ({ feedback, questions }) => (feedback === 'check' ? questions : []),
});
