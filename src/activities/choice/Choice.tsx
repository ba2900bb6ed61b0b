/** The live questions: choose, check, read why. A first guess is only kept. */

import { useLayoutEffect, useRef } from 'preact/hooks';
import { verdictWords } from '../../words/en/verdict.ts';
import type { ViewProps } from '../kind.ts';
import { OtherOptions } from '../OtherOptions.tsx';
import { type Question, sameOptions } from '../question.ts';
import { tallied } from '../revised.ts';
import { VerdictShape } from '../Verdict.tsx';
import { BecauseField } from './BecauseField.tsx';
import { becausePart, type ChoiceData, check, choiceKind, fromShown, surePart, toShown } from './choice.ts';
import { QuestionField } from './QuestionField.tsx';
import * as words from './words/en/choice.ts';

export function Choice({ id, data, whys, parts, shown, record, say, lent, copies }: ViewProps<ChoiceData>) {
  const answers = choiceKind.readAnswer(parts, data);
  const answered = fromShown(shown, data);
  const current = answered.filter(({ question, options }) => sameOptions(answers.get(question), options));
  const missing = data.questions.filter((question) => !answers.has(question.id));
  const guessing = data.feedback === 'later';
  const guesses = data.again === undefined ? undefined : lent(data.again);
  const guessed = guesses && choiceKind.readAnswer(guesses, data);

  const root = useRef<HTMLDivElement>(null);
  const toResults = useRef(false);
  useLayoutEffect(() => {
    if (!toResults.current) return;
    toResults.current = false;
    root.current?.querySelector<HTMLElement>('.result')?.focus();
  });

  const choose = (question: string, options: readonly string[]) => {
    record.answer(question, options);
    const others = [...answers.keys()].filter((other) => other !== question).length;
    say(words.kept(others + (options.length ? 1 : 0), data.questions.length));
  };
  const setSure = (question: string, sure: string) => {
    record.answer(surePart(question), sure);
    say(words.sureKept);
  };
  const checkNow = () => {
    const lines = check(answers, data, whys);
    if (!lines.length) return say(words.nothingToCheck);
    record.show(toShown(lines, data));
    say(`${tallied(lines)}.`);
    toResults.current = true;
  };
  const goTo = (question: string) =>
    root.current?.querySelector<HTMLElement>(`[data-question="${question}"] input`)?.focus();

  return (
    <div class="choice" ref={root}>
      {data.questions.map((question, index) => {
        const said = current.find((line) => line.question === question.id);
        const stored = parts.get(surePart(question.id));
        const because = becausePart(question.id);
        const reason = parts.get(because);
        return (
          <QuestionField
            key={question.id}
            activity={id}
            number={index + 1}
            question={question}
            confidence={data.confidence}
            chosen={answers.get(question.id) ?? []}
            sure={typeof stored === 'string' ? stored : undefined}
            choose={(options) => choose(question.id, options)}
            setSure={(sure) => setSure(question.id, sure)}
          >
            {/* One written where the course asked before stays in sight, and can be changed. */}
            {(question.id === data.because || (!guessing && parts.has(because))) && (
              <BecauseField
                activity={id}
                title={data.title ?? ''}
                question={question.id}
                number={index + 1}
                value={typeof reason === 'string' ? reason : ''}
                copies={copies(because)}
                onWrite={(text) => record.write(because, text)}
              />
            )}
            {said && (
              <div class="said" data-verdict={said.verdict}>
                <p class="verdict-line">
                  <VerdictShape verdict={said.verdict} /> {verdictWords[said.verdict]}
                </p>
                {guesses && (
                  <p class="hint">
                    {words.firstGuess(
                      textOf(question, guessed?.get(question.id)),
                      guesses.get(surePart(question.id)),
                    )}
                  </p>
                )}
                {said.options.map((option) => (
                  <p key={option}>{whys.get(`${question.id}/${option}`)?.text}</p>
                ))}
                <OtherOptions
                  summary={words.otherOptions}
                  of={words.questionNumber(index + 1)}
                  options={question.options}
                  chosen={said.options}
                  whyOf={(option) => whys.get(`${question.id}/${option}`)}
                />
              </div>
            )}
          </QuestionField>
        );
      })}
      {guessing ? (
        <p class="guessed" hidden={missing.length > 0}>
          {data.later ?? words.guessed}
        </p>
      ) : (
        <div class="feedback">
          <div class="actions">
            <button type="button" class="button main" onClick={checkNow}>
              {words.check}
            </button>
          </div>
          {current.length > 0 && (
            <div>
              <h4 class="result" tabIndex={-1}>
                {tallied(current)}
              </h4>
              <p class="lead">{words.feedbackLead}</p>
              {missing.length > 0 && (
                <div class="missing">
                  <p>{words.missing(missing.length)}</p>
                  {missing.map((question) => (
                    <button type="button" class="button" key={question.id} onClick={() => goTo(question.id)}>
                      {words.goTo(data.questions.indexOf(question) + 1)}
                    </button>
                  ))}
                </div>
              )}
            </div>
          )}
        </div>
      )}
    </div>
  );
}

/** The texts of the options chosen; '' when none was. */
function textOf({ options }: Question, chosen: readonly string[] = []): string {
  return options
    .filter(({ id }) => chosen.includes(id))
    .map(({ text }) => text)
    .join(' ');
}
