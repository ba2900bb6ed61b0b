/** Things to look for in one's own message: the same on paper, without a script and live. */

import { type ApproachData, lookPart, ticked } from './approach.ts';
import { approach as words } from './words/en/approach.ts';

interface LooksProps {
  readonly activity: string;
  readonly looks: ApproachData['looks'];
  /** Live: what is ticked, and what to do at a tick. */
  readonly looked?: ReadonlySet<string>;
  readonly tick?: (id: string) => void;
}

export function Looks({ activity, looks, looked, tick }: LooksProps) {
  return (
    <fieldset class="looks">
      <legend>{words.looks}</legend>
      <div class="options">
        {looks.map(({ id, text }) => (
          <label key={id}>
            <input
              type="checkbox"
              name={`${activity}/${lookPart(id)}`}
              value={ticked}
              autocomplete="off"
              {...(tick && { checked: looked?.has(id) ?? false, onChange: () => tick(id) })}
            />
            <span>{text}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
