/** The very question of the lesson: choose, check, read why. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { OtherOptions } from '../activities/OtherOptions.tsx';
import { judgeQuestion, sameOptions } from '../activities/question.ts';
import { VerdictShape } from '../activities/Verdict.tsx';
import { review as words } from '../words/en/review.ts';
import { verdictWords } from '../words/en/verdict.ts';
import type { Said } from './looks.ts';
import type { ExplainedQuestion } from './review-data.ts';

export interface LookProps {
  readonly lessonName: string;
  /** The place in the lesson. */
  readonly href: string;
  readonly isLast: boolean;
  readonly look: (said: Said) => void;
  readonly next: () => void;
  readonly leave: () => void;
  readonly say: (sentence: string) => void;
}

export function QuestionLook(props: LookProps & { readonly question: ExplainedQuestion }) {
  const { question, lessonName, href, isLast, look, next, leave, say } = props;
  const { activity, id, text, multiple, options } = question;
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [checked, setChecked] = useState<readonly string[]>();
  const result = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => result.current?.focus(), [checked]);

  const whys = new Map(
    options.map(({ id: option, verdict, why }) => [`${id}/${option}`, { verdict, text: why }]),
  );
  // Feedback speaks of what is chosen now, or is not there.
  const verdict = sameOptions(checked, chosen) ? judgeQuestion(question, chosen, whys) : undefined;
  const isChosen = ({ id: option }: { readonly id: string }) => chosen.includes(option);

  const check = () => {
    const judged = judgeQuestion(question, chosen, whys);
    if (!judged) return say(words.chooseFirst);
    say('');
    // What is kept is what was said first.
    if (!checked) look(judged);
    setChecked(chosen);
  };
  const toggle = (option: string, on: boolean) =>
    setChosen(!multiple ? [option] : on ? [...chosen, option] : chosen.filter((other) => other !== option));

  return (
    <>
      <div class="question">
        <fieldset>
          <legend>
            {text}
            {multiple && <span class="hint"> {words.several}</span>}
          </legend>
          <div class="options">
            {options.map((option) => (
              <label key={option.id}>
                <input
                  type={multiple ? 'checkbox' : 'radio'}
                  name={`review/${activity}/${id}`}
                  value={option.id}
                  autocomplete="off"
                  checked={isChosen(option)}
                  onChange={({ currentTarget }) => toggle(option.id, currentTarget.checked)}
                />
                <span>{option.text}</span>
              </label>
            ))}
          </div>
        </fieldset>
        {verdict && (
          <div class="said" data-verdict={verdict}>
            <h3 class="verdict-line" tabIndex={-1} ref={result}>
              <VerdictShape verdict={verdict} /> {verdictWords[verdict]}
            </h3>
            {options.filter(isChosen).map(({ id: option, why }) => (
              <p key={option}>{why}</p>
            ))}
            <OtherOptions
              summary={words.otherOptions}
              options={options}
              chosen={chosen}
              whyOf={(option) => whys.get(`${id}/${option}`)}
            />
          </div>
        )}
      </div>
      {checked && (
        <p class="to-lesson">
          <a href={href}>{words.inLesson(lessonName)}</a>
        </p>
      )}
      <div class="actions">
        {verdict ? (
          <button type="button" class="button main" onClick={next}>
            {isLast ? words.finish : words.next}
          </button>
        ) : (
          <button type="button" class="button main" onClick={check}>
            {words.check}
          </button>
        )}
        {!checked && (
          <button type="button" class="button" onClick={next}>
            {words.skip}
          </button>
        )}
        {!(isLast && verdict) && (
          <button type="button" class="quiet" onClick={leave}>
            {words.leave}
          </button>
        )}
      </div>
    </>
  );
}
