/** On a screen as large as a wall's, what is shown is set so that it is seen whole, if letters need not get small for it. */
import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** Sizes of letters in `present.css`, from 0. */
const smallest = 4;

export function useFit(): RefObject<HTMLDivElement> {
  const place = useRef<HTMLDivElement>(null);
  const fit = () => {
    const stage = place.current;
    if (!stage) return;
    for (let size = 0; size <= smallest; size++) {
      stage.dataset['fit'] = String(size);
      if (stage.scrollHeight <= stage.clientHeight) return;
    }
    // It has to be moved anyway.
    stage.dataset['fit'] = '1';
  };
  useLayoutEffect(fit);
  useLayoutEffect(() => {
    const watch = new ResizeObserver(fit);
    if (place.current) watch.observe(place.current);
    return () => watch.disconnect();
  }, []);
  return place;
}
