/** A question that is open: a fieldset of radios or checkboxes, the same on paper and live. */
import type { ComponentChildren } from 'preact';
import type { Question } from '../question.ts';
import { textKey } from './quiz.ts';
import * as words from './words/en/quiz.ts';

interface QuestionFieldProps {
  readonly name: string;
  readonly question: Question;
  readonly number: number;
  /** Live: what is chosen, and what to do at a change. */
  readonly chosen?: readonly string[];
  readonly choose?: (options: readonly string[]) => void;
  readonly children?: ComponentChildren;
}

export function QuestionField({ name, question, number, chosen = [], choose, children }: QuestionFieldProps) {
  const { id, text, multiple, options } = question;
  const toggle = (option: string, on: boolean) =>
    choose?.(!multiple ? [option] : on ? [...chosen, option] : chosen.filter((other) => other !== option));
  return (
    <div class="question" data-question={id}>
      <fieldset>
        <legend>
          <span class="numeral">{number}</span> <span data-why={textKey(id)}>{text}</span>
          {multiple && <span class="hint"> {words.several}</span>}
        </legend>
        <div class="options">
          {options.map((option) => (
            <label key={option.id}>
              <input
                type={multiple ? 'checkbox' : 'radio'}
                name={name}
                value={option.id}
                autocomplete="off"
                {...(choose && {
                  checked: chosen.includes(option.id),
                  onChange: (event: Event) => toggle(option.id, (event.target as HTMLInputElement).checked),
                })}
              />
              <span data-why={textKey(id, option.id)}>{option.text}</span>
            </label>
          ))}
        </div>
      </fieldset>
      {children}
    </div>
  );
}
