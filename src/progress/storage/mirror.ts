import { cellsOf, type Fact, readFact, takes } from '../progress.ts';
import type { Mirror } from '../storage.ts';
import { seal, unseal } from './seal.ts';

/**
 * Facts in the browser's localStorage (or, as `session`, in its sessionStorage): a key for every cell, so that
 * two tabs answering two questions never write the same key. It can be read before the first paint, and is a
 * second home if the database is gone.
 */
export function mirror(database: string, kind: 'mirror' | 'session' = 'mirror'): Mirror {
  const prefix = `${database}:fact:`;
  const aside = `${database}:aside:`;
  // Asked for anew each time, since reading the property throws where storage is blocked.
  const store = () => (kind === 'session' ? sessionStorage : localStorage);
  const keys = (start: string) =>
    Array.from({ length: store().length }, (_, i) => store().key(i) as string).filter((key) =>
      key.startsWith(start),
    );
  const at = (key: string) => readFact(unseal(store().getItem(key) ?? ''));
  const read = () =>
    keys(prefix)
      .map(at)
      .filter((fact) => fact !== undefined);

  async function save(facts: readonly Fact[]) {
    for (const fact of facts) {
      const text = seal(fact);
      for (const cell of cellsOf(fact)) {
        // A text lies there once: what it was written over stands in it.
        if (cell.startsWith('over')) continue;
        const key = prefix + cell;
        const found = at(key);
        const holder = found && cellsOf(found).includes(cell) ? found : undefined;
        const raw = store().getItem(key);
        if (raw && !holder) store().setItem(aside + cell, raw);
        if (takes(cell, fact, holder)) store().setItem(key, text);
      }
    }
  }

  return {
    name: kind,
    read,
    load: async () => read(),
    save,
    async clear(instead) {
      for (const key of [...keys(prefix), ...keys(aside)]) if (!instead || at(key)) store().removeItem(key);
      await save(instead ?? []);
    },
    setAside: async () =>
      [...keys(prefix).filter((key) => !at(key)), ...keys(aside)].map((key) => store().getItem(key)),
    watch(changed) {
      const hear = ({ key, newValue }: StorageEvent) => {
        if (newValue !== null && key?.startsWith(prefix)) changed('more');
      };
      globalThis.addEventListener?.('storage', hear);
      return () => globalThis.removeEventListener?.('storage', hear);
    },
  };
}
