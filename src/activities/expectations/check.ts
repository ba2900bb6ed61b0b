/** What the schema of expectations cannot see: ids and titles that stand once, and a sample that fits the questions. */
import type { Finding } from '../../course/checks/problems.ts';
import { idsTwice, titlesTwice } from '../../course/checks/twice.ts';
import { theirsPart } from './expectations.ts';
import type { ExpectationsActivity } from './schema.ts';

export function check({ questions, sample }: ExpectationsActivity): Finding[] {
  const known = questions.map(({ id }) => id);
  return [
    ...idsTwice(questions, ['questions'], 'questions'),
    ...titlesTwice(questions, ['questions'], 'questions'),
    ...questions.flatMap(({ id, options }, index) => [
      ...idsTwice(options, ['questions', index, 'options'], `options of “${id}”`),
      ...(id === theirsPart
        ? [
            {
              at: ['questions', index, 'id'],
              message: `A question is called “${id}”, under which the partner’s answers are kept.`,
              remedy: 'Give the question another id.',
            },
          ]
        : []),
      ...(sample.answers[id] && !options.some((option) => option.id === sample.answers[id]?.choice)
        ? [
            {
              at: ['sample', 'answers', id, 'choice'],
              message: `“${sample.answers[id]?.choice}” is no option of “${id}”.`,
              remedy: `The options are: ${options.map((option) => option.id).join(', ')}.`,
            },
          ]
        : []),
      ...(sample.answers[id]
        ? []
        : [
            {
              at: ['sample', 'answers'],
              message: `${sample.by} does not answer “${id}”.`,
              remedy: 'Choose an option for it, so that the comparison can be tried whole.',
            },
          ]),
    ]),
    ...Object.keys(sample.answers)
      .filter((id) => !known.includes(id))
      .map((id) => ({
        at: ['sample', 'answers', id],
        message: `${sample.by} answers “${id}”, which is not asked.`,
        remedy: `The questions are: ${known.join(', ')}.`,
      })),
  ];
}
