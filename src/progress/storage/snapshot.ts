/**
 * Snapshots of everything, in two slots that take turns. Loaded when the list of facts has grown long.
 *
 * A row goes from the list only when both slots, read back, hold all that it says. So whatever has gone
 * from the list is there twice, and a slot that is cut off or damaged costs nothing: its own good lines, the other slot and the list
 * still have it.
 */
import { factsOf } from '../facts.ts';
import { adds, type Fact, fromFacts, join, type Progress, readFact } from '../progress.ts';
import { type Job, result } from './request.ts';
import { seal, unseal } from './seal.ts';

type Use = <T>(mode: IDBTransactionMode, job: Job<T>, strict?: boolean) => Promise<T>;

export const slotKeys = [1, 2] as const;

/** The text of a snapshot: a sealed fact on each line. */
export const snapshotOf = (progress: Progress): string => factsOf(progress).map(seal).join('\n');

export const factsIn = (records: readonly unknown[]) =>
  records.map(readFact).filter((fact): fact is Fact => fact !== undefined);
/** What can still be read of a slot. */
const readSlot = (lines: unknown): Progress => fromFacts(factsIn(linesOf(lines)));
export const linesOf = (lines: unknown): unknown[] => String(lines).split('\n').map(unseal);

const read = (slots: IDBObjectStore) =>
  Promise.all(slotKeys.map(async (key) => readSlot(await result(slots.get(key)))));

/** Writes everything into the slot that lacks more, and takes from the list what both slots have. */
export async function takeSnapshot(use: Use): Promise<void> {
  await use(
    'readwrite',
    async (list, slots) => {
      const [rows, held] = await Promise.all([result(list.getAll()), read(slots)]);
      const all = join(fromFacts(factsIn(rows)), held.reduce(join));
      const lacking = held.map((slot) => factsOf(all).filter((fact) => adds(slot, fact)).length);
      const slot = (lacking[0] ?? 0) < (lacking[1] ?? 0) ? 1 : 0;
      if (lacking[slot]) await result(slots.put(snapshotOf(all), slotKeys[slot]));
    },
    true,
  );
  // Another transaction: what is taken away has been read back from where it is kept.
  await use('readwrite', async (list, slots) => {
    const [keys, rows, held] = await Promise.all([
      result(list.getAllKeys()),
      result(list.getAll()),
      read(slots),
    ]);
    const told = rows.map(readFact);
    await Promise.all(
      told.map(async (fact, i) => {
        if (fact && held.every((slot) => !adds(slot, fact)))
          await result(list.delete(keys[i] as IDBValidKey));
      }),
    );
  });
}
