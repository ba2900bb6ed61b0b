/** What a learner did, as a fact: where it stands in the order of things, and over which versions it was written. */
import {
  activityOf,
  answerFact,
  canonical,
  copiesOf,
  doneAt,
  epochOf,
  type Fact,
  type FactKind,
  type Json,
  type Progress,
  type ResultValue,
  readFact,
  upTo,
  versionsOf,
} from './progress.ts';

export interface Change {
  readonly item: string;
  readonly kind: FactKind;
  /**
   * For a result `{credit, of, detail?, version?}`: its `attempt` is counted here. For a reset, whose item ends in
   * `/*`, `null`.
   */
  readonly value: Json;
  /** Wait for the disk as well: a finished lesson, a check. */
  readonly strict?: boolean;
  /** Texts: the progress the writer had in view when they began, if what is shown may have moved on since. */
  readonly over?: Progress;
}

interface Writer {
  readonly device: string;
  /** Milliseconds since 1970, by this device's clock. */
  readonly wall: number;
}

/** CHANGE as the newest fact of PROGRESS. Throws a `TypeError` for what could not be read back. */
export function stamp(
  progress: Progress,
  { item, kind, value, over }: Change,
  { device, wall }: Writer,
): Fact {
  const fact = readFact({
    schema: 1,
    item,
    epoch: epochOf(progress, activityOf(item)) + (kind === 'reset' ? 1 : 0),
    kind,
    value: wellFormed(
      kind === 'result' ? { ...(value as object), attempt: attempt(progress, item, device) } : value,
    ),
    device,
    seq: progress.last + 1,
    wall: Math.max(0, Math.round(wall)),
    ...(kind === 'text' && { seen: seenIn(over ?? progress, item, progress.get(`text ${item} ${device}`)) }),
  });
  if (!fact) throw new TypeError(`Cannot be kept: ${kind} of ${item}`);
  return fact;
}

/** A fact that was stamped before everything was known, as newer than all of PROGRESS. */
export function stampAnew(progress: Progress, fact: Fact): Fact {
  const epoch = epochOf(progress, activityOf(fact.item)) + (fact.kind === 'reset' ? 1 : 0);
  return {
    ...fact,
    epoch: Math.max(fact.epoch, epoch),
    seq: Math.max(fact.seq, progress.last + 1),
  };
}

/** The fact that says the same as CHANGE already: an unchanged answer or text, or an item that is done. */
export function saidAlready(progress: Progress, { item, kind, value }: Change): Fact | undefined {
  if (kind === 'done') return doneAt(progress, item);
  if (kind !== 'answer' && kind !== 'text') return undefined;
  const there = answerFact(progress, item);
  const same = there && canonical(there.value) === canonical(value) && !copiesOf(progress, item).length;
  return same ? there : undefined;
}

const attempt = (progress: Progress, item: string, device: string) =>
  ((progress.get(`attempts ${item} ${device}`)?.value as ResultValue | undefined)?.attempt ?? 0) + 1;

/** How many devices a text names that it was written over. */
const mostSeen = 500;

/**
 * A text's `seen`, when it is written with VIEW before the writer's eyes: every version there, the writer's OWN and those
 * of earlier epochs too, and what those were written over. Beyond five hundred devices (a tab session is one) the longest ago are
 * counted together, as `*`: whatever was written before the last of them was written over.
 */
function seenIn(view: Progress, item: string, own: Fact | undefined): Record<string, number> {
  const versions = versionsOf(view, item, 0);
  if (own) versions.push(own);
  const level = (who: string) =>
    Math.max(0, ...versions.map((one) => (one.device === who ? one.seq : upTo(one, who))));
  const known = [...new Set(versions.flatMap(({ device, seen = {} }) => [device, ...Object.keys(seen)]))]
    .map((who) => [who, level(who)] as const)
    .filter(([, seq]) => seq >= level('*'))
    .sort(([, a], [, b]) => b - a);
  const rest = known.slice(mostSeen, mostSeen + 1).map(([, seq]) => ['*', seq] as const);
  return Object.fromEntries([...known.slice(0, mostSeen), ...rest]);
}

/** Half a surrogate pair (a cut emoji) could not be read back; it becomes the replacement character. */
const wellFormed = (value: Json): Json =>
  JSON.parse(
    JSON.stringify(value, (_key, part) =>
      typeof part === 'string' ? part.replace(/\p{Surrogate}/gu, '\ufffd') : part,
    ),
  );
