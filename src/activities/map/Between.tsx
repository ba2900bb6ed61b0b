/** Ties between partners, one a row: who, with whom, how closely. A row that lacks something is kept, and not drawn yet. */

import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { betweenPart, type End, type Half } from './between.ts';
import type { WholeProps } from './live.ts';
import { newKey, writtenBetween } from './map.ts';
import { Options } from './Options.tsx';
import { levelOf } from './svg.ts';
import { map as words } from './words/en/map.ts';
import { mapBetween } from './words/en/map-between.ts';

export function Between({ id, data, parts, map, record, say }: WholeProps) {
  const [fresh, setFresh] = useState<string>();
  const [removed, setRemoved] = useState<Half>();
  const root = useRef<HTMLDivElement>(null);
  const toFocus = useRef<string>();
  useLayoutEffect(() => {
    const target = toFocus.current && root.current?.querySelector<HTMLElement>(toFocus.current);
    toFocus.current = undefined;
    if (target) target.focus();
  });
  const { partners } = map;
  const written = writtenBetween(parts, map, data);
  const rows: Half[] = [...written];
  // One that its lists emptied keeps its place under the hands.
  const places = useRef<readonly string[]>([]);
  if (fresh && !written.some(({ key }) => key === fresh)) {
    const at = places.current.indexOf(fresh);
    rows.splice(at < 0 ? rows.length : at, 0, { key: fresh });
  }
  places.current = rows.map(({ key }) => key);
  const called = (key: string | undefined) => partners.find((partner) => partner.key === key)?.name ?? '';
  const tieCalled = ({ one, other }: Half) => mapBetween.called(called(one), called(other));
  /** After two devices were joined a pair can stand there twice. */
  const calledOnce = (half: Half, index: number) =>
    rows.some((one) => one !== half && tieCalled(one) === tieCalled(half))
      ? `${tieCalled(half)}, ${index + 1}`
      : tieCalled(half);
  const fieldOf = (key: string) => `[name="${CSS.escape(`${id}/${betweenPart(key, 'one')}`)}"]`;

  const change = (half: Half, field: End | 'level', value: string, shown: string) => {
    record.answer(betweenPart(half.key, field), value || null);
    const now = { ...half, ...(field === 'level' ? {} : { [field]: value }) };
    const filled = { ...half, [field]: value };
    if (!filled.one && !filled.other && !filled.level) setFresh(half.key);
    const level = field === 'level' ? value && shown : levelOf(half.level, data.levels);
    if (now.one && now.other) say(words.tieSaid(called(now.one), called(now.other), level));
  };
  const add = () => {
    const open = rows.find(({ one, other }) => !one && !other)?.key ?? newKey();
    setFresh(open);
    toFocus.current = fieldOf(open);
    say(mapBetween.added);
  };
  const remove = (half: Half) => {
    setFresh(undefined);
    const isWritten = written.some(({ key }) => key === half.key);
    setRemoved(isWritten ? half : undefined);
    toFocus.current = isWritten ? '.removed button' : '[data-add-tie]';
    if (isWritten) record.answer(betweenPart(half.key, 'gone'), true);
    say(mapBetween.removed(tieCalled(half)));
  };
  const bringBack = (half: Half) => {
    setRemoved(undefined);
    toFocus.current = fieldOf(half.key);
    record.answer(betweenPart(half.key, 'gone'), null);
    say(mapBetween.back(tieCalled(half)));
  };
  /** Two of one name are told apart by their rows in the table of partners. */
  const choices = partners.map(({ key, name }, index) => [
    key,
    partners.some((one) => one.key !== key && one.name === name) ? `${name}, ${index + 1}` : name,
  ]);

  return (
    <div class="ties" ref={root}>
      <h4>{words.between}</h4>
      <p class="hint">{partners.length > 1 ? mapBetween.hint : mapBetween.later}</p>
      {rows.length > 0 && (
        <table>
          <caption class="sr-only">{words.between}</caption>
          <thead>
            <tr>
              <th scope="col">{words.ends.one}</th>
              <th scope="col">{words.ends.other}</th>
              <th scope="col">{words.closely}</th>
              <th scope="col">
                <span class="sr-only">{words.remove}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((half, index) => {
              const list = (field: End | 'level', label: string, options: readonly (readonly string[])[]) => (
                <td data-label={label}>
                  <select
                    name={`${id}/${betweenPart(half.key, field)}`}
                    aria-label={words.tieRow(index + 1, label)}
                    autocomplete="off"
                    value={String(half[field] ?? '')}
                    onChange={({ currentTarget: { value, selectedOptions } }) =>
                      change(half, field, value, selectedOptions[0]?.text ?? '')
                    }
                  >
                    <option value="">{field === 'level' ? words.open : words.choose}</option>
                    <Options of={options} />
                  </select>
                </td>
              );
              return (
                <tr key={half.key}>
                  {list(
                    'one',
                    words.ends.one,
                    choices.filter(([key]) => key !== half.other),
                  )}
                  {list(
                    'other',
                    words.ends.other,
                    choices.filter(([key]) => key !== half.one),
                  )}
                  {list(
                    'level',
                    words.closely,
                    data.levels.map((name, at) => [String(at + 1), `${at + 1} ${name}`]),
                  )}
                  <td>
                    <button type="button" class="quiet" onClick={() => remove(half)}>
                      {words.remove} <span class="sr-only">{calledOnce(half, index)}</span>
                    </button>
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      )}
      {rows.map(({ key, one, other }, index) => {
        if (!one || !other || map.between.some((tie) => tie.key === key)) return null;
        const pair = [one, other];
        const drawn = map.between.find((tie) => pair.includes(tie.one) && pair.includes(tie.other));
        const at = rows.findIndex((row) => row.key === drawn?.key);
        return at < 0 ? null : (
          <p class="hint" key={key}>
            {mapBetween.twice(index + 1, at + 1)}
          </p>
        );
      })}
      {removed && parts.get(betweenPart(removed.key, 'gone')) === true && (
        <p class="removed">
          <span>{mapBetween.removed(tieCalled(removed))}</span>
          <button type="button" class="button" onClick={() => bringBack(removed)}>
            {words.bringBack}
          </button>
        </p>
      )}
      {partners.length > 1 && (
        <button type="button" class="button" data-add-tie onClick={add}>
          {mapBetween.add}
        </button>
      )}
    </div>
  );
}
