/** Two partners’ answers brought together: save mine, load theirs, see where they differ. Fetched when needed. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Icon } from '../../ui/Icon.tsx';
import * as icons from '../../ui/icons.ts';
import { saveFile } from '../../ui/save-file.ts';
import type { Json, ViewProps } from '../kind.ts';
import { ComparisonTable } from './Comparison.tsx';
import {
  type Answers,
  compare,
  type Expectations,
  type ExpectationsData,
  plain,
  type Question,
  theirsPart,
} from './expectations.ts';
import { fileName, openFile, refusal, writeFile } from './file.ts';
import { together as words } from './words/en/expectations-together.ts';

export interface TogetherProps extends ViewProps<ExpectationsData>, Expectations {
  readonly missing: readonly Question[];
}

export function Together({ id, data, whys, record, say, mine, theirs, missing }: TogetherProps) {
  const { questions, sample } = data;
  const root = useRef<HTMLDivElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const picker = useRef<HTMLInputElement>(null);
  const [refused, setRefused] = useState<string>();
  const focusOn = useRef<'result' | 'top'>();
  useLayoutEffect(() => {
    const top = !theirs && root.current?.parentElement?.querySelector('h4');
    const wanted = focusOn.current === 'top' ? top : heading.current;
    if (!focusOn.current || !wanted) return;
    focusOn.current = undefined;
    wanted.focus();
  });

  const save = () => {
    if (!mine.size) return say(words.nothingToSave);
    saveFile(fileName, new Blob([writeFile(id, mine, questions)], { type: 'application/json' }));
    say(words.saved(fileName, questions.length - missing.length, questions.length));
  };
  const set = (value: Json, answers: Answers) => {
    setRefused(undefined);
    focusOn.current = 'result';
    record.answer(theirsPart, value);
    const { agreed, differ, open } = compare(mine, answers, questions);
    say(`${words.result(agreed.length, differ.length, open.length)}.`);
  };
  const load = async (file: File) => {
    const read = await openFile(file, id, questions);
    if (read.ok) return set(plain(read.answers, questions), read.answers);
    const sentence = refusal(read.why);
    setRefused(sentence);
    say(sentence);
  };
  const remove = () => {
    focusOn.current = 'top';
    record.answer(theirsPart, null);
    say(theirs?.from === 'sample' ? words.sampleRemoved(sample.by) : words.removed);
  };
  const goTo = (question: string) =>
    document.querySelector<HTMLElement>(`#${id} [data-question="${question}"] input`)?.focus();

  const [next] = missing;
  return (
    <div ref={root}>
      {next && (
        <p>
          {words.missing(missing.length)}{' '}
          <button type="button" class="quiet" onClick={() => goTo(next.id)}>
            {words.goTo(questions.indexOf(next) + 1)}
          </button>
        </p>
      )}
      <ol class="way">
        <li>
          <p>
            <strong>{words.saveFirst}</strong> {words.saveWhat}
          </p>
          <button type="button" class={next ? 'button' : 'button main'} onClick={save}>
            <Icon path={icons.download} /> {words.save}
          </button>
        </li>
        <li>
          <p>
            <strong>{words.thenAsk}</strong> {words.askWhat}
          </p>
        </li>
        <li>
          <p>
            <strong>{words.thenLoad}</strong> {words.loadWhat}
          </p>
          <div class="loads">
            <button type="button" class="button" onClick={() => picker.current?.click()}>
              <Icon path={icons.upload} /> {theirs ? words.loadAnother : words.load}
            </button>
            {!theirs && (
              <button
                type="button"
                class="button dashed"
                onClick={() => set('sample', new Map(Object.entries(sample.answers)))}
              >
                {words.trySample(sample.by)}
              </button>
            )}
          </div>
          {refused && <p class="refused">{refused}</p>}
        </li>
      </ol>
      <input
        ref={picker}
        type="file"
        accept=".json,application/json"
        aria-label={words.load}
        hidden
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          if (file) void load(file);
          // Emptied, so that the same file can be picked again after a refusal.
          currentTarget.value = '';
        }}
      />
      {theirs && (
        <div class="compared">
          <ComparisonTable {...{ mine, theirs, questions, whys, heading }} by={sample.by} />
          <button type="button" class="button" onClick={remove}>
            {words.remove}
          </button>
        </div>
      )}
    </div>
  );
}
