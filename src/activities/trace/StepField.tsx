/** One step back: what lies there, and the question about it. The same on paper, without a script and live. */
import type { ComponentChildren } from 'preact';
import type { Step } from './trace.ts';
import * as words from './words/en/trace.ts';

interface StepFieldProps {
  readonly activity: string;
  readonly step: Step;
  readonly number: number;
  readonly all: number;
  /** Live: what is chosen, and what to do at a choice. Without them the radios keep their own state. */
  readonly chosen?: string | undefined;
  readonly choose?: (option: string) => void;
  readonly children?: ComponentChildren;
}

export function StepField({ activity, step, number, all, chosen, choose, children }: StepFieldProps) {
  const { id, title, source, text, options } = step;
  return (
    <div class="step" data-step={id}>
      <h4 tabIndex={choose ? -1 : undefined}>
        <span class="of">{words.stepOf(number, all)}</span> {title}
      </h4>
      <div class="source">
        <p class="document">
          <strong>{source.document}</strong> {source.date}
        </p>
        <p>{source.says}</p>
      </div>
      <fieldset>
        <legend>{text}</legend>
        <div class="options">
          {options.map((option) => (
            <label key={option.id}>
              <input
                type="radio"
                name={`${activity}/${id}`}
                value={option.id}
                autocomplete="off"
                {...(choose && { checked: chosen === option.id, onChange: () => choose(option.id) })}
              />
              <span>{option.text}</span>
            </label>
          ))}
        </div>
      </fieldset>
      {children}
    </div>
  );
}
