/**
 * Keeps a whole rating as today’s reading; shows the change between two, every reading with its note and what comes of
 * it, when to look again, and the way to one page of it all. Its styles come with it, so that no page carries them before.
 */

import { useEffect, useRef, useState } from 'preact/hooks';
import { addSheet } from '../../ui/add-sheet.ts';
import { Icon } from '../../ui/Icon.tsx';
import * as icons from '../../ui/icons.ts';
import { TextField } from '../../ui/TextField.tsx';
import * as common from '../../words/en/activity.ts';
import { dueIn } from '../due.ts';
import type { ViewProps } from '../kind.ts';
import css from './late.css?inline';
import { NextLook } from './NextLook.tsx';
import { type RatingData, ratingKind } from './rating.ts';
import {
  awayPart,
  keyAt,
  nameOf,
  notePart,
  partOf,
  type Reading,
  readingsOf,
  stepsBetween,
} from './readings.ts';
import { Slope } from './Slope.tsx';
import type { Form } from './sheet.ts';
import { subjectOf } from './subject.ts';
import { ToDo } from './ToDo.tsx';
import { ratingSnapshots as words } from './words/en/rating-snapshots.ts';

const forms = [
  ['print', icons.lines],
  ['word', icons.download],
  ['markdown', icons.file],
] as const satisfies readonly (readonly [Form, string])[];

addSheet(css);

export function Readings(props: ViewProps<RatingData>) {
  const { id, data, parts, record, say, copies, lent } = props;
  const { items, later } = data;
  const { now } = ratingKind.readAnswer(parts, data);
  const all = readingsOf(parts, data);
  const shown = all.filter(({ away }) => !away);
  const away = all.filter((reading) => reading.away);
  const missing = items.filter((item) => !now.has(item.id));
  const root = useRef<HTMLDivElement>(null);
  const [asked, setAsked] = useState(false);
  const [next, setNext] = useState<string>();
  useEffect(() => {
    if (!next) return;
    root.current?.querySelector<HTMLElement>(`[data-of="${next}"]`)?.focus();
    setNext(undefined);
  }, [next]);

  const name = (reading: Reading) => nameOf(reading, all);
  const keep = () => {
    setAsked(missing.length > 0);
    if (missing.length) return say(words.still(missing.map(({ short }) => short)));
    const key = keyAt(new Date(), Math.random());
    record.answer(partOf(key), Object.fromEntries(now));
    for (const item of items) record.answer(item.id, null);
    setNext(key);
    say(words.kept);
  };
  const putAway = (reading: Reading, gone: boolean) => {
    record.answer(awayPart(reading.key), gone || null);
    setNext(reading.key);
    say(gone ? words.putAway(name(reading)) : words.broughtBack(name(reading)));
  };

  const handOver = (form: Form) => {
    say(words.making);
    import('./sheet.ts')
      .then((sheet) =>
        sheet.handOver(form, { data, readings: shown, subject: subjectOf(lent), next: dueIn(parts) }),
      )
      .then(
        (file) => say(file ? words.saved(file) : words.printed),
        () => say(words.notMade),
      );
  };

  return (
    <div class="readings" ref={root}>
      <p class="actions">
        <button type="button" class="button main" onClick={keep}>
          {words.keep}
        </button>
      </p>
      {asked && missing.length > 0 && (
        <div class="missing">
          {missing.map(({ id: item, short }) => (
            <button
              type="button"
              class="button"
              key={item}
              onClick={() => document.getElementsByName(`${id}/${item}`)[0]?.focus()}
            >
              {words.goTo(short)}
            </button>
          ))}
        </div>
      )}
      {!shown.length && <p class="hint">{words.none}</p>}
      {shown.length > 1 && <Between {...{ id, data, shown, name, say }} />}
      {all.length > 0 && <h4>{words.readings}</h4>}
      {shown.length === 1 && <p class="hint">{words.one}</p>}
      {shown.toReversed().map((reading, index) => (
        <details class="reading" key={reading.key} open={index === 0}>
          <summary data-of={reading.key}>{words.of(name(reading))}</summary>
          <ul class="numbers">
            {items.map(({ id: item, short }) => (
              <li key={item}>
                {short} <strong>{reading.levels.get(item) ?? '–'}</strong>
              </li>
            ))}
          </ul>
          <TextField
            id={`${id}/${notePart(reading.key)}`}
            label={words.note(name(reading))}
            hint={words.roles}
            value={reading.note}
            copies={copies(notePart(reading.key))}
            onWrite={(text) => record.write(notePart(reading.key), text)}
          />
          <p class="hint">{common.privacy}</p>
          <ToDo {...{ id, reading, record, say, copies }} name={name(reading)} />
          <button type="button" class="quiet" onClick={() => putAway(reading, true)}>
            {words.putThisAway(name(reading))}
          </button>
        </details>
      ))}
      {away.map((reading) => (
        <p key={reading.key}>
          <button
            type="button"
            class="button dashed"
            data-of={reading.key}
            onClick={() => putAway(reading, false)}
          >
            {words.bringBack(name(reading))}
          </button>
        </p>
      ))}
      {shown.length > 0 && (
        <>
          <NextLook {...props} />
          <h4>{words.sheet}</h4>
          <p class="hint">{words.sheetLead}</p>
          <div class="actions">
            {forms.map(([form, icon]) => (
              <button type="button" class="button" key={form} onClick={() => handOver(form)}>
                <Icon path={icon} /> {words[form]}
              </button>
            ))}
          </div>
        </>
      )}
      {all.length > 0 && later && <p class="lead">{later}</p>}
    </div>
  );
}

interface BetweenProps extends Pick<ViewProps<RatingData>, 'id' | 'data' | 'say'> {
  readonly shown: readonly Reading[];
  readonly name: (reading: Reading) => string;
}

/** The change between two readings: the last two, until somebody chooses others. */
function Between({ id, data, shown, name, say }: BetweenProps) {
  const [chosen, choose] = useState<Readonly<Record<string, string>>>({});
  const pick = (end: 'from' | 'to', usual: number) =>
    shown.find(({ key }) => key === chosen[end]) ?? shown.at(usual);
  // Time runs one way, in whichever list the earlier one was chosen.
  const [from, to] = [pick('from', -2), pick('to', -1)].toSorted((a, b) =>
    (a?.key ?? '') < (b?.key ?? '') ? -1 : 1,
  );
  if (!from || !to) return null;
  const steps = stepsBetween(from.levels, to.levels, data);
  const list = (end: 'from' | 'to', label: string, usual: number) => (
    <div class="field">
      <label class="label" for={`${id}/${end}`}>
        {label}
      </label>
      <select
        id={`${id}/${end}`}
        value={pick(end, usual)?.key}
        onChange={(event) => {
          choose({ ...chosen, [end]: event.currentTarget.value });
          say(words.nowCompared);
        }}
      >
        {shown.map((reading) => (
          <option key={reading.key} value={reading.key}>
            {name(reading)}
          </option>
        ))}
      </select>
    </div>
  );
  return (
    <>
      <h4>{words.change}</h4>
      {shown.length > 2 && (
        <div class="two">
          {list('from', words.from, -2)}
          {list('to', words.to, -1)}
        </div>
      )}
      {from.key === to.key ? (
        <p>{words.sameTwice}</p>
      ) : (
        steps.length > 0 && <Slope readings={shown} {...{ from, to, steps }} />
      )}
    </>
  );
}
