/** The questions on paper, each with its reasons; a first guess keeps them for later. */

import { askedForReason } from '../own-reason.ts';
import { Reasons } from '../Reasons.tsx';
import { BecauseField } from './BecauseField.tsx';
import { QuestionField } from './QuestionField.tsx';
import type { ChoiceActivity } from './schema.ts';
import * as words from './words/en/choice.ts';

export function ChoiceWritten({ activity }: { activity: ChoiceActivity }) {
  const { id, questions, confidence, feedback } = activity;
  const because = feedback === 'check' ? askedForReason(id, questions) : undefined;
  return (
    <>
      {questions.map((question, index) => (
        <QuestionField key={question.id} activity={id} number={index + 1} {...{ question, confidence }}>
          {question.id === because && (
            <BecauseField activity={id} title={activity.title} question={question.id} number={index + 1} />
          )}
          {feedback === 'check' && (
            <Reasons
              about={`${words.questionNumber(index + 1)}, ${activity.title}`}
              lines={question.options.map(({ id: option, text, verdict, why }) => ({
                key: `${question.id}/${option}`,
                on: text,
                verdict,
                why,
              }))}
            />
          )}
        </QuestionField>
      ))}
    </>
  );
}
