/** One thing to weigh: a fieldset whose options rise like steps, the same on paper, without a script and live. */
import type { Factor, Level } from './weigh.ts';

interface FactorFieldProps {
  readonly activity: string;
  readonly factor: Factor;
  readonly levels: readonly Level[];
  /** Live: the chosen level's index, and what to do at a choice. Without them the radios keep their own state. */
  readonly chosen?: number | undefined;
  readonly choose?: (level: number) => void;
}

export function FactorField({ activity, factor, levels, chosen, choose }: FactorFieldProps) {
  return (
    <fieldset class="factor" data-factor={factor.id}>
      <legend>
        <span class="name">{factor.title}</span> <span class="asks">{factor.question}</span>
      </legend>
      <div class="options">
        {levels.map((level, index) => (
          <label key={level.id}>
            <input
              type="radio"
              name={`${activity}/${factor.id}`}
              value={level.id}
              autocomplete="off"
              {...(choose && { checked: chosen === index, onChange: () => choose(index) })}
            />
            <span class="numeral">{index + 1}</span> <span class="anchor">{factor.anchors[index]}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
