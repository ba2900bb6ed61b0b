import { type Fact, readFact } from '../progress.ts';
import type { Storage } from '../storage.ts';

/** Keeps facts as long as `records` lives; several instances may share it, as tabs share a database. */
export function memory(records: unknown[] = []): Storage {
  return {
    name: 'memory',
    load: async () => records.map(readFact).filter((fact) => fact !== undefined),
    save: async (facts: readonly Fact[]) => {
      records.push(...structuredClone(facts));
    },
    clear: async (instead = []) => {
      records.splice(0, records.length, ...structuredClone(instead));
    },
    setAside: async () => records.filter((record) => !readFact(record)),
  };
}
