/**
 * The digest of what was done.
 *
 * It is the SHA-256, as base64url, of the UTF-8 bytes of a JSON text. The text is a list with one entry for each item
 * that has been done once, sorted by the item's name, each entry a list of three:
 *
 *     [["draft-agreement/*",1795305600000,"0.2.0"],["opened/words",1795219200000,"0.2.0"], …]
 *
 * the item, when it was first done (milliseconds since 1970, by the learner's clock) and what was recorded with it,
 * objects with their keys sorted, no blanks. Left out is whatever was first done after the completion was recorded.
 *
 * First completions never change: later answers, starting again, or facts in another order give the same digest. It
 * changes when a first completion is taken away, moved or replaced, for instance by an earlier one from another device.
 */
import { toBase64url } from '../bytes/base64url.ts';
import { sha256 } from '../bytes/sha256.ts';
import { toUtf8 } from '../bytes/text.ts';
import { canonical, doneAt, type Progress } from '../progress/progress.ts';

/** What a digest is made over. */
export interface Covered {
  /** Items of `done` facts: `opened/SLUG`, `ACTIVITY/*`. Those that are not done are left out. */
  readonly items: Iterable<string>;
  /** The item of the completion itself: `course/*`, or `course/VERSION`. */
  readonly completion: string;
}

/** The text that is hashed; see above. */
export function recordText(progress: Progress, { items, completion }: Covered): string {
  const last = doneAt(progress, completion)?.wall ?? Number.POSITIVE_INFINITY;
  const facts = [...new Set([...items, completion])]
    .sort()
    .flatMap((item) => doneAt(progress, item) ?? [])
    .filter(({ wall }) => wall <= last);
  return canonical(facts.map(({ item, wall, value }) => [item, wall, value]));
}

/** The digest. Rejects where there is no WebCrypto. */
export async function digestOf(progress: Progress, covered: Covered): Promise<string> {
  return toBase64url(await sha256(toUtf8(recordText(progress, covered))));
}
