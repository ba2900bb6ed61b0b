/** A long list, a page at a time, or all of it. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { cohort as words } from '../words/en/cohort.ts';

/** So many lines a browser draws without a pause, and somebody looks over. */
const onePage = 50;

export function usePages<One>(all: readonly One[]) {
  const [page, setPage] = useState(0);
  const [whole, setWhole] = useState(false);
  const said = useRef<HTMLSpanElement>(null);
  // The button that asked for all of it is gone.
  useEffect(() => {
    if (whole) said.current?.focus();
  }, [whole]);
  const pages = Math.ceil(all.length / onePage);
  // A list may have become shorter meanwhile.
  const at = Math.max(0, Math.min(page, pages - 1));
  const from = whole ? 0 : at * onePage;
  const shown = whole ? all : all.slice(from, from + onePage);
  const turner =
    pages > 1 && whole ? (
      <p class="turner">
        <span tabIndex={-1} ref={said}>
          {words.rows(1, all.length, all.length)}
        </span>
      </p>
    ) : pages > 1 ? (
      <p class="turner">
        {/* Not disabled: who presses one to the end keeps the focus. */}
        <button
          type="button"
          class="button"
          aria-disabled={at === 0}
          onClick={() => setPage(Math.max(0, at - 1))}
        >
          {words.previous}
        </button>
        <span>{words.rows(from + 1, from + shown.length, all.length)}</span>
        <button
          type="button"
          class="button"
          aria-disabled={at === pages - 1}
          onClick={() => setPage(Math.min(pages - 1, at + 1))}
        >
          {words.next}
        </button>
        <button type="button" class="quiet" onClick={() => setWhole(true)}>
          {words.showAll(all.length)}
        </button>
      </p>
    ) : null;
  return { shown, turner };
}
