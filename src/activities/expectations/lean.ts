/** What of the questions the page carries for its script; what to ask each other stands in the written form. */
import type { ExpectationsData } from './expectations.ts';
import type { ExpectationsActivity } from './schema.ts';

export function leanExpectations({ questions, sample }: ExpectationsActivity): ExpectationsData {
  return {
    questions: questions.map(({ id, title, text, options }) => ({ id, title, text, options })),
    sample: {
      by: sample.by,
      answers: Object.fromEntries(
        Object.entries(sample.answers).map(([id, { choice, own }]) => [id, { choice, ...(own && { own }) }]),
      ),
    },
  };
}
