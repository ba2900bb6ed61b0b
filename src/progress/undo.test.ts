import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { answersOf } from './activity.ts';
import { undoOf } from './erase.ts';
import { factsOf } from './facts.ts';
import { fact, histories } from './histories.fake.ts';
import { adds, canonical, epochOf, type Fact, fromFacts, join, type Progress } from './progress.ts';
import { forgetImport, keepImport, lastImport, withoutImport } from './undo.ts';

const plain = (progress: Progress) => canonical([...progress].sort(([a], [b]) => (a < b ? -1 : 1)));
/** What was here, what came, and what is here once it has been joined. */
function imported(mine: readonly ReturnType<typeof fact>[], theirs: readonly ReturnType<typeof fact>[]) {
  const here = fromFacts(mine);
  const brought = theirs.filter((one) => adds(here, one));
  return { here, before: factsOf(here), brought, now: join(here, fromFacts(brought)) };
}

describe('undoing an import', () => {
  test('at once brings back just what was here', () => {
    fc.assert(
      fc.property(histories, histories, (mine, theirs) => {
        const { here, now, ...copy } = imported(mine, theirs);
        expect(plain(fromFacts(withoutImport(now, copy)))).toBe(plain(here));
      }),
      {
        numRuns: 500,
        // What was here comes back from a device on which it had been started again and brought back.
        examples: (['answer', 'done', 'result'] as const).map((kind): [Fact[], Fact[]] => {
          const one = fact({ kind, ...(kind === 'result' && { value: { credit: 2, of: 3, attempt: 1 } }) });
          return [[one], [{ ...one, epoch: 2 }]];
        }),
      },
    );
  });
  test('takes a later epoch away in which what was here had come, unless it was worked on since', () => {
    const [a, b] = [fact({ item: 'place/a', value: 'mine' }), fact({ item: 'place/b', value: 'mine' })];
    const { now, ...copy } = imported([a, b], [{ ...a, epoch: 2 }]);
    expect(epochOf(fromFacts(withoutImport(now, copy)), 'place')).toBe(0);
    const since = fact({ item: 'place/c', value: 'since', epoch: 2 });
    const after = fromFacts(withoutImport(join(now, fromFacts([since])), copy));
    expect(Object.fromEntries(answersOf(after, 'place'))).toEqual({ a: 'mine', b: 'mine', c: 'since' });
  });
  test('keeps what has been done since, and takes the rest away', () => {
    const { now, ...copy } = imported(
      [fact({ item: 'place/a', value: 'mine' }), fact({ item: 'place/b', value: 'mine' })],
      [fact({ item: 'place/a', value: 'theirs' }), fact({ item: 'place/c', value: 'theirs' })],
    );
    const since = fact({ item: 'place/b', value: 'since' });
    const after = fromFacts(withoutImport(join(now, fromFacts([since])), copy));
    expect(Object.fromEntries(answersOf(after, 'place'))).toEqual({ a: 'mine', b: 'since' });
  });
  test('shows the old answers again where the import had started an activity anew, beside those given since', () => {
    const { now, ...copy } = imported(
      [fact({ item: 'place/a', value: 'mine' }), fact({ item: 'place/b', value: 'mine' })],
      [fact({ kind: 'reset', item: 'place/*', epoch: 1, value: null }), fact({ item: 'place/a', epoch: 1 })],
    );
    const since = fact({ item: 'place/b', value: 'since', epoch: 1 });
    const after = fromFacts(withoutImport(join(now, fromFacts([since])), copy));
    expect(Object.fromEntries(answersOf(after, 'place'))).toEqual({ a: 'mine', b: 'since' });
  });
  test('does not bring back what was started again here since', () => {
    const { now, ...copy } = imported(
      [fact({ item: 'place/a', value: 'mine' })],
      [fact({ item: 'place/b', value: 'theirs' })],
    );
    const again = fact({ kind: 'reset', item: 'place/*', epoch: 1, value: null });
    const after = fromFacts(withoutImport(join(now, fromFacts([again])), copy));
    expect(answersOf(after, 'place').size).toBe(0);
  });
});

describe('the copy of an import', () => {
  const copy = { at: 1000, from: 'file', before: [fact()], brought: [fact({ item: 'place/q2' })] } as const;
  test('is kept until it is forgotten, and each import takes the place of the one before', async () => {
    await keepImport('course', copy);
    await keepImport('course', { ...copy, at: 2000 });
    expect(await lastImport('course')).toEqual({ ...copy, at: 2000 });
    await forgetImport('course');
    expect(await lastImport('course')).toBeUndefined();
  });
  test('is each learner’s own', async () => {
    await keepImport('course-sana', copy);
    expect(await lastImport('course')).toBeUndefined();
    await forgetImport('course');
    expect(await lastImport('course-sana')).toEqual(copy);
  });
  test('that is not there leaves no database behind when it is looked for', async () => {
    await lastImport('empty');
    expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain(undoOf('empty'));
  });
  test('that is deleted while somebody is about to look stays deleted', async () => {
    const databases = vi
      .spyOn(indexedDB, 'databases')
      .mockResolvedValueOnce([{ name: undoOf('deleted'), version: 1 }]);
    expect(await lastImport('deleted')).toBeUndefined();
    databases.mockRestore();
    expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain(undoOf('deleted'));
  });
  test('of which a part cannot be read is none', async () => {
    await keepImport('course', { ...copy, before: [fact(), { ...fact(), schema: 2 } as never] });
    expect(await lastImport('course')).toBeUndefined();
  });
});
