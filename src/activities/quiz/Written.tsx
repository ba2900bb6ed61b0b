/** The final check on paper: one question a lesson, always the same, each with its reasons. */

import { Reasons } from '../Reasons.tsx';
import { onPaper } from './bank.ts';
import { QuestionField } from './QuestionField.tsx';
import type { QuizActivity } from './schema.ts';
import * as words from './words/en/quiz.ts';

export function QuizWritten({ activity }: { activity: QuizActivity }) {
  const questions = onPaper(activity);
  return (
    <>
      <p class="hint">{words.onPaper(questions.length, activity.questions.length)}</p>
      {questions.map((question, index) => (
        <QuestionField
          key={question.id}
          name={`${activity.id}/${question.id}`}
          number={index + 1}
          question={question}
        >
          <Reasons
            about={words.questionNumber(index + 1)}
            lines={question.options.map(({ id, text, verdict, why }) => ({
              key: `${question.id}/${id}`,
              on: text,
              verdict,
              why,
            }))}
          />
        </QuestionField>
      ))}
    </>
  );
}
