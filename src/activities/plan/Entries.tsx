/** What a learner adds to: own sentences, or steps. Any can be removed and brought back. */
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { ViewProps } from '../kind.ts';
import { gonePart, type Made, madePart, newEntry } from './plan.ts';
import type { entry } from './words/en/plan.ts';

interface EntriesProps extends Pick<ViewProps<unknown>, 'id' | 'parts' | 'record' | 'say'> {
  readonly list: Made;
  readonly words: ReturnType<typeof entry>;
  /** The parts of those that there are. */
  readonly there: readonly string[];
  /** Draws an entry's fields, and a way to remove it below them. */
  readonly children: (part: string, index: number, below: ComponentChildren) => ComponentChildren;
  /** How many stand before the first, for their numbers. */
  readonly before?: number;
}

export function Entries({ id, parts, record, say, list, words, there, children, before = 0 }: EntriesProps) {
  // Each stays where it was first shown: one that went to its day would leave under its writer's hands.
  const [shown, setShown] = useState<readonly string[]>([]);
  const [removed, setRemoved] = useState<string>();
  const root = useRef<HTMLDivElement>(null);
  const toFocus = useRef<string>();
  const had = useRef(parts.size);
  useLayoutEffect(() => {
    const target = toFocus.current && root.current?.querySelector<HTMLElement>(toFocus.current);
    toFocus.current = undefined;
    if (target) target.focus();
  });
  const isGone = (part: string) => parts.get(gonePart(part)) === true;
  // Started again: what was added goes too.
  const now = had.current && !parts.size ? [] : shown;
  had.current = parts.size;
  const all = [...now, ...there.filter((part) => !now.includes(part))];
  if (all.length !== shown.length) setShown(all);
  const entries = all.filter((part) => !isGone(part));

  const add = () => {
    const part = madePart(list, newEntry());
    setShown([...all, part]);
    toFocus.current = `[name^="${CSS.escape(`${id}/${part}/`)}"]`;
  };
  const remove = (part: string) => {
    setRemoved(part);
    toFocus.current = '.removed button';
    record.answer(gonePart(part), true);
    say(words.wasRemoved);
  };
  const bringBack = (part: string) => {
    setRemoved(undefined);
    toFocus.current = `[name^="${CSS.escape(`${id}/${part}/`)}"]`;
    record.answer(gonePart(part), null);
    say(words.isBack);
  };
  return (
    <div class="entries" ref={root}>
      {entries.map((part, index) => (
        <div key={part}>
          {children(
            part,
            index + before,
            <button type="button" class="quiet" onClick={() => remove(part)}>
              {words.remove(index + before + 1)}
            </button>,
          )}
        </div>
      ))}
      {removed && isGone(removed) && (
        <p class="removed">
          <span>{words.removed}</span>{' '}
          <button type="button" class="button" onClick={() => bringBack(removed)}>
            {words.bringBack}
          </button>
        </p>
      )}
      <button type="button" class="button dashed" onClick={add}>
        {words.add}
      </button>
    </div>
  );
}
