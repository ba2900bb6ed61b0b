/** Versions kept, looked at, compared and brought back. Fetched when needed. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Json, ViewProps } from '../kind.ts';
import { type Approach, balanceOf, markPart, messagePart, toPart, type Version } from './approach.ts';
import { compare } from './compare.ts';
import { isKept, newVersion, versionValue } from './versions.ts';
import { versions as words } from './words/en/approach-versions.ts';

interface VersionsProps extends Pick<ViewProps<unknown>, 'parts' | 'record' | 'say'> {
  readonly approach: Approach;
  readonly toSentences: () => void;
}

/** A version that was just removed, so that it can be put back. */
interface Removed {
  readonly part: string;
  readonly value: Json;
  readonly number: number;
}

interface Looking {
  readonly part: string;
  readonly how: 'read' | 'compare';
}

export function Versions({ approach, parts, record, say, toSentences }: VersionsProps) {
  const { message, sentences, versions, made } = approach;
  const [looking, setLooking] = useState<Looking>();
  const [removed, setRemoved] = useState<Removed>();
  const undo = useRef<HTMLButtonElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  // The button that was pressed is gone with its version.
  useLayoutEffect(() => undo.current?.focus(), [removed]);
  const written = message.trim() !== '';
  const keptAs = versions.find((version) => isKept(approach, version))?.number;

  /** @returns whether there was something to keep that was not kept yet. */
  const keepNow = () => {
    if (!written || keptAs) return false;
    const at = Date.now();
    record.answer(newVersion(at), versionValue(approach, at));
    return true;
  };
  const keep = () => {
    if (keptAs) return say(words.isKept(keptAs));
    keepNow();
    say(words.kept(made + 1));
  };
  const bringBack = (version: Version) => {
    const kept = keepNow();
    for (const { key, mark = null } of version.sentences) {
      if ((parts.get(markPart(key)) ?? null) !== mark) record.answer(markPart(key), mark);
    }
    record.write(toPart, version.to);
    record.write(messagePart, version.message);
    setLooking(undefined);
    toSentences();
    say(words.isBack(version.number, kept));
  };
  const remove = ({ part, number }: Version) => {
    setRemoved({ part, value: parts.get(part) ?? null, number });
    record.answer(part, null);
    say(words.wasRemoved(number));
  };
  const putBack = ({ part, value, number }: Removed) => {
    record.answer(part, value);
    setRemoved(undefined);
    heading.current?.focus();
    say(words.isPutBack(number));
  };
  const look = (part: string, how: Looking['how']) =>
    setLooking(looking?.part === part && looking.how === how ? undefined : { part, how });

  return (
    <div class="versions">
      <h4 tabIndex={-1} ref={heading}>
        {words.earlier}
      </h4>
      {written && (
        <div class="actions">
          <button type="button" class={keptAs ? 'button' : 'button main'} onClick={keep}>
            {words.keep}
          </button>
          <p class="hint">{keptAs ? words.isKept(keptAs) : words.keepHint}</p>
        </div>
      )}
      {removed && (
        <p class="still">
          <span>{words.wasRemoved(removed.number)}</span>
          <button type="button" class="button" ref={undo} onClick={() => putBack(removed)}>
            {words.putBack}
          </button>
        </p>
      )}
      {versions.length > 0 && (
        <ol>
          {versions.toReversed().map((version) => {
            const { part, number, at, sentences: marked } = version;
            const how = looking?.part === part ? looking.how : undefined;
            return (
              <li key={part}>
                <p>
                  <strong>{words.name(number, at)}</strong>
                </p>
                <p class="hint">{words.balance(balanceOf(marked))}</p>
                <div class="looks-at">
                  <button
                    type="button"
                    class="quiet"
                    aria-expanded={how === 'read'}
                    onClick={() => look(part, 'read')}
                  >
                    {words.read(number)}
                  </button>
                  <button
                    type="button"
                    class="quiet"
                    aria-expanded={how === 'compare'}
                    onClick={() => look(part, 'compare')}
                  >
                    {words.compare(number)}
                  </button>
                  <button type="button" class="quiet" onClick={() => bringBack(version)}>
                    {words.bringBack(number)}
                  </button>
                  <button type="button" class="quiet" onClick={() => remove(version)}>
                    {words.remove(number)}
                  </button>
                </div>
                {how === 'read' && (
                  <blockquote dir="auto">
                    {version.to.trim() && <p>{words.to(version.to)}</p>}
                    <p>{version.message}</p>
                  </blockquote>
                )}
                {how === 'compare' && <Changes then={marked} now={sentences} />}
              </li>
            );
          })}
        </ol>
      )}
    </div>
  );
}

function Changes({ then, now }: { then: Approach['sentences']; now: Approach['sentences'] }) {
  const lines = compare(then, now);
  if (lines.every(({ change }) => change === 'both')) return <p class="hint">{words.same}</p>;
  return (
    <ul class="changes">
      {lines.map(({ change, text }, index) => (
        <li key={index} data-change={change}>
          <strong>{words.change[change]}</strong> <span dir="auto">{text}</span>
        </li>
      ))}
    </ul>
  );
}
