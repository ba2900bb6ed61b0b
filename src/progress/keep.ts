import { atom, type ReadableAtom } from 'nanostores';
import {
  activityOf,
  adds,
  answerFact,
  canonical,
  copiesOf,
  doneAt,
  epochOf,
  type Fact,
  type FactKind,
  fromFacts,
  type Json,
  join,
  lastSeq,
  nothing,
  type Progress,
  type ResultValue,
  readFact,
  versionsOf,
} from './progress.ts';
import { indexeddb } from './storage/indexeddb.ts';
import { mirror } from './storage/mirror.ts';
import type { Heard, Mirror, Storage } from './storage.ts';

/** `unsaved`: storage refused, memory only. `mirror`: the database is gone, the second home holds. */
export type Saved = 'loading' | 'saving' | 'saved' | 'unsaved' | 'mirror';
/** Why the first home does not hold everything, for the notice. */
export type Trouble = undefined | 'blocked' | 'full' | 'slow' | 'gone' | 'newer';

export interface Change {
  readonly item: string;
  readonly kind: FactKind;
  /**
   * For a result `{credit, of, detail?, version?}`: its `attempt` is counted by the keeper. For a reset, whose item
   * ends in `/*`, `null`.
   */
  readonly value: Json;
  /** Wait for the disk as well: a finished lesson, a check. */
  readonly strict?: boolean;
  /** Texts: the progress the writer had in view when they began, if `$progress` may have moved on since. */
  readonly over?: Progress;
}

export interface Keeper {
  readonly $progress: ReadableAtom<Progress>;
  readonly $saved: ReadableAtom<Saved>;
  readonly $trouble: ReadableAtom<Trouble>;
  /** Resolves, never rejects, when every home has been read or has failed. */
  readonly loaded: Promise<void>;
  /**
   * Shows a change at once and saves it. An unchanged answer or text, or an item already done, gives the fact
   * that is there. Throws a `TypeError` for what could not be read back (a bad id, a text over 100,000 characters).
   */
  record(change: Change): Fact;
  /** Shows facts at once and saves them: see `restart.ts`. */
  add(facts: readonly Fact[], strict?: boolean): void;
  /** Joins facts from a file or a link and waits until they are kept (or storage has refused: see `$saved`). */
  absorb(facts: Iterable<Fact>): Promise<void>;
  /**
   * Deletes everything in every home, and has the other tabs read anew. With `instead` these facts are kept in the same
   * transaction, and what could not be read stays set aside.
   * Rejects if a home could not be emptied.
   */
  clear(instead?: readonly Fact[]): Promise<void>;
  /** Resolves when no save is under way. */
  settled(): Promise<void>;
  close(): void;
}

export interface KeepOptions {
  /** Names the database, and the keys in localStorage. */
  readonly database: string;
  /** Where to keep; by default IndexedDB and its mirror in localStorage. The first that is given is the home of record. */
  readonly homes?: { readonly record?: Storage; readonly mirror?: Mirror };
  readonly now?: () => number;
  readonly device?: string;
}

interface Home {
  readonly storage: Storage;
  /** What it is known to hold; undefined until it has been read. */
  held?: Progress | undefined;
  /** The save or the clearing under way. */
  busy?: Promise<void> | undefined;
  error?: unknown;
  strict?: boolean | undefined;
  /** The next try after a failed save. */
  again?: ReturnType<typeof setTimeout>;
  /** A reading has been asked for and has not begun. */
  due?: boolean;
}

/** How long a save may take before the learner is told, in milliseconds. */
const soon = 800;
/** When a save that failed is tried again, in milliseconds. */
const later = 5000;

const unique = (progress: Progress) => [...new Set(progress.values())];
const failure = (name: string) => new DOMException('', name);

/** Keeps a learner's progress: shows it, saves it, hears of other tabs. One keeper a page. */
export function keep({ database, homes: given, now = Date.now, device: named }: KeepOptions): Keeper {
  const { record: first, mirror: second } = given ?? {
    record: indexeddb(database),
    mirror: mirror(database),
  };
  const homes: Home[] = [first, second]
    .filter((storage) => storage !== undefined)
    .map((storage) => ({ storage }));
  const device = named ?? deviceOf(database);
  const $progress = atom<Progress>(firstSight(second));
  const $saved = atom<Saved>('loading');
  const $trouble = atom<Trouble>();

  let ready = false;
  /** Facts recorded while loading: they are stamped anew, lest older answers that turn up overrule them. */
  let early: Fact[] = [];
  /** Rises with every clearing, so that what was read before it is dropped. */
  let era = 0;
  /** The clearing under way, or the last one. */
  let clearing: Promise<unknown> | undefined;
  /** Only the latest reading of all homes counts. */
  let readings = 0;

  /** A newer version of the course keeps things in its own way: this page writes nowhere any more. */
  const outdated = () => homes.some(({ error }) => (error as Error | undefined)?.name === 'VersionError');

  function show() {
    const [main, other] = homes;
    const works = (home: Home | undefined) => home && !home.error && !outdated();
    $saved.set(
      !ready
        ? 'loading'
        : homes.some((home) => home.busy && !home.error && (home === main || main?.error))
          ? 'saving'
          : works(main)
            ? 'saved'
            : works(other)
              ? 'mirror'
              : 'unsaved',
    );
    $trouble.set(main ? (main.error ? reason(main) : undefined) : 'blocked');
  }

  /** What a home holds; undefined, with the error noted, if it cannot be read. */
  async function read(home: Home): Promise<Progress | undefined> {
    const began = era;
    try {
      const found = fromFacts(await home.storage.load());
      home.error = undefined;
      return began === era ? found : nothing;
    } catch (error) {
      home.error = error;
      return undefined;
    }
  }

  /** Reads every home. Nothing is written before that has ended. */
  async function load(): Promise<void> {
    ready = false;
    const mine = ++readings;
    const base = $progress.get();
    const began = era;
    const found = await Promise.all(homes.map(read));
    if (mine !== readings) return loading;
    if (began !== era) {
      loading = load();
      return loading;
    }
    // What a working home no longer holds was cleared by another tab while this page lay in the back/forward cache.
    let all = found.length && found.every(Boolean) ? nothing : base;
    for (const [i, home] of homes.entries()) {
      home.held = found[i];
      all = join(all, found[i] ?? nothing);
    }
    for (const fact of early) {
      const epoch = epochOf(all, activityOf(fact.item));
      const stamped = {
        ...fact,
        epoch: Math.max(fact.epoch, fact.kind === 'reset' ? epoch + 1 : epoch),
        seq: Math.max(fact.seq, lastSeq(all) + 1),
      };
      all = join(all, fromFacts([stamped]));
    }
    early = [];
    const shown = $progress.get();
    $progress.set(join(all, shown) === all ? join(shown, all) : all);
    ready = true;
    save();
  }

  /**
   * Learns what another tab has saved, as read in one home. Seeing to it that every home has it is that tab's job; what
   * this tab knew already may be its own, which the other homes lack.
   */
  function take(found: Progress, from: Home) {
    const shown = $progress.get();
    const news = fromFacts(unique(found).filter((fact) => adds(shown, fact)));
    $progress.set(join(shown, found));
    for (const home of homes) home.held &&= join(home.held, home === from ? found : news);
  }

  /** What this tab wrote and the home of record is not known to hold. */
  const unsaved = () => {
    const held = homes[0]?.held;
    return unique($progress.get()).filter((fact) => (held ? adds(held, fact) : fact.device === device));
  };

  async function hear(home: Home, what: Heard) {
    if (what === 'newer') {
      home.error = failure('VersionError');
      show();
    } else if (what !== 'more') {
      forget(nothing, what === 'replaced' ? unsaved() : []);
      loading = load();
    } else if (!home.due) {
      home.due = true;
      await loading;
      // What a home holds until then would come back.
      await clearing;
      home.due = false;
      take((await read(home)) ?? nothing, home);
      show();
    }
  }

  function forget(kept: Progress, left: Fact[] = []) {
    era++;
    early = left;
    $progress.set(kept);
    for (const home of homes) home.held &&= nothing;
  }

  /** Brings every home up to what is shown. */
  function save() {
    if (!outdated()) for (const home of homes) home.busy ??= bring(home);
    show();
  }

  async function bring(home: Home): Promise<void> {
    let strict: boolean | undefined;
    let late: ReturnType<typeof setTimeout> | undefined;
    clearTimeout(home.again);
    try {
      for (;;) {
        do await loading;
        while (!ready);
        if (!home.held) {
          const found = await read(home);
          if (!found) throw home.error;
          home.held = found;
          take(found, home);
        }
        const had = home.held;
        const shown = $progress.get();
        if (had === shown) break;
        strict = home.strict;
        home.strict = false;
        const lacking = unique(shown).filter((fact) => adds(had, fact));
        late ??= setTimeout(() => {
          home.error = failure('TimeoutError');
          show();
        }, soon);
        if (lacking.length) await home.storage.save(lacking, strict);
        // Cleared or added to by another tab meanwhile: look again.
        if (home.held === had) home.held = shown;
      }
      home.error = undefined;
    } catch (error) {
      home.error = error;
      home.strict ||= strict;
      // Room may come, and a database that did not answer may answer.
      if (home.held) home.again = setTimeout(save, later);
    }
    clearTimeout(late);
    home.busy = undefined;
    show();
  }

  function put(facts: readonly Fact[], strict = false) {
    if (!ready) early.push(...facts);
    $progress.set(join($progress.get(), fromFacts(facts)));
    for (const home of homes) home.strict ||= strict;
    if (ready) save();
  }

  function stamp(item: string, kind: FactKind, value: Json, more: Partial<Fact>): Fact {
    const progress = $progress.get();
    const fact = readFact({
      schema: 1,
      item,
      epoch: epochOf(progress, activityOf(item)) + (kind === 'reset' ? 1 : 0),
      kind,
      value: wellFormed(value),
      device,
      seq: lastSeq(progress) + 1,
      wall: Math.max(0, Math.round(now())),
      ...more,
    });
    if (!fact) throw new TypeError(`Cannot be kept: ${kind} of ${item}`);
    return fact;
  }

  /** A text's `seen`: every version it is written over, and what those were written over. */
  function seenIn(progress: Progress, item: string) {
    const own = $progress.get().get(`text ${item} ${device}`);
    const seen = new Map<string, number>();
    for (const version of own ? [own, ...versionsOf(progress, item)] : versionsOf(progress, item)) {
      for (const [who, seq] of [
        ...Object.entries(version.seen ?? {}),
        [version.device, version.seq] as const,
      ]) {
        seen.set(who, Math.max(seq, seen.get(who) ?? 0));
      }
    }
    return Object.fromEntries(seen);
  }

  let loading = load();
  const stops = homes.map((home) => home.storage.watch?.((what) => void hear(home, what)));
  const wake = (event: PageTransitionEvent) => {
    if (!event.persisted) return;
    early = unsaved();
    loading = load();
    show();
  };
  globalThis.addEventListener?.('pageshow', wake);

  const settled = async () => {
    do {
      await loading;
      await Promise.all(homes.map(({ busy }) => busy));
    } while (homes.some(({ busy }) => busy));
  };

  return {
    $progress,
    $saved,
    $trouble,
    loaded: loading,
    settled,
    add: put,

    record({ item, kind, value, strict, over }) {
      const progress = $progress.get();
      if (kind === 'result') {
        const before = progress.get(`attempts ${item} ${device}`)?.value as ResultValue | undefined;
        const fact = stamp(item, kind, { ...(value as object), attempt: (before?.attempt ?? 0) + 1 }, {});
        put([fact], strict);
        return fact;
      }
      const there =
        kind === 'done' ? doneAt(progress, item) : kind === 'reset' ? undefined : answerFact(progress, item);
      // While loading nobody knows yet whether what is shown is the latest.
      const same =
        there &&
        ready &&
        (kind === 'done' ||
          (canonical(there.value) === canonical(value) && !copiesOf(progress, item).length));
      if (same) return there;
      const fact = stamp(item, kind, value, kind === 'text' ? { seen: seenIn(over ?? progress, item) } : {});
      put([fact], strict);
      return fact;
    },

    async absorb(facts) {
      await loading;
      put(
        unique(fromFacts(facts)).filter((fact) => adds($progress.get(), fact)),
        true,
      );
      await settled();
    },

    async clear(instead) {
      await loading;
      const kept = fromFacts(instead ?? []);
      forget(kept);
      const each = homes.map((home) => {
        const cleared = (async () => {
          await home.busy;
          await home.storage.clear(instead);
          home.held = kept;
        })();
        const ended = () => {
          home.busy = undefined;
        };
        home.busy = cleared.then(ended, ended);
        return cleared;
      });
      clearing = Promise.allSettled(each);
      try {
        await Promise.all(each);
        // Not before: a tab that hears of it reads every home.
        homes[0]?.storage.cleared?.(instead ? 'replaced' : 'cleared');
      } finally {
        await clearing;
        save();
      }
    },

    close() {
      globalThis.removeEventListener?.('pageshow', wake);
      for (const stop of stops) stop?.();
      // None is left to write to, for a save that is tried again either.
      for (const { again, storage } of homes.splice(0)) {
        clearTimeout(again);
        storage.close?.();
      }
    },
  };
}

/** What the mirror holds, for the first paint; blocked storage shows nothing, and loading says so. */
function firstSight(storage: Mirror | undefined): Progress {
  try {
    return fromFacts(storage?.read() ?? []);
  } catch {
    return nothing;
  }
}

function reason({ error, held }: Home): Trouble {
  const { name } = error as Error;
  if (/quota/i.test(name)) return 'full';
  if (name === 'TimeoutError') return 'slow';
  if (name === 'VersionError') return 'newer';
  return held ? 'gone' : 'blocked';
}

/** Half a surrogate pair (a cut emoji) could not be read back; it becomes the replacement character. */
const wellFormed = (value: Json): Json =>
  JSON.parse(
    JSON.stringify(value, (_key, part) =>
      typeof part === 'string' ? part.replace(/\p{Surrogate}/gu, '\ufffd') : part,
    ),
  );

/**
 * This tab's random name. It lies in sessionStorage only between two pages: a duplicated tab copies
 * sessionStorage, and two tabs under one name would overwrite each other's texts.
 */
function deviceOf(database: string): string {
  const key = `${database}:device`;
  const session = (use: (storage: globalThis.Storage) => string | null | undefined) => {
    try {
      return use(sessionStorage);
    } catch {
      // Blocked: then every page is a device of its own, which costs nothing but a few bytes.
      return undefined;
    }
  };
  const put = (id: string) => session((storage) => void storage.setItem(key, id));
  const take = () => session((storage) => void storage.removeItem(key));
  const id =
    session((storage) => storage.getItem(key)) || crypto.getRandomValues(new Uint32Array(2)).join('-');
  take();
  globalThis.addEventListener?.('pagehide', () => put(id));
  globalThis.addEventListener?.('pageshow', (event) => event.persisted && take());
  return id;
}
