/** The questions on paper, to be printed twice; then what to ask each other, and somebody’s answers to try with. */
import * as common from '../../words/en/activity.ts';
import { askKey } from './expectations.ts';
import { QuestionField } from './QuestionField.tsx';
import type { ExpectationsActivity } from './schema.ts';
import { expectationsOnPaper as paper, expectations as words } from './words/en/expectations.ts';

export function ExpectationsWritten({ activity }: { activity: ExpectationsActivity }) {
  const { id, questions, sample } = activity;
  return (
    <div class="expectations">
      <p class="hint">{common.privacy}</p>
      {questions.map((question, index) => (
        <QuestionField key={question.id} activity={id} number={index + 1} question={question} />
      ))}
      <p class="hint">{common.privacy}</p>
      <div class="together">
        <h4>{words.together}</h4>
        <p>{paper.twice}</p>
        <details class="reasons">
          <summary>{paper.asks}</summary>
          <dl>
            {questions.map(({ id: question, title, ask }) => (
              <div key={question}>
                <dt>{title}</dt>
                <dd data-why={askKey(question)}>{ask}</dd>
              </div>
            ))}
          </dl>
        </details>
        <details class="reasons">
          <summary>{paper.sample(sample.by)}</summary>
          <p>{sample.who}</p>
          <dl>
            {questions.map(({ id: question, title, options }) => (
              <div key={question}>
                <dt>{title}</dt>
                <dd>
                  {options.find((option) => option.id === sample.answers[question]?.choice)?.text}
                  {sample.answers[question]?.own && ` “${sample.answers[question]?.own}”`}
                </dd>
              </div>
            ))}
          </dl>
        </details>
      </div>
    </div>
  );
}
