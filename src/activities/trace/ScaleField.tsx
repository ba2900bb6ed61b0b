/** How sure somebody is: five answers, the same on paper, without a script and live. */
import type { Level } from './trace.ts';

interface ScaleFieldProps {
  /** `ACTIVITY/PART`. */
  readonly name: string;
  readonly question: string;
  readonly scale: readonly Level[];
  /** Live: the chosen place, and what to do at a choice. Without them the radios keep their own state. */
  readonly chosen?: number | undefined;
  readonly choose?: (level: Level) => void;
}

export function ScaleField({ name, question, scale, chosen, choose }: ScaleFieldProps) {
  return (
    <fieldset class="how-sure">
      <legend>{question}</legend>
      <div class="options">
        {scale.map((level, index) => (
          <label key={level.id}>
            <input
              type="radio"
              name={name}
              value={level.id}
              autocomplete="off"
              {...(choose && { checked: chosen === index, onChange: () => choose(level) })}
            />
            <span class="numeral">{index + 1}</span>{' '}
            <span>
              <strong>{level.title}</strong>
              <span class="sr-only">:</span> {level.text}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
