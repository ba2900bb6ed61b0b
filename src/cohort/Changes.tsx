/** Before and after: who went from what to what. */
import { short } from '../ui/stair.ts';
import { cohort as words } from '../words/en/cohort.ts';
import { ofCourse } from '../words/language.ts';
import { type Change, fewPeople, type ItemChange } from './change.ts';
import type { PartProps } from './part.ts';
import { Save } from './Save.tsx';
import { changesTable } from './tables.ts';

export function Changes({ overview, save }: PartProps) {
  const { changes } = overview;
  if (!changes.length) return null;
  return (
    <section aria-labelledby="changes">
      <h2 id="changes">{words.changes}</h2>
      <p class="lead-in">{words.changesLead}</p>
      {changes.map((change) => (
        <OneChange key={change.now.id} change={change} />
      ))}
      <Save about={words.changes} act={() => save(words.csvFiles.changes, changesTable(overview))} />
    </section>
  );
}

function OneChange({ change: { now, items } }: { readonly change: Change }) {
  const people = Math.max(...items.map((item) => item.people));
  const once = Math.max(...items.map((item) => item.once));
  const ordered = now.ordered === true;
  const id = `change-${now.id}`;
  return (
    <section class="change" aria-labelledby={id}>
      <h3 id={id} lang={ofCourse}>
        {now.title}
      </h3>
      {people < fewPeople && <p class="small-group">{words.fewPairs(people)}</p>}
      {ordered && (
        <div class="slopes" aria-hidden="true">
          {items.map((item) => (
            <Slope key={item.item.id} change={item} />
          ))}
        </div>
      )}
      {ordered ? <Numbers {...{ id, now, items }} /> : <Moves items={items} />}
      {once > 0 && <p class="hint">{words.once(once)}</p>}
    </section>
  );
}

interface NumbersProps extends Pick<Change, 'now' | 'items'> {
  /** The id of the heading. */
  readonly id: string;
}

/** On a scale: what was asked as lines, numbers across. */
function Numbers({ id, now, items }: NumbersProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys.
    <div class="wide-table" role="group" aria-labelledby={id} tabIndex={0}>
      <table>
        <caption class="sr-only">{words.changeTable(now.title)}</caption>
        <thead>
          <tr>
            {[
              words.what,
              words.both,
              words.meanBefore,
              words.meanNow,
              words.up,
              words.same,
              words.down,
              words.pairs,
            ].map((head) => (
              <th scope="col" key={head}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {items.map(({ item, pairs, people, means, up, same, down }) => (
            <tr key={item.id}>
              <th scope="row">{item.title}</th>
              <td class="number">{people}</td>
              <td class="number">{means ? words.mean(means[0]) : '–'}</td>
              <td class="number">{means ? words.mean(means[1]) : '–'}</td>
              <td class="number">{up}</td>
              <td class="number">{same}</td>
              <td class="number">{down}</td>
              <td class="pairs">
                {pairs.map((pair, index) => (
                  <span key={`${pair.before} ${pair.now}`}>
                    {index > 0 && ', '}
                    {words.pair(String(pair.before + 1), String(pair.now + 1), pair.people)}
                  </span>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Answers in words: what was asked, and who went from which to which. */
function Moves({ items }: Pick<Change, 'items'>) {
  return (
    <div class="items">
      {items.map(({ item, pairs, people, up, same, down }) => (
        <article class="asked" key={item.id}>
          <h4>{item.title}</h4>
          <p class="hint">{words.bothTimes(people, up + down, same)}</p>
          <ul class="moves">
            {pairs.map(({ before, now, people: count }) => (
              <li key={`${before} ${now}`} data-same={before === now || undefined}>
                <strong>{count}</strong>{' '}
                {before === now
                  ? words.stayed(item.choices[now]?.title ?? '')
                  : words.moved(item.choices[before]?.title ?? '', item.choices[now]?.title ?? '')}
              </li>
            ))}
          </ul>
        </article>
      ))}
    </div>
  );
}

/** Room for the lines: from the left (before) to the right (now), the highest choice above. */
const box = { left: 26, right: 134, top: 10, bottom: 98 };

/** A line for each pair, as thick as people took it: up whole, the same thin, down in dashes. */
function Slope({ change: { item, pairs, people, up, same, down } }: { readonly change: ItemChange }) {
  const rise = (box.bottom - box.top) / Math.max(1, item.choices.length - 1);
  const y = (place: number) => short(box.bottom - place * rise);
  const way = (before: number, now: number) => (now > before ? 'up' : now < before ? 'down' : 'same');
  return (
    <div class="slope">
      <p lang={ofCourse}>{item.title}</p>
      <svg viewBox="0 0 160 120">
        {item.choices.map(({ id }, place) => (
          <g key={id} class="rung">
            <path d={`M${box.left} ${y(place)}H${box.right}`} />
            <text x={box.left - 8} y={y(place) + 4}>
              {place + 1}
            </text>
            <text x={box.right + 8} y={y(place) + 4}>
              {place + 1}
            </text>
          </g>
        ))}
        {pairs.map(({ before, now, people: count }) => (
          <path
            key={`${before} ${now}`}
            class="way"
            data-way={way(before, now)}
            d={`M${box.left} ${y(before)}L${box.right} ${y(now)}`}
            stroke-width={short(1.5 + (7 * count) / Math.max(1, people))}
          />
        ))}
        <text class="side" x={box.left} y="115">
          {words.before}
        </text>
        <text class="side" x={box.right} y="115">
          {words.now}
        </text>
      </svg>
      <p class="hint">{words.upAndDown(up, same, down)}</p>
    </div>
  );
}
