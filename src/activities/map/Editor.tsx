/** One partner's row, opened: every field, and its place in the picture. */
import { TextField } from '../../ui/TextField.tsx';
import { map as words } from '../../words/en/map.ts';
import type { Json, ViewProps } from '../kind.ts';
import { formalities, type MapData, type Partner, partOf, trusts } from './map.ts';

interface EditorProps {
  readonly view: ViewProps<MapData>;
  readonly partnerKey: string;
  /** `undefined` while a new one has no name. */
  readonly partner?: Partner | undefined;
  readonly close: () => void;
  readonly remove: (partner: Partner) => void;
}

/** How far a press moves a partner, as a share of the picture. */
const step = 0.08;
const ways = { left: [-step, 0], right: [step, 0], up: [0, -step], down: [0, step] } as const;

export function Editor({ view, partnerKey: key, partner, close, remove }: EditorProps) {
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
  const choose = (field: 'level' | 'formality' | 'trust', value: string, label: string, shown: string) => {
    record.answer(partOf(key, field), value || null);
    say(words.changed(partner?.name ?? '', `${label.toLowerCase()}, ${shown.toLowerCase()}`));
  };
  const list = (
    field: 'level' | 'formality' | 'trust',
    label: string,
    options: readonly (readonly [value: string, shown: string])[],
  ) => {
    const stored = parts.get(partOf(key, field));
    return (
      <label class="field">
        <span class="label">{label}</span>
        <select
          name={`${id}/${partOf(key, field)}`}
          autocomplete="off"
          value={String(partner?.[field] ?? stored ?? '')}
          onChange={({ currentTarget: { value, selectedOptions } }) =>
            choose(field, value, label, selectedOptions[0]?.text ?? '')
          }
        >
          {options.map(([value, shown]) => (
            <option key={value} value={value}>
              {shown}
            </option>
          ))}
        </select>
      </label>
    );
  };
  const place = (at: Json, sentence: string) => {
    record.answer(partOf(key, 'at'), at);
    say(sentence);
  };
  return (
    <div class="editor">
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
      <TextField {...text('note')} label={words.note} rows={2} maxLength={2000} />
      {partner && (
        <fieldset class="moves">
          <legend>{words.place}</legend>
          {Object.entries(ways).map(([way, [dx, dy]]) => {
            const [x, y] = partner.at ?? [0.5, 0.5];
            const label = words.move[way as keyof typeof ways];
            return (
              <button
                key={way}
                type="button"
                class="button"
                onClick={() => place([x + dx, y + dy], words.moved(partner.name, label.toLowerCase()))}
              >
                {label}
              </button>
            );
          })}
          {partner.at && (
            <button type="button" class="quiet" onClick={() => place(null, words.letGone(partner.name))}>
              {words.letGo}
            </button>
          )}
        </fieldset>
      )}
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
