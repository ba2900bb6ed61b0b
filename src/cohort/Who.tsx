/** Who has done what: people down, lessons across. */
import { useState } from 'preact/hooks';
import { dayOf } from '../ui/day.ts';
import { Icon } from '../ui/Icon.tsx';
import * as icons from '../ui/icons.ts';
import { cohort as words } from '../words/en/cohort.ts';
import { longestName } from './file-name.ts';
import type { Overview, Row } from './overview.ts';
import { usePages } from './Paged.tsx';
import type { PartProps } from './part.ts';
import { Save } from './Save.tsx';
import { whoTable } from './tables.ts';

type Order = keyof typeof words.orders;

interface WhoProps extends PartProps {
  readonly editing: boolean;
  readonly places: ReadonlyMap<string, number>;
  /** The name as it is, whether names are hidden or not. */
  readonly written: (id: string) => string;
  readonly rename: (id: string, name: string) => void;
  readonly takeOut: (id: string, name: string) => void;
}

export function Who(props: WhoProps) {
  const { data, overview, nameOf, save, editing, places, written, rename, takeOut } = props;
  const given = new Map(overview.rows.map(({ learner }) => [learner.id, learner.name]));
  const [order, setOrder] = useState<Order>('came');
  // A line stays where it is while its name is being written.
  const rows = sorted(overview.rows, order, editing ? (id) => given.get(id) ?? '' : nameOf);
  const { shown, turner } = usePages(rows);
  const { lessons } = data;
  const all = lessons.map(
    (_, index) => overview.rows.filter(({ states }) => states[index] === 'done').length,
  );
  return (
    <section aria-labelledby="who">
      <h2 id="who" tabIndex={-1}>
        {words.who}
      </h2>
      <p class="lead-in">{words.whoLead}</p>
      <p class="field order">
        <label class="label" for="who-order">
          {words.order}
        </label>
        <select
          id="who-order"
          autocomplete="off"
          value={order}
          onChange={({ currentTarget }) => setOrder(currentTarget.value as Order)}
        >
          {Object.entries(words.orders).map(([name, title]) => (
            <option key={name} value={name}>
              {title}
            </option>
          ))}
        </select>
      </p>
      {turner}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys. */}
      <div class="wide-table" role="group" aria-labelledby="who" tabIndex={0}>
        <table class="who">
          <caption class="sr-only">{words.whoTable}</caption>
          <thead>
            <tr>
              <th scope="col">{words.name}</th>
              {lessons.map(({ slug, number, title }) => (
                <th scope="col" key={slug} title={words.lesson(title, number)}>
                  <span aria-hidden="true">{number ?? words.finish}</span>
                  <span class="sr-only">{words.lesson(title, number)}</span>
                </th>
              ))}
              <th scope="col">{words.doneOf}</th>
              <th scope="col">{words.lastSeen}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map(({ learner: { id }, states, done, last }) => (
              <tr key={id} data-learner={id}>
                <th scope="row">
                  {editing ? (
                    <span class="editing">
                      <input
                        type="text"
                        autocomplete="off"
                        spellcheck={false}
                        maxLength={longestName}
                        aria-label={words.nameOf(places.get(id) ?? 0)}
                        placeholder={words.unnamed}
                        value={written(id)}
                        onInput={({ currentTarget }) => rename(id, currentTarget.value)}
                      />
                      <button type="button" class="quiet" onClick={() => takeOut(id, nameOf(id))}>
                        {words.takeOutShort}
                        <span class="sr-only"> {words.person(places.get(id) ?? 0)}</span>
                      </button>
                    </span>
                  ) : (
                    <span translate={false} dir="auto">
                      {nameOf(id)}
                    </span>
                  )}
                </th>
                {states.map((state, at) => (
                  <td key={lessons[at]?.slug} data-state={state}>
                    <Sign state={state} />
                  </td>
                ))}
                <td class="number">{done}</td>
                <td class="day">{last ? words.on(dayOf(last)) : words.on('')}</td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{words.all}</th>
              {all.map((count, index) => (
                <td key={lessons[index]?.slug} class="number">
                  {count}
                </td>
              ))}
              <td />
              <td />
            </tr>
          </tfoot>
        </table>
      </div>
      {turner}
      <Save
        about={words.who}
        act={() => save(words.csvFiles.who, whoTable(data, { ...overview, rows }, nameOf))}
      />
    </section>
  );
}

/** A shape for each state, since colours alone tell not everybody. */
function Sign({ state }: { readonly state: Row['states'][number] }) {
  return (
    <>
      {state === 'done' ? (
        <Icon path={icons.check} />
      ) : (
        <span class="sign" aria-hidden="true">
          {state === 'begun' ? '…' : '–'}
        </span>
      )}
      <span class="sr-only">{words.states[state]}</span>
    </>
  );
}

const orders: Readonly<
  Record<Order, ((nameOf: PartProps['nameOf']) => (a: Row, b: Row) => number) | undefined>
> = {
  came: undefined,
  name: (nameOf) => (a, b) =>
    nameOf(a.learner.id).localeCompare(nameOf(b.learner.id), undefined, { numeric: true }),
  done: () => (a, b) => a.done - b.done,
  last: () => (a, b) => b.last - a.last,
};

function sorted(rows: Overview['rows'], order: Order, nameOf: PartProps['nameOf']): readonly Row[] {
  const by = orders[order];
  return by ? rows.toSorted(by(nameOf)) : rows;
}
