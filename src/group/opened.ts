/** Of which activity the counts are that came with the page's address. Loaded where an address has some. */
import { group as words } from '../words/en/group.ts';
import { type Course, readCode } from './code.ts';

export function openedBy(
  text: string,
  course: Course,
  activities: readonly string[],
): { readonly activity?: string | undefined; readonly refusal: string } {
  // Asked for an activity that there is not, a code says of which it is.
  const read = readCode(text, course, { id: '', shape: [] }, activities);
  return read.ok
    ? { refusal: words.refused.foreign }
    : { activity: read.activity, refusal: words.refused[read.why] };
}
