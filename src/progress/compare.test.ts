import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compare, countsOf } from './compare.ts';
import { fact, histories } from './histories.fake.ts';
import { answerFact, canonical, doneAt, fromFacts, join, nothing, unique } from './progress.ts';

const none = { answers: 0, texts: 0, done: 0, results: 0 };
const whats = (here: readonly ReturnType<typeof fact>[], there: readonly ReturnType<typeof fact>[]) =>
  compare(fromFacts(here), there).map(({ what, item }) => `${what} ${item}`);

describe('before a file is joined', () => {
  test('it says how much would be new', () => {
    const facts = [
      fact({ item: 'place/a' }),
      fact({ item: 'place/b', value: 'older', seq: 1 }),
      fact({ kind: 'text', item: 'reflect/why', value: 'because' }),
      fact({ kind: 'done', item: 'place/*' }),
    ];
    expect(countsOf(compare(nothing, facts))).toEqual({ ...none, answers: 2, texts: 1, done: 1 });
    const here = fromFacts([fact({ item: 'place/b', value: 'newer', seq: 9 })]);
    expect(countsOf(compare(here, facts))).toEqual({ ...none, answers: 1, texts: 1, done: 1 });
    expect(compare(fromFacts(facts), facts)).toEqual([]);
  });
  test('an answer that differs says which side will show, whatever the clocks on the wall say', () => {
    const mine = fact({ value: 'mine', seq: 3, wall: 9000 });
    const theirs = fact({ value: 'theirs', seq: 5, wall: 10, device: 'b' });
    const more = fact({ item: 'place/q2', seq: 1, device: 'b' });
    expect(compare(fromFacts([mine]), [theirs])).toEqual([
      { item: 'place/q1', what: 'differs', here: mine, there: theirs, shows: 'there' },
    ]);
    expect(compare(fromFacts([theirs]), [mine, more])[0]).toEqual({
      item: 'place/q1',
      what: 'differs',
      here: theirs,
      there: mine,
      shows: 'here',
    });
  });
  test('texts written apart are shown side by side, the one that will show first', () => {
    const mine = fact({ kind: 'text', value: 'mine', seq: 3 });
    const theirs = fact({ kind: 'text', value: 'theirs', seq: 5, device: 'b' });
    expect(compare(fromFacts([mine]), [theirs])).toEqual([
      {
        item: 'place/q1',
        what: 'apart',
        versions: [
          { fact: theirs, from: 'there' },
          { fact: mine, from: 'here' },
        ],
      },
    ]);
  });
  test('a text written over the one here is no version apart', () => {
    const mine = fact({ kind: 'text', value: 'mine', seq: 3 });
    const theirs = fact({ kind: 'text', value: 'theirs', seq: 5, device: 'b', seen: { a: 3 } });
    expect(whats([mine], [theirs])).toEqual(['differs place/q1']);
  });
  test('an activity that was started again says what goes or stays out of sight', () => {
    const mine = [fact({ seq: 3 }), fact({ item: 'place/q2', seq: 4 })];
    const again = fact({ kind: 'reset', item: 'place/*', epoch: 1, value: null, device: 'b' });
    const anew = fact({ item: 'place/q2', value: 'anew', epoch: 1, device: 'b' });
    expect(whats(mine, [again, anew])).toEqual(['differs place/q2', 'restarted place/q1']);
    expect(whats([again], mine)).toEqual(['earlier place/q1', 'earlier place/q2']);
  });
  test('results and done marks are told', () => {
    const result = (credit: number, seq: number) =>
      fact({ kind: 'result', item: 'place/*', seq, value: { credit, of: 5, attempt: seq } });
    expect(whats([result(2, 1)], [result(4, 2), fact({ kind: 'done', item: 'place/*' })])).toEqual([
      'done place/*',
      'result place/*',
    ]);
    expect(whats([result(4, 2)], [result(2, 1)])).toEqual([]);
  });
});

describe('the comparison tells the truth', () => {
  test('of what will show and what will not, whatever is joined', () => {
    fc.assert(
      fc.property(histories, histories, (mine, theirs) => {
        const here = fromFacts(mine);
        const after = join(here, fromFacts(theirs));
        for (const difference of compare(here, theirs)) {
          const shown = canonical(answerFact(after, difference.item)?.value);
          switch (difference.what) {
            case 'new':
              expect(answerFact(here, difference.item)).toBeUndefined();
              expect(shown).toBe(canonical(difference.there.value));
              break;
            case 'differs':
              expect(shown).toBe(canonical(difference[difference.shows].value));
              break;
            case 'apart':
              expect(shown).toBe(canonical(difference.versions[0]?.fact.value));
              break;
            case 'restarted':
            case 'earlier':
              expect(shown).toBeUndefined();
              break;
            case 'done':
              expect(doneAt(here, difference.item)).toBeUndefined();
          }
        }
      }),
      { numRuns: 500 },
    );
  });
  test('every answer that changes is listed', () => {
    fc.assert(
      fc.property(histories, histories, (mine, theirs) => {
        const here = fromFacts(mine);
        const after = join(here, fromFacts(theirs));
        const told = new Set(compare(here, theirs).map(({ item }) => item));
        for (const { item } of [...unique(here), ...unique(after)]) {
          const [was, is] = [here, after].map((progress) => canonical(answerFact(progress, item)?.value));
          if (was !== is) expect(told).toContain(item);
        }
      }),
      { numRuns: 500 },
    );
  });
});
