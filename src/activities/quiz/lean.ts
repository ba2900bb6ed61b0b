/** What of the bank the page carries for its script: the questions that stand on it. Their words stand in the form. */
import { onPaper } from './bank.ts';
import type { QuizData } from './quiz.ts';
import type { QuizActivity } from './schema.ts';

export function leanQuiz(activity: QuizActivity): QuizData {
  return {
    draw: activity.draw,
    questions: onPaper(activity).map(({ id, lesson, multiple, options }) => ({
      id,
      lesson,
      text: '',
      multiple,
      options: options.map((option) => ({ id: option.id, text: '' })),
    })),
  };
}
