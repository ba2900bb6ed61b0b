/** The steps by their days, and the way to a calendar. */
import { Icon } from '../../ui/Icon.tsx';
import * as icons from '../../ui/icons.ts';
import { dated, dayFrom, type Step } from './plan.ts';
import { planSteps as words } from './words/en/plan-steps.ts';

interface DatedProps {
  readonly steps: readonly Step[];
  readonly days: number;
  readonly put: () => void;
}

export function Dated({ steps, days, put }: DatedProps) {
  const withDay = dated(steps);
  const open = steps.filter(({ what, day }) => what.trim() && !day).length;
  const [today, last] = [dayFrom(Date.now(), 0), dayFrom(Date.now(), days)];
  return (
    <div class="dated">
      <h4>{words.byDay}</h4>
      {/* Above the list, which grows while somebody is on the way to the button. */}
      <p class="hint">{words.putHint}</p>
      <div class="options">
        <label>
          <input type="checkbox" autocomplete="off" defaultChecked data-alarm />
          <span>{words.alarm}</span>
        </label>
      </div>
      <button type="button" class="button" onClick={put}>
        <Icon path={icons.download} /> {words.put}
      </button>
      {withDay.length > 0 ? (
        <ol>
          {withDay.map(({ part, what, who, day }) => (
            <li key={part}>
              <strong>{words.day(day, today)}</strong>
              <span>
                {what.trim()}
                {who.trim() && <span class="hint"> {words.with(who.trim())}</span>}
                {day < today && <span class="hint"> {words.passed}</span>}
                {day > last && <span class="hint"> {words.beyond(days)}</span>}
              </span>
            </li>
          ))}
        </ol>
      ) : (
        <p>{words.noneDated}</p>
      )}
      {open > 0 && <p class="hint">{words.undated(open)}</p>}
    </div>
  );
}
