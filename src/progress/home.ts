/**
 * One place where progress is kept, and how it stands with it. A home is brought up to date, not sent messages: it
 * remembers what its storage holds, and saves what that lacks of what is shown. So a save that failed is made good by
 * the next one.
 *
 * How it stands, one at a time:
 *
 *     unread ──read──▶ behind ──saved──▶ whole ──something is shown that it lacks──▶ behind
 *                        │ ▲
 *               refuses  ▼ │ tried again, every five seconds
 *                      failed            late: no answer for ten seconds, and still tried
 *     any ──a newer build, or the record was removed──▶ stopped (for good)
 */
import { type Fact, fromFacts, join, lacking, nothing, type Progress } from './progress.ts';
import type { Storage } from './storage.ts';

/** Why a home does not hold everything, for the notice. */
export type Trouble = undefined | 'blocked' | 'full' | 'slow' | 'gone' | Stopped;
/**
 * Why nothing is written any more: a newer build has taken the place over, its person's record was removed, or another
 * person was chosen.
 */
export type Stopped = 'newer' | 'removed' | 'other';

export interface Home {
  readonly storage: Storage;
  /** What it is known to hold; undefined until it has been read. */
  held(): Progress | undefined;
  /** Why it does not do what it should. What is only under way is no trouble. */
  trouble(): Trouble;
  /** Whether something that is shown may not be kept here yet. */
  behind(): boolean;
  /** The save or the clearing under way, if there is one. */
  busy(): Promise<void> | undefined;
  /** What the storage holds now; undefined if it could not be read. What was read before a `forget` is dropped. */
  read(): Promise<Progress | undefined>;
  /** All that it holds is FOUND; undefined if that is not known. */
  hold(found: Progress | undefined): void;
  /** It holds FOUND as well, which this page did not put there. */
  learn(found: Progress): void;
  /** Whatever it held is not there any more. */
  forget(): void;
  /** Brings the storage up to what is shown; STRICT waits for the disk as well. */
  bring(strict?: boolean): void;
  /** Empties the storage, but for INSTEAD. Rejects when it refuses. */
  clear(instead: readonly Fact[] | undefined): Promise<void>;
  /** From now on it is not ours to write to. */
  stop(why: Stopped | 'closed'): void;
}

/** What a home asks of its page. */
interface Page {
  /** Resolves once all homes have been read. */
  open(): Promise<void>;
  /** Everything that is shown. Asked at the moment it is needed: what comes while a save ends would be left out. */
  shown(): Progress;
  /** HOME, read late after all, holds FOUND. */
  found(found: Progress, home: Home): void;
  /** How the home stands may have changed. */
  changed(): void;
}

/** How long a home may leave what it is asked without an answer before the learner is told, in milliseconds. */
const patience = 10_000;
/** When a save that failed is tried again, in milliseconds. */
const later = 5000;

export function home(storage: Storage, page: Page): Home {
  let held: Progress | undefined;
  /** Why it could not be read, and why it would not save. */
  let unread: Error | undefined;
  let refused: Error | undefined;
  let stopped: Stopped | 'closed' | undefined;
  let busy: Promise<void> | undefined;
  let strict = false;
  /** Rises when what was held is gone, so that what was read before is dropped. */
  let era = 0;
  let retry: ReturnType<typeof setTimeout> | undefined;
  /** Runs from the first question that has no answer, through every try, to the first answer. */
  let alarm: ReturnType<typeof setTimeout> | undefined;
  let isLate = false;

  function watch() {
    alarm ??= setTimeout(() => {
      isLate = true;
      page.changed();
    }, patience);
  }
  function calm() {
    clearTimeout(alarm);
    alarm = undefined;
    isLate = false;
  }

  async function read() {
    const began = era;
    watch();
    try {
      const found = fromFacts(await storage.load());
      unread = undefined;
      // While a save has no answer, that something could be read is no comfort.
      if (!busy) calm();
      return began === era ? found : nothing;
    } catch (cause) {
      unread = cause as Error;
      if (unread.name === 'VersionError') stop('newer');
      if (unread.name !== 'TimeoutError') calm();
      return undefined;
    }
  }

  async function save() {
    let asked = false;
    clearTimeout(retry);
    watch();
    try {
      for (;;) {
        await page.open();
        const shown = page.shown();
        if (stopped || held === shown) break;
        if (!held) {
          held = await read();
          if (!held) throw unread;
          page.found(held, self);
          continue;
        }
        const had = held;
        asked = strict;
        strict = false;
        const facts = lacking(had, shown);
        if (facts.length) await storage.save(facts, asked);
        // Cleared or added to by another tab meanwhile: look again.
        if (held === had) held = shown;
      }
      refused = undefined;
      calm();
    } catch (cause) {
      refused = cause as Error;
      strict ||= asked;
      if (refused.name === 'VersionError') stop('newer');
      const mayAnswer = refused.name === 'TimeoutError';
      if (!mayAnswer) calm();
      // Room may come, and a database that did not answer may answer. What is forbidden stays so.
      if (!stopped && (held || mayAnswer)) retry = setTimeout(bring, later);
    }
    busy = undefined;
    page.changed();
  }

  function bring(more = false) {
    strict ||= more;
    if (!stopped) busy ??= save();
  }

  function stop(why: Stopped | 'closed') {
    stopped ??= why;
    calm();
    clearTimeout(retry);
    if (why === 'closed') storage.close?.();
  }

  const self: Home = {
    storage,
    held: () => held,
    busy: () => busy,
    behind: () => Boolean(busy ?? refused ?? unread),
    trouble() {
      if (stopped) return stopped === 'closed' ? undefined : stopped;
      if (isLate) return 'slow';
      const error = refused ?? unread;
      if (!error || error.name === 'TimeoutError') return undefined;
      return /quota/i.test(error.name) ? 'full' : held ? 'gone' : 'blocked';
    },
    read,
    hold(found) {
      held = found;
    },
    learn(found) {
      held &&= join(held, found);
    },
    forget() {
      era++;
      held &&= nothing;
    },
    bring,
    async clear(instead) {
      const before = busy;
      const cleared = (async () => {
        await before;
        await storage.clear(instead);
        held = fromFacts(instead ?? []);
      })();
      const ended = () => {
        busy = undefined;
      };
      busy = cleared.then(ended, ended);
      return cleared;
    },
    stop,
  };
  return self;
}
