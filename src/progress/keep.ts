/**
 * Keeps a learner's progress: shows it, saves it, hears of other tabs. One keeper a page, over the homes where the work
 * is kept: see `home.ts`.
 *
 * A page is `loading` until every home has been read or has failed, and nothing is written before. Then it is open:
 * each change is shown at once and brought to every home. It loads again when it comes back from the back/forward
 * cache, and when another tab has deleted or exchanged everything. It is stopped for good when a newer build has taken the
 * place over, or its person's record was removed; and it never opens where it turns out to be another person's.
 */
import { atom, type ReadableAtom } from 'nanostores';
import { deviceOf } from './device.ts';
import { type Home, home, type Stopped, type Trouble } from './home.ts';
import { type Fact, fromFacts, join, lacking, nothing, type Progress, unique } from './progress.ts';
import { type Change, saidAlready, stamp, stampAnew } from './stamp.ts';
import { indexeddb } from './storage/indexeddb.ts';
import { mirror } from './storage/mirror.ts';
import type { Heard, Mirror, Storage } from './storage.ts';

export type { Trouble } from './home.ts';
export type { Change } from './stamp.ts';

/**
 * What is so of everything that is in the page's fields. `saved`: in the home of record. `tab`: the same, where that is
 * this tab alone. `mirror`: only the second home holds it. `unsaved`: nothing does.
 */
export type Saved = 'loading' | 'saving' | 'saved' | 'tab' | 'mirror' | 'unsaved';

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
  /** While a field holds what has not been recorded yet, nothing is said to be saved: see `typing.ts`. */
  waits(field: object, isWaiting: boolean): void;
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
  /** Writes nothing any more, for good: what is shown is no longer this page's to keep. */
  stop(why: Stopped): void;
  close(): void;
}

export interface KeepOptions {
  /** Names the database, and the keys in localStorage. */
  readonly database: string;
  /** Where to keep; by default IndexedDB and its mirror in localStorage. The first that is given is the home of record. */
  readonly homes?: {
    readonly record?: Storage;
    readonly mirror?: Mirror;
    /** One more, in packages: it says nothing of how the work is kept here. */
    readonly also?: Storage;
  };
  /**
   * Asked at every loading: resolves when it is certain that these homes are the chosen person's. Before that nothing is
   * written; where they are not, it never resolves, or stops the page.
   */
  readonly whose?: (stop: Keeper['stop']) => Promise<void>;
  readonly now?: () => number;
  readonly device?: string;
}

export function keep({ database, homes: given, whose, now = Date.now, device: named }: KeepOptions): Keeper {
  const { record: first, mirror: second } = given ?? {
    record: indexeddb(database),
    mirror: mirror(database),
  };
  const device = named ?? deviceOf(database);
  const $progress = atom<Progress>(firstSight(second));
  const $saved = atom<Saved>('loading');
  const $trouble = atom<Trouble>();

  /** False while loading. */
  let isOpen = false;
  /** Facts recorded while loading: they are stamped anew, lest older answers that turn up overrule them. */
  let early: Fact[] = [];
  /** Counts loadings, of which only the latest counts, and clearings, after which it is begun again. */
  let readings = 0;
  let clearings = 0;
  /** The clearing under way, or the last one. */
  let clearing: Promise<unknown> | undefined;
  let stopped: Stopped | undefined;
  /** Fields that hold what has not been recorded. */
  const waiting = new Set<object>();
  /** Homes that have heard of another tab and will be read. */
  const due = new Set<Home>();

  const homes = (import.meta.env.PACKAGED ? [first, second, given?.also] : [first, second])
    .filter((storage) => storage !== undefined)
    .map((storage) => home(storage, { open, shown: $progress.get, found: take, changed: show }));
  const [main, other] = homes;

  function show() {
    for (const one of homes) {
      const trouble = one.trouble();
      if (trouble === 'newer' || trouble === 'removed') stop(trouble);
    }
    const trouble = main ? main.trouble() : 'blocked';
    const [kept, holder]: [Saved, Home | undefined] = !trouble
      ? [main?.storage.name === 'session' ? 'tab' : 'saved', main]
      : other && !other.trouble()
        ? ['mirror', other]
        : ['unsaved', undefined];
    $saved.set(
      stopped
        ? 'unsaved'
        : !isOpen
          ? 'loading'
          : holder && (waiting.size || holder.behind())
            ? 'saving'
            : kept,
    );
    $trouble.set(stopped ?? trouble);
  }

  /** Every home stops with one: what one may not write, the other must not either. */
  function stop(why: Stopped) {
    stopped ??= why;
    for (const one of homes) one.stop(why);
  }

  async function open() {
    do await loading;
    while (!isOpen);
  }

  /** Reads every home, and makes sure whose they are. Nothing is written before that has ended. */
  async function load(): Promise<void> {
    isOpen = false;
    const mine = ++readings;
    const base = $progress.get();
    const began = clearings;
    const [found] = await Promise.all([Promise.all(homes.map((one) => one.read())), whose?.(stop)]);
    if (mine !== readings) return loading;
    if (began !== clearings) {
      loading = load();
      return loading;
    }
    // What a working home no longer holds was cleared by another tab while this page lay in the back/forward cache.
    let all = found.length && found.every(Boolean) ? nothing : base;
    for (const [i, one] of homes.entries()) {
      one.hold(found[i]);
      all = join(all, found[i] ?? nothing);
    }
    for (const fact of early) all = join(all, fromFacts([stampAnew(all, fact)]));
    early = [];
    const before = $progress.get();
    $progress.set(join(all, before) === all ? join(before, all) : all);
    isOpen = true;
    save();
  }

  /**
   * Learns what another tab has saved, as read in one home. Seeing to it that every home has it is that tab's job; what
   * this tab knew already may be its own, which the other homes lack.
   */
  function take(found: Progress, from: Home) {
    const before = $progress.get();
    const news = fromFacts(lacking(before, found));
    $progress.set(join(before, found));
    for (const one of homes) one.learn(one === from ? found : news);
  }

  /** What this tab wrote and the home of record is not known to hold. */
  const unsaved = () => {
    const held = main?.held();
    const shown = $progress.get();
    return held ? lacking(held, shown) : unique(shown).filter((fact) => fact.device === device);
  };

  async function hear(from: Home, what: Heard) {
    if (what === 'newer' || what === 'removed') {
      stop(what);
      show();
    } else if (what !== 'more') {
      forget(nothing, what === 'replaced' ? unsaved() : []);
      loading = load();
    } else if (!due.has(from)) {
      due.add(from);
      await loading;
      // What a home holds until then would come back.
      await clearing;
      due.delete(from);
      take((await from.read()) ?? nothing, from);
      show();
    }
  }

  function forget(kept: Progress, left: Fact[] = []) {
    clearings++;
    early = left;
    $progress.set(kept);
    for (const one of homes) one.forget();
  }

  /** Brings every home up to what is shown. */
  function save(strict?: boolean) {
    show();
    for (const one of homes) one.bring(strict);
    show();
  }

  function put(facts: readonly Fact[], strict = false) {
    if (!isOpen) early.push(...facts);
    $progress.set(join($progress.get(), fromFacts(facts)));
    if (isOpen) save(strict);
  }

  let loading = load();
  const stops = homes.map((one) => one.storage.watch?.((what) => void hear(one, what)));
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
      await Promise.all(homes.map((one) => one.busy()));
    } while (homes.some((one) => one.busy()));
  };

  return {
    $progress,
    $saved,
    $trouble,
    loaded: loading,
    settled,
    add: put,

    record(change) {
      const progress = $progress.get();
      // While loading nobody knows yet whether what is shown is the latest.
      const there = isOpen ? saidAlready(progress, change) : undefined;
      if (there) return there;
      const fact = stamp(progress, change, { device, wall: now() });
      put([fact], change.strict);
      return fact;
    },

    waits(field, isWaiting) {
      if (isWaiting) waiting.add(field);
      else waiting.delete(field);
      show();
    },

    async absorb(facts) {
      await loading;
      put(lacking($progress.get(), fromFacts(facts)), true);
      await settled();
    },

    async clear(instead) {
      await loading;
      forget(fromFacts(instead ?? []));
      const each = homes.map((one) => one.clear(instead));
      clearing = Promise.allSettled(each);
      try {
        await Promise.all(each);
        // Not before: a tab that hears of it reads every home.
        main?.storage.cleared?.(instead ? 'replaced' : 'cleared');
      } finally {
        await clearing;
        save();
        await settled();
      }
    },

    stop(why) {
      stop(why);
      show();
    },

    close() {
      globalThis.removeEventListener?.('pageshow', wake);
      for (const end of stops) end?.();
      for (const one of homes) one.stop('closed');
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
