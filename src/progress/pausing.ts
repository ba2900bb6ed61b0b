/**
 * Calls `write` when `touch` has not been called for `ms`, and at least every ten such pauses while typing goes on.
 * Wire `flush` to blur and to the page being hidden.
 */
export function pausing(write: () => void, ms = 500): { touch(): void; flush(): void } {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let since = 0;
  const flush = () => {
    if (timer === undefined) return;
    clearTimeout(timer);
    timer = undefined;
    write();
  };
  return {
    touch() {
      if (timer === undefined) since = Date.now();
      clearTimeout(timer);
      timer = setTimeout(flush, Math.max(0, Math.min(ms, since + 10 * ms - Date.now())));
    },
    flush,
  };
}
