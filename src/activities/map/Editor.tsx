/** One partner's row, opened: every field, and its place in the picture. */
import type { ComponentChildren } from 'preact';
import { TextField } from '../../ui/TextField.tsx';
import type { ViewProps } from '../kind.ts';
import type { WholeProps } from './live.ts';
import { formalities, type MapData, type Partner, partOf, trusts } from './map.ts';
import { map as words } from './words/en/map.ts';

interface EditorProps {
  readonly view: ViewProps<MapData>;
  readonly partnerKey: string;
  /** `undefined` while a new one has no name. */
  readonly partner?: Partner | undefined;
  readonly mover: WholeProps['mover'];
  /** What of the picture is around it; `undefined` until the picture is there, which moves it. */
  readonly near: ComponentChildren;
  readonly close: () => void;
  readonly remove: (partner: Partner) => void;
}

export function Editor({ view, partnerKey: key, partner, mover, near, close, remove }: EditorProps) {
  const { id, data, parts, record, say, copies } = view;
  const text = (field: 'name' | 'note') => {
    const part = partOf(key, field);
    const stored = parts.get(part);
    return {
      id: `${id}/${part}`,
      value: typeof stored === 'string' ? stored : (partner?.[field] ?? ''),
      copies: copies(part),
      onWrite: (written: string) => record.write(part, written),
    };
  };
  const list = (
    field: 'level' | 'formality' | 'trust',
    label: string,
    options: readonly (readonly [value: string, shown: string])[],
  ) => {
    const part = partOf(key, field);
    return (
      <div class="field">
        <label class="label" for={`${id}/${part}`}>
          {label}
        </label>
        <select
          id={`${id}/${part}`}
          name={`${id}/${part}`}
          autocomplete="off"
          value={String(partner?.[field] ?? parts.get(part) ?? '')}
          onChange={({ currentTarget: { value, selectedOptions } }) => {
            record.answer(part, value || null);
            say(words.changed(partner?.name ?? '', label, selectedOptions[0]?.text ?? ''));
          }}
        >
          {options.map(([value, shown]) => (
            <option key={value} value={value}>
              {shown}
            </option>
          ))}
        </select>
      </div>
    );
  };
  const move = ({ name, at }: Partner, way: keyof typeof words.move) => {
    const to = mover.current?.(key, way);
    if (!to || to.join() === at?.join()) return say(words.noFurther(name));
    record.answer(partOf(key, 'at'), to);
    say(words.moved(name, words.move[way].toLowerCase()));
  };
  const letGo = ({ name }: Partner) => {
    record.answer(partOf(key, 'at'), null);
    say(words.letGone(name));
  };
  return (
    <div class="editor">
      <div class="near">{near}</div>
      <TextField {...text('name')} label={words.name} hint={words.nameHint} rows={1} maxLength={200} />
      <div class="lists">
        {list('level', words.level, [
          ['', words.noTie],
          ...data.levels.map((name, at) => [String(at + 1), `${at + 1} ${name}`] as const),
        ])}
        {list('formality', words.formality, [
          ['', words.open],
          ...formalities.map((one) => [one, words.formalities[one]] as const),
        ])}
        {list('trust', words.trust, [
          ['', words.open],
          ...trusts.map((one) => [one, words.trusts[one]] as const),
        ])}
      </div>
      <TextField {...text('note')} label={words.note} rows={2} maxLength={20_000} />
      {/* There before it has a use: it must not push away what stands below as the name is written. */}
      <fieldset class="moves" disabled={!partner || !near}>
        <legend>{words.place}</legend>
        {(['left', 'right', 'up', 'down'] as const).map((way) => (
          <button key={way} type="button" class="button" onClick={() => partner && move(partner, way)}>
            {words.move[way]}
          </button>
        ))}
        {partner?.at && (
          <button type="button" class="quiet" onClick={() => letGo(partner)}>
            {words.letGo}
          </button>
        )}
      </fieldset>
      <div class="actions">
        <button type="button" class="button" onClick={close}>
          {words.done}
        </button>
        {partner && (
          <button type="button" class="quiet" onClick={() => remove(partner)}>
            {words.remove} <span class="sr-only">{partner.name}</span>
          </button>
        )}
      </div>
    </div>
  );
}
