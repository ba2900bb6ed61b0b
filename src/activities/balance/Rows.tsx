/** A prompt with its box to tick, and a weight: the same on paper, without a script and live. */

import { taken, weightPart } from './balance.ts';
import { balance as words } from './words/en/balance.ts';

interface WeightFieldProps {
  /** `ACTIVITY/PART` of what is weighed. */
  readonly name: string;
  readonly about: string;
  readonly weight?: number | undefined;
  readonly weigh?: ((weight: string) => void) | undefined;
}

export function WeightField({ name, about, weight, weigh }: WeightFieldProps) {
  return (
    <select
      class="weight"
      name={weightPart(name)}
      aria-label={words.weightOf(about)}
      autocomplete="off"
      {...(weigh && { value: String(weight ?? ''), onChange: (event) => weigh(event.currentTarget.value) })}
    >
      <option value="">{words.weight}</option>
      {words.weights.map((said, index) => (
        <option key={said} value={String(index + 1)}>
          {said}
        </option>
      ))}
    </select>
  );
}

interface PromptRowProps extends Omit<WeightFieldProps, 'about'> {
  readonly text: string;
  /** Live: whether it stands on the sheet, and what to do at a tick. */
  readonly chosen?: boolean;
  readonly choose?: () => void;
}

/** Live, the weight is asked for once the prompt is taken over; on paper it stands beside each. */
export function PromptRow({ name, text, chosen, choose, weight, weigh }: PromptRowProps) {
  return (
    <div class="entry options">
      <label>
        <input
          type="checkbox"
          name={name}
          value={taken}
          autocomplete="off"
          {...(choose && { checked: chosen, onChange: choose })}
        />
        <span>{text}</span>
      </label>
      {(!choose || chosen) && <WeightField {...{ name, weight, weigh }} about={text} />}
    </div>
  );
}
