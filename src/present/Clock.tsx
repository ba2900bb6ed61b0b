/** A timer for the room: minutes that run down, to be seen from the last row. It makes no sound. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { clock as words } from '../words/en/wall.ts';

const MINUTE = 60_000;
/** In milliseconds: so long does a pair talk. */
const begin = 2 * MINUTE;
const longest = 99 * MINUTE;

export const shown = (left: number): string => {
  const seconds = Math.ceil(Math.max(0, left) / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
};

export function Clock({ say }: { say: (sentence: string) => void }) {
  const [left, setLeft] = useState(begin);
  /** When it is over, while it runs. */
  const [until, setUntil] = useState<number>();
  const latest = useRef(say);
  latest.current = say;
  useEffect(() => {
    if (until === undefined) return;
    const look = () => {
      const now = until - Date.now();
      setLeft(Math.max(0, now));
      if (now > 0) return;
      setUntil(undefined);
      latest.current(words.up);
    };
    const ticking = setInterval(look, 250);
    return () => clearInterval(ticking);
  }, [until]);

  const add = (by: number) => {
    const to = Math.min(longest, Math.max(0, left + by));
    setLeft(to);
    if (until !== undefined) setUntil(Date.now() + to);
  };
  const toggle = () => {
    if (until !== undefined) return setUntil(undefined);
    const from = left || begin;
    setLeft(from);
    setUntil(Date.now() + from);
    say(words.started(Math.ceil(from / MINUTE)));
  };
  return (
    <div class="clock" role="group" aria-label={words.name} data-up={left ? undefined : ''}>
      <button type="button" aria-label={words.less} aria-disabled={!left} onClick={() => add(-MINUTE)}>
        −
      </button>
      <span role="timer" class="time">
        {shown(left)}
      </span>
      <button type="button" aria-label={words.more} onClick={() => add(MINUTE)}>
        +
      </button>
      <button type="button" class="button" onClick={toggle}>
        {until === undefined ? words.start : words.pause}
      </button>
    </div>
  );
}
