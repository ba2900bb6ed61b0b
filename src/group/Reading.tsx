/** Codes are read: by the camera, from pictures and files, from letters. Of nobody's answers anything shows. */
import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Icon } from '../ui/Icon.tsx';
import * as icons from '../ui/icons.ts';
import { group as words } from '../words/en/group.ts';
import { watch } from './camera.ts';
import { codesInFile } from './files.ts';
import type { Told } from './said.ts';

interface ReadingProps {
  readonly people: number;
  readonly take: (text: string) => Told;
  readonly say: (sentence: string) => void;
  readonly heading: RefObject<HTMLHeadingElement>;
  readonly onShow: () => void;
}

/** A code that was out of sight for so long, in milliseconds, is held up anew. */
const away = 2500;
/** How long the tick stands. */
const tick = 1400;

export function Reading({ people, take, say, heading, onShow }: ReadingProps) {
  const video = useRef<HTMLVideoElement>(null);
  const [stop, setStop] = useState<(() => void) | undefined>();
  const [isAsking, setAsking] = useState(false);
  const [ticked, setTicked] = useState(0);
  const [lines, setLines] = useState<readonly string[]>([]);
  const [typed, setTyped] = useState('');
  const sights = useRef(new Map<string, number>());
  const isHere = useRef(true);

  useEffect(() => {
    if (!ticked) return;
    const over = setTimeout(() => setTicked(0), tick);
    return () => clearTimeout(over);
  }, [ticked]);
  const running = useRef<() => void>();
  useEffect(
    () => () => {
      isHere.current = false;
      running.current?.();
    },
    [],
  );

  const see = (texts: readonly string[]) => {
    const now = Date.now();
    for (const text of texts) {
      const last = sights.current.get(text) ?? 0;
      sights.current.set(text, now);
      if (now - last < away) continue;
      const { counts, sentence } = take(text);
      if (counts) setTicked(now);
      say(sentence);
    }
  };
  const start = async () => {
    if (!video.current || isAsking) return;
    setAsking(true);
    setLines([]);
    say(words.starting);
    const off = (sentence: string) => {
      running.current = undefined;
      setStop(undefined);
      say(sentence);
    };
    const watching = await watch(video.current, see, () => off(words.ended));
    setAsking(false);
    if (typeof watching === 'string') return say(words.noCamera[watching]);
    // Whoever went on meanwhile wants no camera any more.
    if (!isHere.current) return watching();
    running.current = watching;
    setStop(() => () => {
      watching();
      off(words.stopped);
    });
    say(words.watching);
  };

  const tell = (told: readonly Told[], name?: string) => {
    if (told.some(({ counts }) => counts)) setTicked(Date.now());
    return told.map(({ sentence }) => (name === undefined ? sentence : words.fromFile(name, sentence)));
  };
  const readFiles = async (input: HTMLInputElement) => {
    const files = [...(input.files ?? [])];
    // The same picture can be chosen again.
    input.value = '';
    const all: string[] = [];
    let counted = 0;
    let now = people;
    let last = '';
    for (const file of files) {
      const found = await codesInFile(file);
      const told =
        typeof found === 'string' ? [{ counts: false, people: now, sentence: found }] : found.map(take);
      if (told.some(({ counts }) => counts)) counted++;
      now = told.at(-1)?.people ?? now;
      all.push(...tell(told, file.name));
      last = told.map(({ sentence }) => sentence).join(' ');
    }
    setLines(files.length > 1 ? all : []);
    say(files.length > 1 ? words.ofFiles(counted, files.length, now) : last);
  };
  const addTyped = (event: Event) => {
    event.preventDefault();
    const codes = typed.split(/[\r\n]+/).filter((line) => line.trim());
    const told = (codes.length ? codes : ['']).map(take);
    const sentences = tell(told);
    if (told.every(({ counts }) => counts)) setTyped('');
    setLines(sentences.length > 1 ? sentences : []);
    say(sentences.at(-1) ?? '');
  };

  return (
    <section class="reading" aria-labelledby="group-reading">
      <h2 id="group-reading" ref={heading} tabIndex={-1}>
        {words.read}
      </h2>
      <p class="count" data-ticked={ticked ? '' : undefined}>
        {words.count(people)} <Icon path={icons.check} />
      </p>
      <div class="view" hidden={!stop}>
        <video ref={video} playsInline muted aria-label={words.view} data-ticked={ticked ? '' : undefined} />
      </div>
      <p class="actions">
        <button
          type="button"
          class={people && !stop ? 'button' : 'button main'}
          aria-disabled={isAsking}
          onClick={stop ?? (() => void start())}
        >
          {stop ? words.stop : words.start}
        </button>
        <label class="button file">
          {words.picture}
          <input
            class="sr-only"
            type="file"
            accept="image/*,.txt,text/plain"
            multiple
            onChange={({ currentTarget }) => void readFiles(currentTarget)}
          />
        </label>
      </p>
      <details class="typing">
        <summary>{words.typing}</summary>
        <form onSubmit={addTyped}>
          <label class="field">
            <span class="label">{words.code}</span>
            <span class="hint">{words.typeHint}</span>
            <textarea
              rows={3}
              value={typed}
              autocomplete="off"
              autocapitalize="characters"
              spellcheck={false}
              onInput={({ currentTarget }) => setTyped(currentTarget.value)}
            />
          </label>
          <p class="actions">
            <button type="submit" class="button">
              {words.addCode}
            </button>
          </p>
        </form>
      </details>
      {lines.length > 0 && (
        <ul class="lines">
          {lines.map((line, at) => (
            <li key={at}>{line}</li>
          ))}
        </ul>
      )}
      {people > 0 && (
        <p class="actions">
          <button type="button" class="button main" onClick={onShow}>
            {words.show} <Icon path={icons.arrow} />
          </button>
        </p>
      )}
    </section>
  );
}
