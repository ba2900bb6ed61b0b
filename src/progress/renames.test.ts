import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answersOf, resultsOf } from './activity.ts';
import { fact, histories } from './histories.fake.ts';
import {
  canonical,
  copiesOf,
  doneAt,
  epochOf,
  type Fact,
  fromFacts,
  join,
  type Progress,
  readFact,
  unique,
} from './progress.ts';
import { led, type Rename, renamed } from './renames.ts';

/** What a page shows once it has brought in what was renamed. */
const brought = (progress: Progress, renames: readonly Rename[]) =>
  join(progress, fromFacts(renamed(progress, renames)));
const shown = (facts: readonly Fact[], ...renames: Rename[]) => brought(fromFacts(facts), renames);
/** That an activity was started again may be proved by one fact here and by another there: what counts is how often. */
const plain = (progress: Progress) =>
  canonical(
    [...progress]
      .map(([cell, fact]) => [cell, cell.startsWith('epoch ') ? fact.epoch : fact] as const)
      .sort(([x], [y]) => (x < y ? -1 : 1)),
  );
const same = (a: Progress, b: Progress) => expect(plain(a)).toBe(plain(b));

describe('a rename leads', () => {
  test.each([
    ['place/q1', 'place', ['where'], ['where/q1']],
    ['place/*', 'place', ['where'], ['where/*']],
    ['place#p2/q1', 'place', ['where'], ['where#p2/q1']],
    ['place/q1', 'place/q1', ['place/q2'], ['place/q2']],
    ['place/q1/sure', 'place/q1', ['where/q2'], ['where/q2/sure']],
    ['place/q1', 'place', ['east', 'west'], ['east/q1', 'west/q1']],
    ['opened/words', 'opened/words', ['opened/terms'], ['opened/terms']],
    ['check/3/q1', 'check/{try}/q1', ['check/{try}/q2'], ['check/3/q2']],
    ['own/gain/e1/weight', 'own/{side}', ['sheet/{side}'], ['sheet/gain/e1/weight']],
    ['__proto__/constructor', '__proto__', ['toString'], ['toString/constructor']],
    // Of these it does not speak.
    ['placement/q1', 'place', ['where'], []],
    ['place/q10', 'place/q1', ['place/q2'], []],
    ['place/*', 'place/q1', ['place/q2'], []],
    ['place/*', 'place/{card}', ['where/{card}'], []],
    ['place/q1', 'place/q1', ['where'], []],
  ])('%s by %s → %j to %j', (item, from, to, items) => {
    expect(led({ from, to }, item)).toEqual(items);
  });
});

describe('what was kept under an old name', () => {
  test('shows under the new one, answers, texts, results, done and what was started again', () => {
    const progress = shown(
      [
        fact({ epoch: 1, value: 'x' }),
        fact({ item: 'place/note', kind: 'text', value: 'Ours', epoch: 1 }),
        fact({ item: 'place/*', kind: 'result', value: { credit: 2, of: 3, attempt: 2 }, epoch: 1 }),
        fact({ item: 'place/*', kind: 'done', value: '0.1.0' }),
        fact({ item: 'place/*', kind: 'reset', value: null, epoch: 1 }),
      ],
      { from: 'place', to: ['where'] },
    );
    expect([...answersOf(progress, 'where')]).toEqual([
      ['q1', 'x'],
      ['note', 'Ours'],
    ]);
    expect(resultsOf(progress, 'where')).toMatchObject({ attempts: 2, best: { value: { credit: 2 } } });
    expect(doneAt(progress, 'where/*')?.value).toBe('0.1.0');
    expect(epochOf(progress, 'where')).toBe(1);
  });

  test('of a version long ago goes all the way', () => {
    const progress = shown(
      [fact()],
      { from: 'b', to: ['c'] },
      { from: 'a', to: ['b'] },
      { from: 'place', to: ['a'] },
    );
    expect(answersOf(progress, 'c').get('q1')).toBe('x');
  });

  test('and written under both is settled as ever: the later one', () => {
    const [before, later] = [fact(), fact({ item: 'where/q1', value: 'y' })];
    const renames = { from: 'place', to: ['where'] };
    expect(answersOf(shown([before, later], renames), 'where').get('q1')).toBe('y');
    const older = fact({ value: 'from a tab of the older build' });
    expect(answersOf(shown([before, later, older], renames), 'where').get('q1')).toBe(older.value);
  });

  test('two versions of a text written apart are both there', () => {
    const text = { item: 'place/note', kind: 'text' } as const;
    const progress = shown(
      [fact({ ...text, value: 'Here', device: 'a' }), fact({ ...text, value: 'There', device: 'b' })],
      { from: 'place/note', to: ['place/words'] },
    );
    expect(answersOf(progress, 'place').get('words')).toBe('There');
    expect(copiesOf(progress, 'place/words')).toEqual(['Here']);
  });

  test('of a split activity shows in each half, without the result of the whole', () => {
    const progress = shown(
      [
        fact(),
        fact({ item: 'place/*', kind: 'done', value: '' }),
        fact({ item: 'place/*', kind: 'result', value: { credit: 2, of: 8, attempt: 1 } }),
      ],
      { from: 'place', to: ['east', 'west'] },
    );
    for (const half of ['east', 'west']) {
      expect(answersOf(progress, half).get('q1')).toBe('x');
      expect(doneAt(progress, `${half}/*`)).toBeDefined();
      expect(resultsOf(progress, half)).toEqual({ attempts: 0 });
    }
  });

  test('of a part that moves hides nothing where it comes, though its own activity was started again', () => {
    const progress = shown(
      [
        fact({ epoch: 2 }),
        fact({ item: 'place/*', kind: 'reset', value: null, epoch: 2 }),
        fact({ item: 'where/own', value: 'mine' }),
      ],
      { from: 'place/q1', to: ['where/q1'] },
    );
    expect([...answersOf(progress, 'where')].sort()).toEqual([
      ['own', 'mine'],
      ['q1', 'x'],
    ]);
  });

  test('answers name options by their new ids, texts are left as they were written', () => {
    const values = { best: 'first', ['__proto__']: 'constructor' };
    const rename = { from: 'place', to: ['where'], values };
    const progress = shown(
      [
        fact({ value: ['best', 'worst', { deep: 'best' }] }),
        fact({ item: 'place/note', kind: 'text', value: 'best' }),
        fact({ item: 'place/q2', value: '__proto__' }),
        fact({ item: 'place/q3', value: 'toString' }),
      ],
      rename,
    );
    expect(answersOf(progress, 'where')).toEqual(
      new Map<string, unknown>([
        ['q1', ['first', 'worst', { deep: 'first' }]],
        ['note', 'best'],
        ['q2', 'constructor'],
        ['q3', 'toString'],
      ]),
    );
  });
});

describe('for every history and every table', () => {
  const names = ['place', 'map', '__proto__', 'constructor', 'toString', 'élan', 'new', 'x'];
  const name = fc.constantFrom(...names);
  const part = fc.constantFrom('q1', '__proto__', 'constructor', 'card', 'card/step', '{any}');
  /** Whole activities, and parts within one: what keeps the order of facts. */
  const whole = fc.record({ from: name, to: fc.uniqueArray(name, { minLength: 1, maxLength: 2 }) });
  const within = fc
    .tuple(name, part, part)
    .map(([activity, from, to]) => ({ from: `${activity}/${from}`, to: [`${activity}/${to}`] }));
  const moved = fc
    .tuple(name, part, name, part)
    .map(([from, one, to, other]) => ({ from: `${from}/${one}`, to: [`${to}/${other}`] }));
  const kept: fc.Arbitrary<Rename[]> = fc.array(fc.oneof(whole, within), { maxLength: 4 });
  const any: fc.Arbitrary<Rename[]> = fc.array(fc.oneof(whole, within, moved), { maxLength: 4 });
  const runs = { numRuns: 1000 };

  test('a second time adds nothing', () => {
    fc.assert(
      fc.property(histories, any, (facts, renames) => {
        expect(renamed(shown(facts, ...renames), renames)).toEqual([]);
      }),
      runs,
    );
  });

  test('it is the same whether devices join before or after', () => {
    fc.assert(
      fc.property(histories, histories, kept, (here, there, renames) => {
        const split = renames.some(({ to }) => to.length > 1);
        // A split leaves results behind, and with them a start that nothing but a damaged record could prove.
        const [a, b] = [here, there].map((facts) =>
          fromFacts(facts.filter(({ kind }) => !split || kind !== 'result')),
        ) as [Progress, Progress];
        same(brought(join(a, b), renames), brought(join(brought(a, renames), brought(b, renames)), renames));
        same(join(brought(a, renames), brought(b, renames)), join(brought(b, renames), brought(a, renames)));
      }),
      runs,
    );
  });

  test('what is there stays, and what comes can be kept and has its stamp from a fact that is there', () => {
    fc.assert(
      fc.property(histories, any, (facts, renames) => {
        const before = fromFacts(facts);
        const frozen = canonical([...before]);
        const stamps = new Set(unique(before).map(({ device, seq, wall }) => `${device} ${seq} ${wall}`));
        const added = renamed(before, renames);
        for (const one of added) {
          expect(readFact(one)).toEqual(one);
          expect(stamps).toContain(`${one.device} ${one.seq} ${one.wall}`);
        }
        expect(canonical([...before])).toBe(frozen);
        // Where nothing comes from elsewhere, every cell holds what it held.
        const items = new Set(added.map(({ item }) => item));
        const later = join(before, fromFacts(added));
        for (const [cell, holder] of before)
          if (!items.has(holder.item) && !cell.startsWith('epoch')) expect(later.get(cell)).toBe(holder);
      }),
      runs,
    );
  });
});
