/** Where the group disagrees, worst first. */
import { useState } from 'preact/hooks';
import { cohort as words } from '../words/en/cohort.ts';
import { Item } from './Item.tsx';
import type { PartProps } from './part.ts';

/** As many as fit into a session. */
const atFirst = 4;
const more = 6;

type Which = keyof typeof words.shapes;

/**
 * One shape at a time to begin with: on steps, neighbours are nearer than the ends, and so the same share of people is
 * less divided there than over two answers in words.
 */
export function Divided({ overview, root }: PartProps) {
  const [count, setCount] = useState(atFirst);
  const there = (['stair', 'columns', 'list'] as const).filter((shape) =>
    overview.divided.some(({ activity }) => activity.shape === shape),
  );
  const [asked, setAsked] = useState<Which>();
  const which = asked === 'all' || there.some((shape) => shape === asked) ? asked : there[0];
  const divided = overview.divided.filter(({ activity }) => which === 'all' || activity.shape === which);
  const left = Math.min(more, divided.length - count);
  return (
    <section aria-labelledby="divided">
      <h2 id="divided">{words.divided}</h2>
      <p class="lead-in">{divided.length ? words.dividedLead : words.nothingDivided}</p>
      {there.length > 1 && (
        <p class="field order">
          <label class="label" for="which-shape">
            {words.whichOf}
          </label>
          <select
            id="which-shape"
            autocomplete="off"
            value={which}
            onChange={({ currentTarget }) => {
              setAsked(currentTarget.value as Which);
              setCount(atFirst);
            }}
          >
            {[...there, 'all' as const].map((shape) => (
              <option key={shape} value={shape}>
                {words.shapes[shape]}
              </option>
            ))}
          </select>
        </p>
      )}
      <div class="items">
        {divided.slice(0, count).map((one) => (
          <Item key={`${one.activity.id}/${one.item.id}`} named asked={one} root={root} />
        ))}
      </div>
      {left > 0 && (
        <p class="actions">
          <button type="button" class="button" onClick={() => setCount(count + left)}>
            {words.showMore(left)}
          </button>
        </p>
      )}
    </section>
  );
}
