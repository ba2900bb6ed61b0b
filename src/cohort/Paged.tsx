/** A long list, a page at a time, or all of it. */
import { useState } from 'preact/hooks';
import { cohort as words } from '../words/en/cohort.ts';

/** So many lines a browser draws without a pause, and somebody looks over. */
const onePage = 50;

export function usePages<One>(all: readonly One[]) {
  const [page, setPage] = useState(0);
  const [whole, setWhole] = useState(false);
  const pages = Math.ceil(all.length / onePage);
  // A list may have become shorter meanwhile.
  const at = Math.max(0, Math.min(page, pages - 1));
  const from = whole ? 0 : at * onePage;
  const shown = whole ? all : all.slice(from, from + onePage);
  const turner =
    pages > 1 && !whole ? (
      <p class="turner">
        <button type="button" class="button" disabled={at === 0} onClick={() => setPage(at - 1)}>
          {words.previous}
        </button>
        <span>{words.rows(from + 1, from + shown.length, all.length)}</span>
        <button type="button" class="button" disabled={at === pages - 1} onClick={() => setPage(at + 1)}>
          {words.next}
        </button>
        <button type="button" class="quiet" onClick={() => setWhole(true)}>
          {words.showAll(all.length)}
        </button>
      </p>
    ) : null;
  return { shown, turner };
}
