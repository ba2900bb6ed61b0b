/** A view with its place in the record: drawn anew at every change, and the only thing that records what it says. */
import type { ReadableAtom } from 'nanostores';
import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { answersOf, resultsOf } from '../progress/activity.ts';
import { keeper } from '../progress/here.ts';
import { copiesOf, doneAt } from '../progress/progress.ts';
import { restart } from '../progress/restart.ts';
import { keepTyping } from '../progress/typing.ts';
import { write } from '../ui/write.ts';
import * as words from '../words/en/activity.ts';
import type { Kind, Recorder, Shown, View, Whys } from './kind.ts';
import { keepHere, keyIn, keyOf, partnershipIn, writeText } from './recording.ts';
import { stillSaid } from './revised.ts';
import { sayIn } from './say.ts';
import { $unkept, withUnkept } from './unkept.ts';

interface ConnectedProps<Data, Answer> {
  readonly section: HTMLElement;
  readonly kind: Kind<Data, Answer>;
  readonly View: View<Data>;
  readonly data: Data;
  readonly whys: Whys;
  readonly version: string;
  readonly at?: string | undefined;
}

export function Connected<Data, Answer>({
  section,
  kind,
  View,
  data,
  whys,
  version,
  at,
}: ConnectedProps<Data, Answer>) {
  const id = section.id;
  const progress = useStored(keeper.$progress);
  useStored($unkept);
  const [undoAgain, setUndoAgain] = useState<(() => void) | undefined>();
  const key = keyOf(section, progress);
  const kept = answersOf(progress, key);
  const parts = withUnkept(kept, key);
  const { latest, best: bestFact, attempts } = resultsOf(progress, key);
  const told = latest ? (latest.value as unknown as Shown) : undefined;
  const shown = stillSaid(kind, told, data, whys);
  const best = bestFact ? (bestFact.value as unknown as Shown) : undefined;
  const standing = kind.standing(kind.readAnswer(parts, data), data, told);
  const done = doneAt(progress, `${id}/*`) !== undefined;
  const say = (sentence: string) => sayIn(section, sentence);

  useEffect(() => {
    // Done stays done, whatever is started again or edited later. What is not kept yet is not done.
    if (standing.state === 'done' && !done && parts === kept) {
      keeper.record({ item: `${id}/*`, kind: 'done', value: version, strict: true });
    }
    // Done for one partnership, a tool may be new for another.
    const state = done && key === id ? 'done' : standing.state;
    section.dataset['state'] = state;
    const said = [stateWords[state], standing.words].filter(Boolean).join(': ');
    const line = section.querySelector('[data-standing]');
    if (line) write(line, said);
  });

  const record: Recorder = {
    answer: (part, value) =>
      keepHere(id, () => keeper.record({ item: `${key}/${part}`, kind: 'answer', value })),
    write: (part, text) => writeText(id, `${key}/${part}`, text),
    show: ({ credit, of, detail }) =>
      keepHere(id, () =>
        keeper.record({
          item: `${key}/*`,
          kind: 'result',
          value: { credit, of, attempt: attempts + 1, detail, version },
          strict: true,
        }),
      ),
  };

  const showCode = () =>
    import('../group/show-code.ts').then(
      (late) => late.showCode(section, parts, whys),
      () => say(words.codeMissing),
    );

  /** Once it is drawn: a button that was pressed is gone, and the one that undoes it stands in its place. */
  const focusOnAgain = () =>
    setTimeout(() => section.querySelector<HTMLElement>('.again button:last-child')?.focus());
  const again = () => {
    keepTyping();
    const undo = restart(keeper, key);
    setUndoAgain(() => undo);
    focusOnAgain();
    say(words.startedAgain);
  };
  const bringBack = () => {
    undoAgain?.();
    setUndoAgain(undefined);
    focusOnAgain();
    say(words.broughtBack);
  };

  return (
    <>
      {key !== id && <p class="hint">{words.forPartnership(partnershipIn(progress, key))}</p>}
      {told !== shown && <p class="revised">{words.revised((told && kind.toldThen?.(told, data)) ?? '')}</p>}
      <View
        key={key}
        {...{ id, data, whys, parts, shown, best, attempts, record, say, at }}
        copies={(part) => copiesOf(progress, `${key}/${part}`)}
        lent={(other, tool = false) => answersOf(progress, keyIn(progress, other, tool))}
      />
      {(standing.state !== 'new' || undoAgain) && (
        <p class="again">
          {standing.state !== 'new' && 'coded' in section.dataset && (
            <button type="button" class="quiet" onClick={showCode}>
              {words.showCode}
            </button>
          )}
          {standing.state !== 'new' && (
            <button type="button" class="quiet" onClick={again}>
              {words.startAgain}
            </button>
          )}
          {undoAgain && (
            <button type="button" class="button" onClick={bringBack}>
              {words.undoAgain}
            </button>
          )}
        </p>
      )}
    </>
  );
}

/**
 * What a store holds, drawn in the same turn as the view's own state: were it a moment later, the view would set the
 * focus on a card that is about to move.
 */
function useStored<Value>(store: ReadableAtom<Value>): Value {
  const [value, setValue] = useState(() => store.get());
  useLayoutEffect(() => store.subscribe((now) => setValue(() => now as Value)), []);
  return value;
}

/** How far an activity is; of a new one nothing is said. */
const stateWords = { new: '', begun: words.begun, done: words.done };
