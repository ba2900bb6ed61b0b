import { type Fact, readFact } from '../progress.ts';
import type { Storage } from '../storage.ts';

/** Keeps facts as long as `records` lives; several instances may share it, as tabs share a database. */
export function memory(records: unknown[] = []): Storage {
  const setAside = () => records.filter((record) => !readFact(record));
  return {
    name: 'memory',
    load: async () => records.map(readFact).filter((fact) => fact !== undefined),
    save: async (facts: readonly Fact[]) => {
      records.push(...structuredClone(facts));
    },
    clear: async (instead) => {
      const kept = instead ? [...setAside(), ...structuredClone(instead)] : [];
      records.splice(0, records.length, ...kept);
    },
    setAside: async () => setAside(),
  };
}
