/**
 * A course changes after people have worked with it: activities and their parts get other names, or are split. What was
 * kept under an old name is counted under the new one as well. Pure.
 *
 * Nothing is rewritten. A fact of the old item is copied to the new one with its stamp (device, clock, day), so that
 * whoever makes the copy makes the same one, and joining stays free of order; and the old fact stays, for an older
 * build in another tab or on another device.
 */
import {
  adds,
  canonical,
  type Fact,
  type Json,
  lacking,
  nothing,
  type Progress,
  readFact,
} from './progress.ts';

export interface Rename {
  /**
   * `activity` with all that lies under it, or `activity/part` with what lies under that. `{name}` in place of a
   * section stands for any one: `final-check/{try}/old-question`.
   */
  readonly from: string;
  /** Where it lies now; several for what was split. A `{name}` of `from` stands for the same section here. */
  readonly to: readonly string[];
  /** Ids inside answers that have other names now, old → new. */
  readonly values?: Readonly<Record<string, string>>;
}

const wildcard = /^\{.+\}$/;

/** `map#p2/a/b` → its sections `map`, `a`, `b`, and the instance `#p2`. */
function read(item: string): { sections: string[]; instance: string } {
  const [first = '', ...part] = item.split('/');
  const [activity = '', instance] = first.split('#');
  return { sections: [activity, ...part], instance: instance === undefined ? '' : `#${instance}` };
}

/** Where a rename leads from ITEM: nowhere when it speaks of another, or when no whole item would come of it. */
export function led({ from, to }: Rename, item: string): string[] {
  const { sections, instance } = read(item);
  const sought = from.split('/');
  const caught = new Map<string, string>();
  const speaksOfIt = sought.every((name, at) => {
    const section = sections[at];
    if (section === undefined || !wildcard.test(name) || section === '*') return section === name;
    caught.set(name, section);
    return true;
  });
  if (!speaksOfIt) return [];
  const below = sections.slice(sought.length);
  return to.flatMap((target) => {
    const [activity = '', ...part] = [...target.split('/').map((name) => caught.get(name) ?? name), ...below];
    return part.length ? [`${activity}${instance}/${part.join('/')}`] : [];
  });
}

/** An answer with the ids in it by their new names; keys stay. */
export function valueBy(values: Rename['values'], value: Json): Json {
  if (!values) return value;
  if (typeof value === 'string') return Object.hasOwn(values, value) ? (values[value] as string) : value;
  if (Array.isArray(value)) return (value as readonly Json[]).map((part) => valueBy(values, part));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, valueBy(values, part)]));
}

const activityIn = (item: string) => item.slice(0, `${item}/`.indexOf('/'));

/**
 * How often an activity was started again goes along with it. A part that moves into another activity comes without:
 * that one counts for itself, and its own answers must not look like those of an earlier time.
 */
const keepsEpoch = ({ from }: Rename, target: string, renames: readonly Rename[]): boolean =>
  activityIn(from) === activityIn(target) ||
  renames.some((whole) => whole.from === activityIn(from) && whole.to.includes(activityIn(target)));

/** What one rename makes of one fact. */
function copies(fact: Fact, rename: Rename, renames: readonly Rename[]): Fact[] {
  // A result tells of the whole that was checked; its halves are checked anew.
  if (fact.kind === 'result' && rename.to.length > 1) return [];
  return rename.to.flatMap((target) =>
    led({ ...rename, to: [target] }, fact.item).flatMap((item) => {
      const epoch = keepsEpoch(rename, target, renames) ? fact.epoch : 0;
      const value = fact.kind === 'answer' ? valueBy(rename.values, fact.value) : fact.value;
      return readFact({ ...fact, item, epoch, value }) ?? [];
    }),
  );
}

/**
 * The facts that PROGRESS lacks: what lies under old names, under its new ones. Renames of several versions follow one
 * another (a → b → c). Joined, they change nothing the second time. What is KNOWN already was looked at then.
 */
export function renamed(progress: Progress, renames: readonly Rename[], known = nothing): Fact[] {
  const copied: Fact[] = [];
  for (const fact of lacking(known, progress)) {
    const been = new Set([canonical(fact)]);
    const waiting = [fact];
    for (let one = waiting.pop(); one; one = waiting.pop()) {
      for (const copy of renames.flatMap((rename) => copies(one as Fact, rename, renames))) {
        // Names may lead in a circle: back to an older one.
        if (been.has(canonical(copy))) continue;
        been.add(canonical(copy));
        waiting.push(copy);
        if (adds(progress, copy)) copied.push(copy);
      }
    }
  }
  return copied;
}
