import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answersOf, resultsOf } from './activity.ts';
import { factsOf } from './facts.ts';
import { fact, facts, histories, nastyIds } from './histories.fake.ts';
import {
  activityOf,
  adds,
  answerOf,
  begun,
  canonical,
  copiesOf,
  doneAt,
  epochOf,
  type Fact,
  fromFacts,
  join,
  lacking,
  nothing,
  type Progress,
  readFact,
  versionsOf,
} from './progress.ts';

const plain = (progress: Progress) => canonical([...progress].sort(([a], [b]) => (a < b ? -1 : 1)));
const same = (a: Progress, b: Progress): void => {
  expect(plain(a)).toBe(plain(b));
};

describe('joining what tabs, devices and files hold', () => {
  const progresses = histories.map(fromFacts);

  test('comes out the same whichever is opened first', () => {
    fc.assert(fc.property(progresses, progresses, (a, b) => same(join(a, b), join(b, a))));
  });
  test('comes out the same in whatever order three of them meet', () => {
    fc.assert(
      fc.property(progresses, progresses, progresses, (a, b, c) =>
        same(join(join(a, b), c), join(a, join(b, c))),
      ),
    );
  });
  test('changes nothing when the same file is brought twice', () => {
    fc.assert(
      fc.property(progresses, progresses, (a, b) => {
        const once = join(a, b);
        expect(join(once, b)).toBe(once);
        expect(join(a, a)).toBe(a);
        expect(join(a, nothing)).toBe(a);
      }),
    );
  });
  test('does not depend on the order in which facts were written down', () => {
    fc.assert(
      fc.property(histories, histories, (a, b) => {
        same(fromFacts([...a, ...b]), fromFacts([...b, ...a]));
        same(fromFacts([...a, ...b]), join(fromFacts(a), fromFacts(b)));
      }),
    );
  });
  test('needs no more than the facts that hold a cell', () => {
    fc.assert(
      fc.property(histories, (history) => {
        const progress = fromFacts(history);
        same(fromFacts(factsOf(progress)), progress);
        expect(new Set(factsOf(progress).map(canonical)).size).toBe(factsOf(progress).length);
      }),
    );
  });
  test('never takes a completion away, and never moves it later', () => {
    fc.assert(
      fc.property(histories, histories, (a, b) => {
        const before = fromFacts(a);
        const after = join(before, fromFacts(b));
        for (const done of a.filter(({ kind }) => kind === 'done')) {
          expect(doneAt(after, done.item)?.wall).toBeLessThanOrEqual(
            doneAt(before, done.item)?.wall as number,
          );
        }
      }),
    );
  });
  test('always shows some version of a text that was written, even with damaged clocks', () => {
    fc.assert(
      fc.property(histories, (history) => {
        const progress = fromFacts(history);
        for (const text of history.filter(({ kind }) => kind === 'text')) {
          if (text.epoch < epochOf(progress, activityOf(text.item))) continue;
          expect(versionsOf(progress, text.item).length).toBeGreaterThan(0);
        }
      }),
    );
  });
});

describe('one more fact', () => {
  test('leaves what is kept of every other activity as it is, not a copy of it', () => {
    fc.assert(
      fc.property(histories.map(fromFacts), facts, (before, more) => {
        const after = join(before, fromFacts([more]));
        for (const [activity, cells] of before.activities)
          if (activity !== activityOf(more.item)) expect(after.activities.get(activity)).toBe(cells);
      }),
    );
  });
  test('is all that a home lacks which held the rest', () => {
    fc.assert(
      fc.property(histories.map(fromFacts), histories.map(fromFacts), (held, shown) => {
        const news = lacking(held, shown);
        same(join(held, fromFacts(news)), join(held, shown));
        expect(news.every((one) => adds(held, one))).toBe(true);
        expect(lacking(join(held, shown), shown)).toEqual([]);
      }),
    );
  });
});

describe('what a learner sees', () => {
  test('the latest answer to each question', () => {
    const progress = fromFacts([
      fact({ item: 'place/a', value: 1, seq: 1 }),
      fact({ item: 'place/a', value: 2, seq: 2 }),
      fact({ item: 'place/b/c', value: 3, seq: 1, device: 'b' }),
      fact({ item: 'placed/b', value: 4 }),
    ]);
    expect([...answersOf(progress, 'place')]).toEqual([
      ['a', 2],
      ['b/c', 3],
    ]);
    expect(begun(progress, 'place')).toBe(true);
    expect(begun(progress, 'plac')).toBe(false);
  });
  test('two partnerships keep their answers apart', () => {
    const progress = fromFacts([fact({ item: 'map#p1/x', value: 1 }), fact({ item: 'map#p2/x', value: 2 })]);
    expect(answerOf(progress, 'map#p1/x')).toBe(1);
    expect([...answersOf(progress, 'map#p2')]).toEqual([['x', 2]]);
    expect(answersOf(progress, 'map').size).toBe(0);
  });
  test('answers to questions with the oddest names', () => {
    const progress = fromFacts(
      nastyIds.map((id) => fact({ item: `${id}/${id.replace('#', '')}`, value: id })),
    );
    for (const id of nastyIds) expect([...answersOf(progress, id).values()]).toEqual([id]);
    expect(answersOf(progress, 'hasOwnProperty').size).toBe(0);
  });
  test('a text written in two tabs keeps both versions, the newer one shown', () => {
    const text = (value: string, seq: number, device: string, seen = {}) =>
      fact({ kind: 'text', item: 'reflect/why', value, seq, device, seen });
    const apart = fromFacts([text('one', 1, 'a'), text('two', 2, 'b'), text('three', 2, 'c')]);
    expect(answerOf(apart, 'reflect/why')).toBe('three');
    expect(copiesOf(apart, 'reflect/why')).toEqual(['two', 'one']);
    const settled = join(apart, fromFacts([text('all', 3, 'a', { a: 1, b: 2, c: 2 })]));
    expect(answerOf(settled, 'reflect/why')).toBe('all');
    expect(copiesOf(settled, 'reflect/why')).toEqual([]);
  });
  test('the first, the best and the latest result, and how many attempts on all devices', () => {
    const result = (credit: number, attempt: number, seq: number, device = 'a') =>
      fact({ kind: 'result', item: 'quiz/*', value: { credit, of: 4, attempt }, seq, device });
    const all = [result(1, 1, 1), result(4, 2, 2), result(4, 3, 3), result(2, 1, 4, 'b')];
    const { first, best, latest, attempts } = resultsOf(fromFacts(all), 'quiz');
    expect([first, best, latest, attempts]).toEqual([all[0], all[1], all[3], 4]);
    const again = join(fromFacts(all), fromFacts([fact({ kind: 'reset', item: 'quiz/*', epoch: 1 })]));
    expect(resultsOf(again, 'quiz')).toEqual({ first, best, attempts });
    expect(resultsOf(nothing, 'quiz')).toEqual({ attempts: 0 });
  });
  test('an activity started again is empty and still done', () => {
    const progress = fromFacts([
      fact({}),
      fact({ kind: 'text', item: 'place/t' }),
      fact({ kind: 'done', item: 'place/*' }),
      fact({ kind: 'reset', item: 'place/*', epoch: 1, value: null }),
    ]);
    expect(begun(progress, 'place')).toBe(false);
    expect(answersOf(progress, 'place').size).toBe(0);
    expect(doneAt(progress, 'place/*')).toBeDefined();
  });
  test('an answer given after starting again is seen even if the reset itself was lost', () => {
    const progress = fromFacts([fact({ epoch: 2, value: 'new' }), fact({ item: 'place/q2', epoch: 1 })]);
    expect(epochOf(progress, 'place')).toBe(2);
    expect([...answersOf(progress, 'place')]).toEqual([['q1', 'new']]);
  });
  test('the clock is the highest of all', () => {
    expect(nothing.last).toBe(0);
    expect(fromFacts([fact({ seq: 7 }), fact({ item: 'b/c', seq: 3 })]).last).toBe(7);
  });
});

describe('reading a stored record', () => {
  test('never throws, whatever lies there', () => {
    fc.assert(
      fc.property(
        fc.anything({ withNullPrototype: true, withMap: true, withDate: true, withBigInt: true }),
        (raw) => {
          expect(readFact(raw)).toBeUndefined();
        },
      ),
    );
    const cyclic: unknown[] = [];
    cyclic.push(cyclic, cyclic, cyclic);
    expect(readFact({ ...fact(), value: cyclic })).toBeUndefined();
    const trap = new Proxy(
      {},
      {
        ownKeys: () => {
          throw new Error('trap');
        },
      },
    );
    expect(readFact(trap)).toBeUndefined();
  });
  test('reads every fact that was written, and again from JSON', () => {
    fc.assert(
      fc.property(facts, (one) => {
        expect(canonical(readFact(one))).toBe(canonical(one));
        expect(canonical(readFact(JSON.parse(JSON.stringify(one))))).toBe(canonical(one));
      }),
    );
  });
  test('keeps only what belongs to a fact, as its own', () => {
    const raw = JSON.parse(JSON.stringify(fact()).replace('{', '{"__proto__":{"polluted":1},"more":2,'));
    expect(Object.keys(readFact(raw) ?? {}).sort()).toEqual(Object.keys(fact()).sort());
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
    expect(readFact(Object.create(fact()))).toBeUndefined();
  });
  const nested = (depth: number): unknown => (depth ? [nested(depth - 1)] : 1);
  test.each<[string, Partial<Record<keyof Fact, unknown>>]>([
    ['another schema', { schema: 2 }],
    ['an item without a part', { item: 'place' }],
    ['an item with a blank', { item: 'place/a b' }],
    ['an endless item', { item: `place/${'x'.repeat(200)}` }],
    ['a kind unknown here', { kind: 'vote' }],
    ['a clock that is no number', { seq: '1' }],
    ['a clock below nought', { seq: -1 }],
    ['a clock beyond counting', { seq: 2 ** 53 }],
    ['a time that is no time', { wall: Number.NaN }],
    ['an infinite value', { value: Number.POSITIVE_INFINITY }],
    ['no value', { value: undefined }],
    ['half a letter', { value: '\ud83d' }],
    ['an endless text', { value: 'x'.repeat(100_001) }],
    ['a bottomless value', { value: nested(17) }],
    ['a text that is no text', { kind: 'text', value: 3 }],
    ['a result without numbers', { kind: 'result', value: { credit: '1', of: 2, attempt: 1 } }],
    ['a reset to the beginning of time', { kind: 'reset', item: 'place/*', epoch: 0 }],
    ['a reset of one question', { kind: 'reset', epoch: 1 }],
    ['a list for what was seen', { kind: 'text', seen: [1] }],
  ])('refuses %s', (_what, wrong) => {
    expect(readFact({ ...fact(), ...wrong })).toBeUndefined();
  });
  test('takes a value sixteen deep', () => {
    expect(readFact({ ...fact(), value: nested(16) })).toBeDefined();
  });
});
