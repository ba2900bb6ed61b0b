/** One question: a fieldset of radios or checkboxes, the same on paper, without a script and live. */
import type { ComponentChildren } from 'preact';
import type { Question } from '../question.ts';
import { surePart } from './choice.ts';
import * as words from './words/en/choice.ts';

interface QuestionFieldProps {
  readonly activity: string;
  readonly question: Question;
  readonly number: number;
  readonly confidence: boolean;
  /** Live: what is chosen, and what to do at a change. Without them the fields keep their own state. */
  readonly chosen?: readonly string[];
  readonly sure?: string | undefined;
  readonly choose?: (options: readonly string[]) => void;
  readonly setSure?: (sure: string) => void;
  readonly children?: ComponentChildren;
}

const levels = ['guess', 'fairly', 'sure'] as const;

export function QuestionField(props: QuestionFieldProps) {
  const { activity, question, number, confidence, chosen, sure, choose, setSure, children } = props;
  const { id, text, multiple, options } = question;
  const toggle = (option: string, on: boolean) =>
    choose?.(
      multiple
        ? on
          ? [...(chosen ?? []), option]
          : (chosen ?? []).filter((other) => other !== option)
        : [option],
    );
  return (
    <div class="question" data-question={id}>
      <fieldset>
        <legend>
          <span class="numeral">{number}</span> {text}
          {multiple && <span class="hint"> {words.several}</span>}
        </legend>
        <div class="options">
          {options.map((option) => (
            <label key={option.id}>
              <input
                type={multiple ? 'checkbox' : 'radio'}
                name={`${activity}/${id}`}
                value={option.id}
                autocomplete="off"
                {...(chosen && { checked: chosen.includes(option.id) })}
                {...(choose && {
                  onChange: (event: Event) => toggle(option.id, (event.target as HTMLInputElement).checked),
                })}
              />
              <span>{option.text}</span>
            </label>
          ))}
        </div>
      </fieldset>
      {confidence && (
        <fieldset class="sure">
          <legend>
            {words.howSure}
            <span class="sr-only"> ({words.questionNumber(number)})</span>
          </legend>
          <div class="options">
            {levels.map((level) => (
              <label key={level}>
                <input
                  type="radio"
                  name={`${activity}/${surePart(id)}`}
                  value={level}
                  autocomplete="off"
                  {...(setSure && { checked: sure === level, onChange: () => setSure(level) })}
                />
                <span>{words.levels[level]}</span>
              </label>
            ))}
          </div>
        </fieldset>
      )}
      {children}
    </div>
  );
}
