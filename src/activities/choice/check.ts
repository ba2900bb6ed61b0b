/** What a question's schema cannot see: every question needs an option that fits, and ids of its own. */
import type { Finding } from '../../course/checks/problems.ts';
import { idsTwice } from '../../course/checks/twice.ts';
import type { ChoiceActivity } from './schema.ts';

export function check({ questions, feedback, later, again }: ChoiceActivity): Finding[] {
  return [
    ...(again === undefined && questions.length === 0
      ? [{ at: ['questions'], message: 'There is no question.', remedy: 'Add at least one.' }]
      : []),
    ...(again !== undefined && (questions.length > 0 || feedback === 'later')
      ? [
          {
            at: ['again'],
            message: `The questions are those of “${again}”, and are explained when they are checked.`,
            remedy: 'Take “questions” and “feedback” out, or take “again” out.',
          },
        ]
      : []),
    ...idsTwice(questions, ['questions'], 'questions'),
    ...questions.flatMap(({ id, options, multiple }, index) => {
      const fitting = options.filter(({ verdict }) => verdict === 'best').length;
      const found: Finding[] = idsTwice(options, ['questions', index, 'options'], 'options');
      if (fitting === 0) {
        found.push({
          at: ['questions', index, 'options'],
          message: `No option of question “${id}” fits best.`,
          remedy: 'Give at least one of its options “verdict: best”.',
        });
      }
      if (fitting > 1 && !multiple) {
        found.push({
          at: ['questions', index, 'options'],
          message: `Question “${id}” has ${fitting} options that fit best, and lets the learner choose one.`,
          remedy: 'Add “multiple: true” to the question, or call the weaker ones defensible.',
        });
      }
      return found;
    }),
    ...(feedback === 'check' && later
      ? [
          {
            at: ['later'],
            message: '“later” is only said when feedback is “later”.',
            remedy: 'Take the line out, or set “feedback: later”.',
          },
        ]
      : []),
  ];
}
