/** One item with its five radios: the same on paper, without a script and live. */
import { type Level, levels, type RatingData, type RatingItem } from './rating.ts';

interface RatingFieldProps {
  readonly activity: string;
  readonly number: number;
  readonly item: RatingItem;
  readonly ends: Pick<RatingData, 'low' | 'high'>;
  /** Live: what is chosen, and what to do at a choice. Without them the radios keep their own state. */
  readonly chosen?: Level | undefined;
  readonly choose?: (level: Level) => void;
}

export function RatingField({ activity, number, item, ends, chosen, choose }: RatingFieldProps) {
  const { low, high } = { ...ends, ...item };
  const meaning = (level: Level) => (level === 1 ? low : level === 5 ? high : undefined);
  return (
    <fieldset class="rated-item" data-item={item.id}>
      <legend>
        <span class="numeral">{number}</span> {item.text}
      </legend>
      <div class="scale">
        {levels.map((level) => (
          <label key={level}>
            <input
              type="radio"
              name={`${activity}/${item.id}`}
              value={level}
              autocomplete="off"
              {...(choose && { checked: chosen === level, onChange: () => choose(level) })}
            />
            <span class="numeral">{level}</span>
            {meaning(level) && <span class="sr-only"> {meaning(level)}</span>}
          </label>
        ))}
      </div>
      {/* Said again beside the first and the last radio, for those who do not see where a word stands. */}
      <p class="ends" aria-hidden="true">
        <span>{low}</span>
        <span>{high}</span>
      </p>
      {item.ask && <p class="ask">{item.ask}</p>}
    </fieldset>
  );
}
