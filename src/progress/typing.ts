/**
 * A field that is being typed in. Its first key is kept at once, what follows at each pause and after most of a second
 * at the latest; until then the keeper says that it is not kept yet.
 */
import type { Keeper } from './keep.ts';

/** In milliseconds: a pause, and how long a word may wait for one. */
const pause = 400;
const most = 800;

/** Every field in which something waits. */
const waiting = new Set<() => void>();

/** Keeps what waits in every field. */
export function keepTyping(): void {
  for (const flush of waiting) flush();
}
// The field is left, the page goes out of sight or onto paper.
for (const event of ['focusout', 'visibilitychange', 'pagehide', 'beforeprint'])
  globalThis.addEventListener?.(event, keepTyping, true);

/** WRITE records what is in the field. Call `touch` at each change of it. */
export function typing(keeper: Pick<Keeper, 'waits'>, write: () => void): { touch(): void; flush(): void } {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let last = Number.NEGATIVE_INFINITY;
  function flush() {
    if (timer === undefined) return;
    clearTimeout(timer);
    timer = undefined;
    waiting.delete(flush);
    now();
    keeper.waits(flush, false);
  }
  function now() {
    last = performance.now();
    write();
  }
  return {
    touch() {
      const since = performance.now() - last;
      if (timer === undefined && since > most) return now();
      clearTimeout(timer);
      timer = setTimeout(flush, Math.max(0, Math.min(pause, most - since)));
      waiting.add(flush);
      keeper.waits(flush, true);
    },
    flush,
  };
}
