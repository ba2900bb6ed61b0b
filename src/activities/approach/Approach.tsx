/** The live approach: write a message, mark whose each sentence is, and read how that sounds. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { late as fetchLate } from '../../ui/late.ts';
import { TextField } from '../../ui/TextField.tsx';
import * as common from '../../words/en/activity.ts';
import type { ViewProps } from '../kind.ts';
import { useOnPaper } from '../on-paper.ts';
import {
  type ApproachData,
  approachKind,
  balanceOf,
  lookPart,
  type Mark,
  MOST,
  markPart,
  messagePart,
  ticked,
  toPart,
} from './approach.ts';
import { Looks } from './Looks.tsx';
import { Meanings } from './Meanings.tsx';
import { putOnPaper } from './paper.ts';
import type { Result } from './Result.tsx';
import { SentenceField } from './SentenceField.tsx';
import type { TakeAway } from './TakeAway.tsx';
import type { Versions } from './Versions.tsx';
import { approach as words } from './words/en/approach.ts';

export function Approach(props: ViewProps<ApproachData>) {
  const { id, data, whys, parts, record, say, copies } = props;
  const approach = approachKind.readAnswer(parts, data);
  const { sentences, looked } = approach;
  const late = useLate(approach.message.trim() !== '' || approach.versions.length > 0);
  const root = useRef<HTMLDivElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useOnPaper(() => putOnPaper(id, sentences));

  const choose = (index: number, mark: Mark) => {
    const key = sentences[index]?.key ?? '';
    record.answer(markPart(key), mark);
    const after = sentences.map((one) => (one.key === key ? { ...one, mark } : one));
    say(`${words.counts(balanceOf(after))}.`);
  };
  const tick = (look: string) => {
    const has = looked.has(look);
    record.answer(lookPart(look), has ? null : [ticked]);
    say(words.looked(looked.size + (has ? -1 : 1), data.looks.length));
  };
  const goTo = (number: number) =>
    root.current?.querySelector<HTMLElement>(`[data-sentence="${number}"] input`)?.focus();
  const field = (part: string) => ({
    id: `${id}/${part}`,
    copies: copies(part),
    onWrite: (text: string) => record.write(part, text),
  });
  const open = sentences.flatMap(({ mark }, index) => (mark ? [] : [index + 1]));
  const [next] = open;

  return (
    <div class="approach" ref={root}>
      <div class="writing">
        <TextField {...field(toPart)} {...data.to} value={approach.to} rows={1} maxLength={200} />
        <TextField {...field(messagePart)} {...data.message} value={approach.message} rows={8} />
        <p class="hint">{common.privacy}</p>
        <h4 tabIndex={-1} ref={heading}>
          {words.bySentence}
        </h4>
        <Meanings meanings={data.meanings} />
        <p class="hint">{sentences.length ? words.greetings : words.howTo}</p>
        {sentences.map((sentence, index) => (
          <SentenceField
            key={sentence.key}
            activity={id}
            number={index + 1}
            sentence={sentence}
            choose={(mark) => choose(index, mark)}
          />
        ))}
        {sentences.length === MOST && <p class="hint">{words.most(MOST)}</p>}
        {next && (
          <p class="still">
            <span>{words.stillOpen(open)}</span>
            <button type="button" class="button" onClick={() => goTo(next)}>
              {words.goTo(next)}
            </button>
          </p>
        )}
      </div>
      <div class="looking">
        {late?.Result && sentences.length > 0 && <late.Result {...{ sentences, whys }} />}
        <Looks activity={id} looks={data.looks} {...{ looked, tick }} />
        {late?.Versions && (
          <late.Versions
            {...{ approach, parts, record, say }}
            // The focus leaves the button, and with it what was written is kept at once.
            toSentences={() => heading.current?.focus()}
          />
        )}
        {late?.TakeAway && <late.TakeAway {...{ id, approach, say }} />}
        {late && !late.Versions && <p class="hint">{words.notFetched}</p>}
      </div>
    </div>
  );
}

interface Fetched {
  readonly Result?: typeof Result;
  readonly Versions?: typeof Versions;
  readonly TakeAway?: typeof TakeAway;
}

/** Before something is written there is nothing to read from it, to keep or to take away: those scripts wait. */
function useLate(begun: boolean): Fetched | undefined {
  const [fetched, setFetched] = useState<Fetched>();
  useEffect(() => {
    if (!begun) return;
    fetchLate(
      () => Promise.all([import('./Result.tsx'), import('./Versions.tsx'), import('./TakeAway.tsx')]),
      ([result, versions, takeAway]) => setFetched({ ...result, ...versions, ...takeAway }),
      () => setFetched({}),
    );
  }, [begun]);
  return fetched;
}
