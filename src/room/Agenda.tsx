/** The agenda of the first meeting: to change point by point, and to take away. */
import { useEffect, useRef } from 'preact/hooks';
import { newId } from '../toolkit/partnerships.ts';
import { dayOf } from '../ui/day.ts';
import { Icon } from '../ui/Icon.tsx';
import * as icons from '../ui/icons.ts';
import { room } from '../words/en/room.ts';
import { roomLaid as words } from '../words/en/room-laid.ts';
import {
  type Change,
  type Changes,
  changed,
  longestTitle,
  minutesOf,
  mostMinutes,
  moved,
  noChanges,
  type Opener,
  type Point,
  usualLength,
} from './agenda.ts';
import type { LaidTool } from './laid.ts';
import { useSaid } from './said.ts';
import type { BothSides } from './shared.ts';
import type { Form } from './take-away.ts';

interface AgendaProps extends BothSides {
  readonly tools: readonly LaidTool[];
  readonly draft: readonly Point[];
}

const forms = [
  ['word', icons.download],
  ['markdown', icons.file],
  ['print', icons.lines],
] as const satisfies readonly (readonly [Form, string])[];

/** Whole minutes in TEXT, as far as a meeting has them. */
const minutesIn = (text: string) => {
  const minutes = Math.round(Number(text));
  return minutes > 0 ? Math.min(minutes, mostMinutes) : undefined;
};

export function Agenda({ room: { changes }, write, draft, tools, mine, theirs, isKept, data }: AgendaProps) {
  const [said, say] = useSaid();
  const list = useRef<HTMLOListElement>(null);
  const focusOn = useRef<string>();
  useEffect(() => {
    if (!focusOn.current) return;
    list.current?.querySelector<HTMLElement>(focusOn.current)?.focus();
    focusOn.current = undefined;
  });
  const points = changed(draft, changes, words);
  const length = changes.length ?? usualLength;
  const keep = (what: Partial<Changes>) => write({ changes: { ...changes, ...what } });
  const change = (id: string, what: Change) =>
    keep({
      points: {
        ...changes.points,
        [id]: { ...(Object.hasOwn(changes.points, id) && changes.points[id]), ...what },
      },
    });
  const move = ({ id, title }: Point, by: -1 | 1) => {
    const order = moved(points, id, by);
    keep({ order });
    const to = order.indexOf(id);
    // At an end one of the two buttons goes: the other takes the focus.
    const other = to === 0 ? 'down' : to === order.length - 1 ? 'up' : by < 0 ? 'up' : 'down';
    focusOn.current = `[data-point="${CSS.escape(id)}"] [data-${other}]`;
    say(words.movedTo(title, to + 1, order.length));
  };
  const add = () => {
    const id = `own-${newId()}`;
    keep({ added: [...changes.added, id] });
    focusOn.current = `[data-point="${id}"] textarea`;
    say(words.addedPoint);
  };
  const remove = (id: string) => {
    const at = points.findIndex((point) => point.id === id);
    keep({
      added: changes.added.filter((one) => one !== id),
      order: changes.order.filter((one) => one !== id),
    });
    const next = points[at + 1] ?? points[at - 1];
    if (next) focusOn.current = `[data-point="${CSS.escape(next.id)}"] textarea`;
    say(words.removedPoint);
  };
  const names = { me: mine.name.trim(), them: theirs.name };
  const take = (form: Form) => {
    say(words.making);
    import('./take-away.ts')
      .then(({ takeAway }) =>
        takeAway(form, { points, tools, ...names, day: dayOf(Date.now()), language: data.language }),
      )
      .then((file) => say(file ? words.made(file) : words.printed))
      .catch(() => say(words.notMade));
  };
  return (
    <section class="agenda" aria-labelledby="agenda">
      <h2 id="agenda" tabIndex={-1}>
        <span class="numeral">4</span> {words.agenda}
      </h2>
      <p>{draft.length > 2 ? words.agendaLead : words.agendaEmpty(tools.some(({ by }) => by === 'both'))}</p>
      {!isKept && <p class="hint">{words.notKept}</p>}
      <div class="field length">
        <label class="label" for="room-length">
          {words.length}
        </label>
        <input
          id="room-length"
          type="number"
          inputMode="numeric"
          min={1}
          max={mostMinutes}
          autocomplete="off"
          value={length}
          onChange={({ currentTarget }) => {
            const minutes = minutesIn(currentTarget.value);
            currentTarget.value = String(minutes ?? length);
            if (minutes) keep({ length: minutes });
          }}
        />
      </div>
      <p class={minutesOf(points) > length ? 'sum over' : 'sum'}>{words.sum(minutesOf(points), length)}</p>
      <ol class="points" ref={list}>
        {points.map((point, index) => (
          <PointField
            key={point.id}
            point={point}
            place={index + 1}
            all={points.length}
            them={names.them || room.someone}
            me={names.me || words.me}
            isOwn={changes.added.includes(point.id)}
            change={(what) => change(point.id, what)}
            move={(by) => move(point, by)}
            remove={() => remove(point.id)}
          />
        ))}
      </ol>
      <p class="actions">
        <button type="button" class="button" onClick={add}>
          {words.add1}
        </button>
        {changes !== noChanges &&
          Object.keys(changes.points).length + changes.order.length + changes.added.length > 0 && (
            <button
              type="button"
              class="quiet"
              onClick={() => {
                write({ changes: noChanges });
                say(words.resetDone);
                document.getElementById('agenda')?.focus();
              }}
            >
              {words.reset}
            </button>
          )}
      </p>
      <h3>{words.take}</h3>
      <p class="actions">
        {forms.map(([form, icon], index) => (
          <button
            type="button"
            key={form}
            class={index ? 'button' : 'button main'}
            onClick={() => take(form)}
          >
            <Icon path={icon} /> {words[form]}
          </button>
        ))}
      </p>
      <p class="said" role="status">
        {said}
      </p>
    </section>
  );
}

interface PointFieldProps {
  readonly point: Point;
  /** From 1. */
  readonly place: number;
  readonly all: number;
  readonly me: string;
  readonly them: string;
  /** Added by hand, and can be removed. */
  readonly isOwn: boolean;
  readonly change: (what: Change) => void;
  readonly move: (by: -1 | 1) => void;
  readonly remove: () => void;
}

function PointField({ point, place, all, me, them, isOwn, change, move, remove }: PointFieldProps) {
  const { id, title, minutes, opens, now, lines } = point;
  const at = (what: string) => `room-${id.replace('/', '-')}-${what}`;
  const which = <span class="sr-only">{words.which(title)}</span>;
  return (
    <li data-point={id} data-now={now}>
      <fieldset>
        <legend class="sr-only">{words.point(place)}</legend>
        <div class="field what">
          <label class="label" for={at('title')}>
            <span class="place" aria-hidden="true">
              {place}
            </span>{' '}
            {words.title}
          </label>
          <textarea
            id={at('title')}
            dir="auto"
            rows={1}
            maxLength={longestTitle}
            autocomplete="off"
            value={title}
            onInput={({ currentTarget }) => change({ title: currentTarget.value.replace(/[\r\n]+/g, ' ') })}
          />
        </div>
        {now && (
          <>
            <div class="field">
              <label class="label" for={at('minutes')}>
                {words.minutes}
              </label>
              <input
                id={at('minutes')}
                type="number"
                inputMode="numeric"
                min={1}
                max={mostMinutes}
                autocomplete="off"
                value={minutes}
                onChange={({ currentTarget }) => {
                  const lasts = minutesIn(currentTarget.value);
                  currentTarget.value = String(lasts ?? minutes);
                  if (lasts) change({ minutes: lasts });
                }}
              />
            </div>
            <div class="field">
              <label class="label" for={at('opens')}>
                {words.opens}
              </label>
              <select
                id={at('opens')}
                autocomplete="off"
                value={opens}
                onChange={({ currentTarget }) => change({ opens: currentTarget.value as Opener })}
              >
                <option value="me">{me}</option>
                <option value="them">{them}</option>
                <option value="both">{words.both}</option>
              </select>
            </div>
          </>
        )}
        <label class="tick">
          <input
            type="checkbox"
            autocomplete="off"
            checked={now}
            onChange={({ currentTarget }) => change({ now: currentTarget.checked })}
          />
          <span>{words.now}</span>
        </label>
        <p class="moves">
          {place > 1 && (
            <button type="button" class="quiet" data-up="" onClick={() => move(-1)}>
              {words.up}
              {which}
            </button>
          )}
          {place < all && (
            <button type="button" class="quiet" data-down="" onClick={() => move(1)}>
              {words.down}
              {which}
            </button>
          )}
          {isOwn && (
            <button type="button" class="quiet" onClick={remove}>
              {words.removePoint}
              {which}
            </button>
          )}
        </p>
        {now && lines.length > 0 && (
          <details>
            <summary>
              {words.said}
              {which}
            </summary>
            {lines.map((line) => (
              <div class="line" key={line.id}>
                <h3>{line.title}</h3>
                <p dir="auto">
                  <strong>{me}:</strong> {line.mine.join(' ') || words.nothing}
                </p>
                <p dir="auto">
                  <strong>{them}:</strong> {line.theirs.join(' ') || words.nothing}
                </p>
                {line.ask && (
                  <p>
                    <strong>{words.ask}:</strong> {line.ask}
                  </p>
                )}
              </div>
            ))}
          </details>
        )}
      </fieldset>
    </li>
  );
}
