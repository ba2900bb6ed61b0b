/**
 * A part of a view that it can begin without, such as what a check says: a first answer sends for it, so that it is there
 * before anybody checks.
 */
import { useLayoutEffect, useState } from 'preact/hooks';
import { late } from '../ui/late.ts';

/** The part, fetched once it is WANTED; `null` while it does not come, though every further touch asks for it again. */
export function useLatePart<Part>(fetchIt: () => Promise<Part>, wanted: boolean): Part | null | undefined {
  const [part, setPart] = useState<Part | null>();
  // Before the view is painted, so that a part that is there already is in it from the start.
  useLayoutEffect(() => {
    if (wanted) late(fetchIt, setPart, () => setPart(null));
  }, [wanted]);
  return part;
}
