/** A final check: each try draws a question a lesson from a bank. */
import { countableQuestions } from '../countable.ts';
import { define } from '../definition.ts';
import { ids, type Part } from '../parts.ts';
import { bankOf } from './bank.ts';
import { check } from './check.ts';
import { leanQuiz } from './lean.ts';
import { quizSchema } from './schema.ts';

export const quiz = define({
  schema: quizSchema,
  lean: leanQuiz,
  items: ({ questions }) => [
    ['draw/{try}', ids(questions)],
    ...questions.flatMap(({ id, options }): Part[] => [
      [id, ids(options)],
      [`{try}/${id}`, ids(options)],
    ]),
  ],
  check,
  asks: ({ draw, questions }) => ({ decisions: draw, read: draw / questions.length }),
  written: async () => (await import('./Written.tsx')).QuizWritten,
  island: () => import('./Island.astro'),
  slides: ({ questions }) => countableQuestions(questions),
  styles: () => [import('../question.css?inline'), import('./quiz.css?inline')],
  keyed: 'questions',
  beside: bankOf,
  draws: ({ draw }) => draw,
});
