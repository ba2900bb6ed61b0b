/**
 * The launcher that frames this page in a package and holds the session with somebody else's system. Pages of the site
 * as published never look for one: see `build/launchers.ts`.
 */
import type { Fact } from './progress.ts';
import { quietly } from './quietly.ts';

/** What a launcher offers the course's pages, as `window.courseHost`. It outlives them. */
export interface Host {
  /** Whose progress it is, as a learner's id of ours; empty where the system does not say: then the device keeps nothing. */
  readonly learner: string;
  /** Facts that it holds: what the system kept, and what was saved since the launch. */
  load(): Promise<readonly Fact[]>;
  /** Resolves when the system has what it can hold of them; rejects when it did not take it. */
  save(facts: readonly Fact[]): Promise<void>;
  /**
   * Nothing that was kept is held any more; with INSTEAD these facts are, and what could not be read stays set aside. What
   * was completed stays completed.
   */
  clear(instead?: readonly Fact[]): Promise<void>;
  /** What was given or kept and nobody could read. */
  setAside(): Promise<readonly unknown[]>;
}

declare global {
  interface Window {
    courseHost?: Host;
  }
}

let found: Host | undefined;

/** Set by a launcher that found no system to talk with, when the learner chose to go on without one. */
const aloneKey = (course: string) => `${course}:alone`;
export const setAlone = (course: string, is: boolean): void =>
  quietly(() =>
    is ? sessionStorage.setItem(aloneKey(course), '1') : sessionStorage.removeItem(aloneKey(course)),
  );

/**
 * Whether the page belongs to a launcher and none frames it: it was opened in a tab of its own, say. Whose work it would
 * show then, nobody knows.
 */
export function isStray(course: string): boolean {
  if (!('launch' in document.documentElement.dataset) || hostHere()) return false;
  return !quietly(() => sessionStorage.getItem(aloneKey(course)));
}

/** The launcher, where this page is framed by one of its own origin. Asked only where `PACKAGED` is true. */
export function hostHere(): Host | undefined {
  try {
    found ??= parent === self ? undefined : parent.courseHost;
  } catch {
    // Framed by somebody else.
  }
  return found;
}
