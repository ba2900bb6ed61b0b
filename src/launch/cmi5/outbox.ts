/** What waits to be told, in its order, on this device: it outlives the session, and the next one tells it. */
import { quietly } from '../../progress/quietly.ts';
import type { Said } from './statement.ts';

export interface Outbox {
  waiting(): readonly Said[];
  /** At the end, unless it waits already. */
  add(said: Said): void;
  remove(ids: readonly string[]): void;
}

const isSaid = (one: unknown): one is Said => {
  const { id, verb, at } = (one ?? {}) as Partial<Said>;
  return typeof id === 'string' && typeof verb === 'string' && typeof at === 'number';
};

/** KEY in localStorage; none for whom nothing may stay here. What the browser refuses to keep waits in this page. */
export function outbox(key: string | undefined): Outbox {
  let here: readonly Said[] = [];
  let isOnlyHere = key === undefined;

  function waiting(): readonly Said[] {
    if (isOnlyHere || key === undefined) return here;
    return quietly(() => (JSON.parse(localStorage.getItem(key) ?? '[]') as unknown[]).filter(isSaid)) ?? [];
  }
  function keep(all: readonly Said[]) {
    here = all;
    if (key === undefined) return;
    // An empty one goes, so that nothing is left of a learner who is removed.
    const isKept = quietly(() => {
      if (all.length) localStorage.setItem(key, JSON.stringify(all));
      else localStorage.removeItem(key);
      return true;
    });
    isOnlyHere = !isKept;
  }
  return {
    waiting,
    add(said) {
      const all = waiting();
      if (!all.some(({ id }) => id === said.id)) keep([...all, said]);
    },
    remove(ids) {
      const all = waiting();
      const left = all.filter(({ id }) => !ids.includes(id));
      if (left.length < all.length) keep(left);
    },
  };
}
