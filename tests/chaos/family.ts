/** What a family of faults is given, and what it tells. */
import type { Browser, BrowserContext } from 'playwright';
import type { Chance } from './chance.ts';

/** A line of the table. */
export interface Row {
  readonly what: string;
  readonly times: number;
  /** One sentence for each case in which the promise was broken. */
  readonly lost: readonly string[];
  /** What was done, and what is so afterwards. */
  readonly how: string;
  /** The longest that was measured, and what is promised, in milliseconds. */
  readonly within?: { readonly measured: number; readonly promised: number };
}

/** What the families in the browser work with. */
export interface Place {
  /** Serves the built course, and the bench at `bench/`; ends in a slash. */
  readonly site: string;
  /** Below it a family may write what it likes. */
  readonly folder: string;
  readonly executable: string;
  /** Shared by the families; a context of one's own keeps them apart. It has the back/forward cache. */
  readonly browser: Browser;
}

interface Named {
  /** For `--only`. */
  readonly name: string;
  /** How often: in the full run, and in the small one of every `npm test`. */
  readonly times: { readonly full: number; readonly small: number };
}
export interface PureFamily extends Named {
  run(chance: Chance, times: number): Promise<readonly Row[]>;
}
export interface BrowserFamily extends Named {
  readonly inBrowser: true;
  run(chance: Chance, times: number, place: Place): Promise<readonly Row[]>;
}
export type Family = PureFamily | BrowserFamily;

/** Whether what a line promises was broken. */
export const isBroken = ({ lost, within }: Row): boolean =>
  lost.length > 0 || (within !== undefined && within.measured > within.promised);

/** Counts the cases of one line. */
export interface Tally {
  /** One case more; what it throws is its loss. */
  try(what: string, job: () => unknown): Promise<void>;
  /** N cases more. */
  add(n: number): void;
  lose(why: string): void;
  row(how: string, within?: Row['within']): Row;
}

export function tally(what: string): Tally {
  const lost: string[] = [];
  let times = 0;
  return {
    async try(which, job) {
      times++;
      try {
        await job();
      } catch (error) {
        lost.push(`${which}: ${error instanceof Error ? error.message : error}`);
      }
    },
    add: (n) => {
      times += n;
    },
    lose: (why) => void lost.push(why),
    row: (how, within) => ({ what, times, lost, how, ...(within && { within }) }),
  };
}

/**
 * Gives JOB a context of its own, as a device of its own, and closes it whatever comes of it. No worker: as one begins,
 * the browser lets go of the pages that it keeps for the way back.
 */
export async function alone<Result>(
  browser: Browser,
  job: (context: BrowserContext) => Promise<Result>,
): Promise<Result> {
  const context = await browser.newContext({ serviceWorkers: 'block' });
  try {
    return await job(context);
  } finally {
    await context.close();
  }
}

/** @throws with WHAT went wrong, unless GOOD */
export function must(good: unknown, what: string): asserts good {
  if (!good) throw new Error(what);
}

export const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
