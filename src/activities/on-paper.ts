/** What a view does as its page is about to be printed. */
import { useEffect, useRef } from 'preact/hooks';

/**
 * Calls PRINT at each `beforeprint`, after `connect` has put the written form back: with what was drawn last, also in the
 * moment between a drawing and its effects.
 */
export function useOnPaper(print: () => void): void {
  const latest = useRef(print);
  latest.current = print;
  useEffect(() => {
    const now = () => latest.current();
    window.addEventListener('beforeprint', now);
    return () => window.removeEventListener('beforeprint', now);
  }, []);
}
