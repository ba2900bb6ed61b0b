/**
 * The learner's partnerships: each has a name, and the tools' work for each is kept apart. Pure.
 *
 * The first is there from the start and its work lies under the activity's own id, so that a learner with one
 * partnership never meets the idea. Kept as facts: `partnerships/ID/made` and `/name`, `/gone` for one that was put
 * away, and `partnerships/chosen`.
 */
import { answersOf } from '../progress/activity.ts';
import { answerFact, answerOf, type Progress } from '../progress/progress.ts';

export const FIRST = 'first';
const AREA = 'partnerships';
const wellFormedId = /^[a-z0-9]{1,20}$/;

/** As long as a name may be, in UTF-16 units. */
export const LONGEST_NAME = 120;

export interface Partnership {
  readonly id: string;
  /** As the learner wrote it; '' before they have. */
  readonly name: string;
  /** Put away: its work is kept, and comes back with it. */
  readonly gone: boolean;
}

/** Where a fact of a partnership lies: `name`, `made` or `gone`. */
export const itemOf = (id: string, what: 'name' | 'made' | 'gone') => `${AREA}/${id}/${what}`;

/** Where it lies which one the tools are for. */
export const CHOSEN = `${AREA}/chosen`;

/** What a tool's facts for a partnership are kept under. */
export const keyFor = (activity: string, id: string) => (id === FIRST ? activity : `${activity}#${id}`);

/** All partnerships in the order of their making, those put away included. What cannot be read is left out. */
export function partnershipsIn(progress: Progress): readonly Partnership[] {
  const ids = [...answersOf(progress, AREA).keys()].flatMap((part) => {
    const [id = '', what, more] = part.split('/');
    return what === 'made' && more === undefined && wellFormedId.test(id) && id !== FIRST ? [id] : [];
  });
  const age = (id: string) => answerFact(progress, itemOf(id, 'made'))?.seq ?? 0;
  return [FIRST, ...ids.sort((a, b) => age(a) - age(b) || (a < b ? -1 : 1))].map((id) => {
    const name = answerOf(progress, itemOf(id, 'name'));
    return {
      id,
      name: typeof name === 'string' ? name.slice(0, LONGEST_NAME) : '',
      gone: answerOf(progress, itemOf(id, 'gone')) === true,
    };
  });
}

/** The one that the tools are for: the chosen one, or the first that is there if it was put away elsewhere. */
export function chosenOf(progress: Progress): Partnership {
  const all = partnershipsIn(progress);
  const here = all.filter(({ gone }) => !gone);
  const chosen = answerOf(progress, CHOSEN);
  return here.find(({ id }) => id === chosen) ?? here[0] ?? (all[0] as Partnership);
}

/** An id that no other device makes: 13 letters and figures or fewer. */
export function newId(): string {
  const [a = 0, b = 0] = crypto.getRandomValues(new Uint32Array(2));
  return (a * 2 ** 20 + (b >>> 12)).toString(36);
}
