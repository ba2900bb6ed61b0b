import type { Fact } from './progress.ts';

/**
 * What other tabs tell: facts were added, all were deleted or exchanged for others, a newer version took the place over,
 * the person whose record this is was removed.
 */
export type Heard = 'more' | 'cleared' | 'replaced' | 'newer' | 'removed';

/**
 * A place where facts are kept. Facts are only ever added, and may be saved twice without harm.
 * Every method rejects (never hangs, never throws synchronously) when the place refuses.
 */
export interface Storage {
  readonly name: 'indexeddb' | 'mirror' | 'session' | 'memory' | 'lms';
  /** Every readable record. Records that cannot be read stay where they are: see `setAside`. */
  load(): Promise<Iterable<Fact>>;
  /** Resolves when the facts are kept; `strict` also waits for the disk, where the place can. */
  save(facts: readonly Fact[], strict?: boolean): Promise<void>;
  /**
   * Removes everything, unreadable records too. With `instead` it removes every fact, keeps these and leaves what could
   * not be read. One transaction, where there are any.
   */
  clear(instead?: readonly Fact[]): Promise<void>;
  /** The records that could not be read, as they are. */
  setAside(): Promise<readonly unknown[]>;
  /** Tells other tabs of a clearing, once every place is cleared. */
  cleared?(what: Heard): void;
  /** Calls `changed` with what other tabs tell. Returns how to stop. */
  watch?(changed: (what: Heard) => void): () => void;
  close?(): void;
}

/** A storage that can be read at once, before the first paint. `read` throws where the browser blocks it. */
export interface Mirror extends Storage {
  read(): Fact[];
}
