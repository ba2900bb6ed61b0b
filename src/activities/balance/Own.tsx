/** One side's own entries: each a box to write in; another can be added, any removed and brought back. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { TextField } from '../../ui/TextField.tsx';
import type { ViewProps } from '../kind.ts';
import { type Entry, gonePart, newEntry, ownPart, type Party, paperLine, type Side } from './balance.ts';
import { WeightField } from './Rows.tsx';
import { balance as words } from './words/en/balance.ts';

interface OwnProps {
  readonly view: Pick<ViewProps<unknown>, 'id' | 'parts' | 'record' | 'copies' | 'at'>;
  readonly party: Party;
  readonly side: Side;
  readonly entries: readonly Entry[];
  /** Keeps an answer and says one sentence, made of the tally that follows from it. */
  readonly keep: (part: string, value: true | string | null, sentence?: (tally: string) => string) => void;
}

export function Own({ view: { id, parts, record, copies, at }, party, side, entries, keep }: OwnProps) {
  const partOf = (entry: string) => ownPart(party.id, side, entry);
  const make = () => partOf(newEntry());
  // An empty box for the next entry. Somebody who was in the written form's line stays in it.
  const [draft, setDraft] = useState<string | undefined>(() =>
    at === partOf(paperLine) ? at : entries.length ? undefined : make(),
  );
  // The box that has the focus stays, even when it was emptied.
  const [editing, setEditing] = useState<string>();
  const [removed, setRemoved] = useState<Entry>();
  const root = useRef<HTMLDivElement>(null);
  const toFocus = useRef<string>();
  // In the same turn, so that what is typed next arrives in the box.
  useLayoutEffect(() => {
    const target = toFocus.current && root.current?.querySelector<HTMLElement>(toFocus.current);
    if (!target) return;
    toFocus.current = undefined;
    target.focus();
  });
  const boxAt = (part: string) => `[name="${CSS.escape(`${id}/${part}`)}"]`;

  const written = new Map(entries.map((entry) => [entry.part, entry]));
  const extra = [draft, editing].filter((part) => part !== undefined && part !== removed?.part) as string[];
  const boxes = [...new Set([...written.keys(), ...extra])].toSorted();
  const hasBlank = boxes.some((part) => !written.has(part));

  const add = () => {
    const part = make();
    setDraft(part);
    toFocus.current = boxAt(part);
  };
  const remove = (entry: Entry) => {
    setRemoved(entry);
    if (draft === entry.part) setDraft(undefined);
    if (editing === entry.part) setEditing(undefined);
    toFocus.current = '.removed button';
    keep(gonePart(entry.part), true, words.wasRemoved);
  };
  const bringBack = ({ part }: Entry) => {
    setRemoved(undefined);
    toFocus.current = boxAt(part);
    keep(gonePart(part), null, words.isBack);
  };

  return (
    <div class="owned" ref={root}>
      {boxes.map((part, index) => {
        const entry = written.get(part);
        const name = `${id}/${part}`;
        const label = words.own(side, index + 1, party.title);
        return (
          <div
            class="entry own"
            key={part}
            onFocusIn={() => setEditing(part)}
            onFocusOut={() => setEditing(undefined)}
          >
            <TextField
              id={name}
              label={label}
              value={entry?.text ?? ''}
              copies={copies(part)}
              onWrite={(text) => record.write(part, text)}
              rows={2}
              maxLength={2000}
            />
            {entry && (
              <div class="with">
                <WeightField
                  name={name}
                  about={label}
                  weight={entry.weight}
                  weigh={(weight) => keep(`${part}/weight`, weight || null)}
                />
                <button type="button" class="quiet" onClick={() => remove(entry)}>
                  {words.remove} <span class="sr-only">{words.ownShort(side, index + 1, party.title)}</span>
                </button>
              </div>
            )}
          </div>
        );
      })}
      {removed && parts.get(gonePart(removed.part)) === true && (
        <p class="removed">
          <span>{words.removed(removed.text)}</span>
          <button type="button" class="button" onClick={() => bringBack(removed)}>
            {words.bringBack}
          </button>
        </p>
      )}
      {!hasBlank && (
        <button type="button" class="button dashed" onClick={add}>
          {words.add(side)} <span class="sr-only">{words.forParty(party.title)}</span>
        </button>
      )}
    </div>
  );
}
