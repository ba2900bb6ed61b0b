/**
 * What a learner has done, as facts that can be joined in any order.
 *
 * A `Progress` is a map of registers ("cells"). Each cell holds one fact, and of two facts for the same cell
 * a fixed total order picks one. Joining is therefore commutative, associative and idempotent by construction:
 * tabs, devices and files may be joined whenever and however often they turn up.
 *
 * The cells lie by activity, and a progress shares with the one it came from those of every activity that nothing was
 * added to. So a key that is typed costs what its activity holds, however much there is besides.
 */

export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };
export type FactKind = 'answer' | 'text' | 'result' | 'done' | 'reset';

export interface Fact {
  readonly schema: 1;
  /** `activity[#instance]/part`; part `*` speaks of the whole activity. */
  readonly item: string;
  /** How often the activity had been started again when this was written. */
  readonly epoch: number;
  readonly kind: FactKind;
  readonly value: Json;
  /** The tab that wrote it (random). */
  readonly device: string;
  /** The logical clock: one more than any the writer had seen. */
  readonly seq: number;
  /** Milliseconds since 1970 by the writer's clock: for showing, and for "first done". */
  readonly wall: number;
  /**
   * Texts only: the highest `seq` of each device that this version was written over. `*` speaks of every device: see
   * `stamp.ts`.
   */
  readonly seen?: Readonly<Record<string, number>>;
}

/** The value of a `result` fact. `attempt` counts the attempts on the device that wrote it; the keeper fills it in. */
export interface ResultValue {
  readonly credit: number;
  readonly of: number;
  readonly attempt: number;
  readonly detail?: Json;
  readonly version?: string;
}

/** Cell → the fact that holds it, of one activity (with its instance). */
type Cells = ReadonlyMap<string, Fact>;

/** Cell → the fact that holds it. Make one with `fromFacts` and `join`. Never changed; another one is made. */
export class Progress {
  /** By activity. Two progresses that hold the same of one share its cells, as far as one came from the other. */
  readonly activities: ReadonlyMap<string, Cells>;
  /** The highest logical clock that came in; 0 when there is nothing. */
  readonly last: number;

  constructor(activities: ReadonlyMap<string, Cells>, last: number) {
    this.activities = activities;
    this.last = last;
  }

  get(cell: string): Fact | undefined {
    return this.activities.get(cell.split(/[ /]/)[1] ?? '')?.get(cell);
  }

  [Symbol.iterator](): Iterator<[string, Fact]> {
    return [...this.activities.values()].flatMap((cells) => [...cells])[Symbol.iterator]();
  }
}

export const nothing = new Progress(new Map(), 0);

const kinds: readonly unknown[] = ['answer', 'text', 'result', 'done', 'reset'];
const wellFormedItem = /^[^\s/#\p{C}]+(#[^\s/#\p{C}]+)?\/[^\s\p{C}]+$/u;
const wellFormedDevice = /^[\w-]+$/;
const loneSurrogate = /\p{Surrogate}/u;
const deepest = 16;
const longestText = 100_000;
const mostNodes = 20_000;

/** The activity (with its instance) that an item belongs to: `map#p2/school` → `map#p2`. */
export const activityOf = (item: string): string => item.split('/', 1)[0] as string;

/**
 * The cells that a fact competes for. Ids hold no blanks, so a blank can part them. `over` is what is known of a text:
 * up to where a device's versions of it were written over.
 */
export function cellsOf({ kind, item, device, epoch, seen = {} }: Fact): string[] {
  const cells =
    kind === 'result'
      ? [`first ${item}`, `best ${item}`, `latest ${item}`, `attempts ${item} ${device}`]
      : kind === 'text'
        ? [`text ${item} ${device}`, ...Object.keys(seen).map((who) => `over ${item} ${who}`)]
        : kind === 'reset'
          ? []
          : [`${kind} ${item}`];
  // Any fact of a later epoch proves that the activity was started again, even where the reset itself got lost.
  if (epoch) cells.push(`epoch ${activityOf(item)}`);
  return cells;
}

/** What decides between two facts, the weightiest first. */
type Rank = readonly (number | string)[];
const share = ({ credit, of }: ResultValue) => (of > 0 ? credit / of : 0);
export const resultIn = (fact: Fact) => fact.value as unknown as ResultValue;
/** Up to where a text was written over WHO's versions: only over earlier ones, whatever a damaged clock says. */
export const upTo = ({ seen, seq }: Fact, who = '') =>
  seen && Object.hasOwn(seen, who) ? Math.min(seen[who] as number, seq - 1) : -1;
const ranks: Record<string, (fact: Fact, who?: string) => Rank> = {
  answer: (f) => [f.epoch, f.seq, f.device],
  text: (f) => [f.epoch, f.seq, f.value as string],
  over: (f, who) => [f.epoch, upTo(f, who), f.seq],
  first: (f) => [f.seq, f.device],
  best: (f) => [share(resultIn(f)), -f.seq],
  latest: (f) => [f.epoch, f.seq, f.device],
  attempts: (f) => [resultIn(f).attempt],
  done: (f) => [f.wall, f.seq, f.device],
  epoch: (f) => [f.epoch, f.kind === 'reset' ? 1 : 0, f.seq, f.device],
};
/** Cells that keep what came first. Every other keeps what ranks highest. */
const keepsFirst = /^(first|done)/;

function rankIn(cell: string, fact: Fact): Rank {
  const [kind = '', , who] = cell.split(' ');
  return (ranks[kind] as (fact: Fact, who?: string) => Rank)(fact, who);
}

/** As words in a dictionary: the first place where A and B differ decides. Below 0 if A comes first, 0 if none differs. */
function compare(a: Rank, b: Rank): number {
  const at = a.findIndex((value, i) => value !== b[i]);
  return at < 0 ? 0 : (a[at] as number) < (b[at] as number) ? -1 : 1;
}

/** JSON with sorted keys: equal values give equal strings. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    part && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}

/**
 * Whether `fact` takes `cell` from its holder. An empty cell is anybody's. Else their ranks are compared, and where
 * those are equal all that they say; of two facts that are not the same one comes first. Who came first keeps a cell
 * for firsts, who came last any other.
 */
export function takes(cell: string, fact: Fact, holder: Fact | undefined): boolean {
  if (!holder) return true;
  if (fact === holder) return false;
  const order =
    compare(rankIn(cell, fact), rankIn(cell, holder)) || compare([canonical(fact)], [canonical(holder)]);
  return keepsFirst.test(cell) ? order < 0 : order > 0;
}

/**
 * Whether CELL's FACT is of the past: a text that was written over, or what was known of one that more is known of. It
 * goes. What says so stays, or something stays that says more; so whatever turns up again is still of the past, and
 * joining remains free of order (docs/decisions/18-overtaken-texts-go.md).
 */
function isPast(cells: Cells, cell: string, fact: Fact): boolean {
  const [kind, item, own] = cell.split(' ');
  if (kind !== 'text' && kind !== 'over') return false;
  const [epoch, level] = rankIn(cell, fact) as [number, number];
  return [own, '*'].some((who) => {
    const over = `over ${item} ${who}`;
    const by = over !== cell && cells.get(over);
    const [since, upTo] = by ? (rankIn(over, by) as [number, number]) : [-1];
    return since > epoch || (since === epoch && (upTo as number) >= level);
  });
}

function withoutPast(cells: Map<string, Fact>): Cells {
  for (const [cell, fact] of cells) if (isPast(cells, cell, fact)) cells.delete(cell);
  return cells;
}

const adding = (cells: Cells, cell: string, fact: Fact) =>
  takes(cell, fact, cells.get(cell)) && !isPast(cells, cell, fact);

/** What both know of an activity. Returns `a` itself when `b` adds nothing. */
function joinCells(a: Cells, b: Cells): Cells {
  if (a === b) return a;
  let joined: Map<string, Fact> | undefined;
  for (const [cell, fact] of b) {
    if (!adding(a, cell, fact)) continue;
    joined ??= new Map(a);
    joined.set(cell, fact);
  }
  return joined ? withoutPast(joined) : a;
}

/** Everything both know. Returns `a` itself when `b` adds nothing, so that stores need not tell anyone. */
export function join(a: Progress, b: Progress): Progress {
  let joined: Map<string, Cells> | undefined;
  for (const [activity, theirs] of b.activities) {
    const ours = a.activities.get(activity);
    const both = ours ? joinCells(ours, theirs) : theirs;
    if (both === ours) continue;
    joined ??= new Map(a.activities);
    joined.set(activity, both);
  }
  return joined ? new Progress(joined, Math.max(a.last, b.last)) : a;
}

export function fromFacts(facts: Iterable<Fact>): Progress {
  const activities = new Map<string, Map<string, Fact>>();
  let last = 0;
  for (const fact of facts) {
    const activity = activityOf(fact.item);
    const cells = activities.get(activity) ?? new Map<string, Fact>();
    for (const cell of cellsOf(fact)) if (takes(cell, fact, cells.get(cell))) cells.set(cell, fact);
    activities.set(activity, cells);
    if (fact.seq > last) last = fact.seq;
  }
  for (const cells of activities.values()) withoutPast(cells);
  return new Progress(activities, last);
}

const none: Cells = new Map();
export const cellsAt = (progress: Progress, activity: string): Cells =>
  progress.activities.get(activity) ?? none;

/** Whether joining `fact` would change anything. */
export const adds = (progress: Progress, fact: Fact): boolean =>
  cellsOf(fact).some((cell) => adding(cellsAt(progress, activityOf(fact.item)), cell, fact));

/** The facts of `progress` that `known` lacks. What the two share is not looked at. */
export function lacking(known: Progress, progress: Progress): Fact[] {
  const facts = new Set<Fact>();
  for (const [activity, cells] of progress.activities)
    if (cells !== known.activities.get(activity))
      for (const fact of cells.values()) if (adds(known, fact)) facts.add(fact);
  return [...facts];
}

/** The facts that hold a cell, each once, as objects. Equal ones of different origin may stand twice: see `facts.ts`. */
export const unique = (progress: Progress): Fact[] => [...new Set([...progress].map(([, fact]) => fact))];

/**
 * A stored record as a fact, rebuilt from its own, known properties; `undefined` if it is not one.
 * Never throws, whatever it is given.
 */
export function readFact(raw: unknown): Fact | undefined {
  try {
    const { schema, item, epoch, kind, value, device, seq, wall, seen } = copy(raw, -1, {
      left: mostNodes,
    }) as unknown as Fact;
    const good =
      schema === 1 &&
      kinds.includes(kind) &&
      isText(item, 200) &&
      wellFormedItem.test(item) &&
      isText(device, 64) &&
      wellFormedDevice.test(device) &&
      [epoch, seq, wall].every(isCount) &&
      value !== undefined &&
      (kind !== 'text' || isText(value, longestText)) &&
      (kind !== 'reset' || (epoch > 0 && item.endsWith('/*'))) &&
      (kind !== 'result' || isResult(value)) &&
      (seen === undefined || (kind === 'text' && isObject(seen) && Object.values(seen).every(isCount)));
    if (!good) return undefined;
    const fact: Fact = { schema, item, epoch, kind, value, device, seq, wall };
    return seen ? { ...fact, seen } : fact;
  } catch {
    // A throwing getter or a proxy is not a record of ours; the storage sets it aside.
    return undefined;
  }
}

const isCount = (n: unknown): n is number => Number.isSafeInteger(n) && (n as number) >= 0;
const isObject = (v: unknown): v is object => Object.prototype.toString.call(v) === '[object Object]';

const isText = (v: unknown, longest: number): v is string => typeof v === 'string' && v.length <= longest;

function isResult(value: Json): boolean {
  const { credit, of, attempt } = value as unknown as ResultValue;
  return Number.isFinite(credit) && Number.isFinite(of) && isCount(attempt);
}

/** A deep copy of plain JSON; throws at anything else. `left` bounds the work that a cyclic or huge value can cause. */
function copy(value: unknown, depth: number, budget: { left: number }): Json {
  if (depth > deepest || budget.left-- < 0) throw new RangeError();
  if (value === null || typeof value === 'boolean') return value;
  if (typeof value === 'number' && Number.isFinite(value)) return value + 0; // -0 is 0 in JSON
  if (isText(value, longestText) && !loneSurrogate.test(value)) return value;
  if (Array.isArray(value)) return Array.from(value, (part) => copy(part, depth + 1, budget));
  if (!isObject(value)) throw new TypeError();
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => {
      if (loneSurrogate.test(key)) throw new TypeError();
      return [key, copy(part, depth + 1, budget)];
    }),
  );
}

/** How often the activity has been started again. */
export const epochOf = (progress: Progress, activity: string): number =>
  progress.get(`epoch ${activity}`)?.epoch ?? 0;

/** The versions of a text that no other one was written over, newest first; of this EPOCH and later ones. */
export const versionsOf = (
  progress: Progress,
  item: string,
  epoch = epochOf(progress, activityOf(item)),
): Fact[] =>
  [...cellsAt(progress, activityOf(item))]
    .filter(([cell, fact]) => cell.startsWith(`text ${item} `) && fact.epoch >= epoch)
    .map(([, fact]) => fact)
    // A device has one version at most, so these two decide.
    .sort((a, b) => b.seq - a.seq || (a.device < b.device ? 1 : -1));

/** The fact behind an item's visible answer or text. */
export function answerFact(progress: Progress, item: string): Fact | undefined {
  const answer = progress.get(`answer ${item}`);
  return (
    versionsOf(progress, item)[0] ??
    (answer && answer.epoch >= epochOf(progress, activityOf(item)) ? answer : undefined)
  );
}

/** The visible answer or text of an item, e.g. `place-saltmere/youth-cafe`. */
export const answerOf = (progress: Progress, item: string): Json | undefined =>
  answerFact(progress, item)?.value;

/** Other versions of a text, written apart from the one shown; newest first, without repeats and empty ones. */
export function copiesOf(progress: Progress, item: string): string[] {
  const [shown, ...apart] = versionsOf(progress, item).map((fact) => fact.value as string);
  return [...new Set(apart)].filter((text) => text && text !== shown);
}

/** The first completion of an item, whatever was started again since. */
export const doneAt = (progress: Progress, item: string): Fact | undefined => progress.get(`done ${item}`);

/** Whether anything is kept of an activity, whichever partnership it was done for. */
export const touched = ({ activities }: Progress, activity: string): boolean =>
  [...activities.keys()].some((its) => `${its}#`.startsWith(`${activity}#`));

/** Whether an activity shows anything of the learner's: an answer, a text or a result. */
export function begun(progress: Progress, activity: string): boolean {
  const epoch = epochOf(progress, activity);
  return [...cellsAt(progress, activity)].some(
    ([cell, fact]) => /^(answer|text|latest)/.test(cell) && fact.epoch >= epoch,
  );
}
