// @vitest-environment node
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { factsOf } from '../progress/facts.ts';
import { type Fact, fromFacts } from '../progress/progress.ts';
import { digestOf, recordText } from './digest.ts';

let seq = 0;
const done = (item: string, wall: number, own: Partial<Fact> = {}): Fact => ({
  schema: 1,
  item,
  epoch: 0,
  kind: 'done',
  value: '0.2.0',
  device: 'a',
  seq: ++seq,
  wall,
  ...own,
});
const facts = [
  done('opened/words', 10),
  done('opened/first-guess', 5),
  done('guess/*', 20),
  done('agree/*', 30),
  done('course/*', 40, { value: { version: '0.2.0', lessons: ['words'], on: '1970-01-01' } }),
];
const covered = {
  items: ['opened/words', 'opened/first-guess', 'guess/*', 'agree/*', 'map/*'],
  completion: 'course/*',
};
const digest = (all: readonly Fact[]) => digestOf(fromFacts(all), covered);

test('is the SHA-256 of the text that the documentation describes', async () => {
  const text =
    '[["agree/*",30,"0.2.0"],["course/*",40,{"lessons":["words"],"on":"1970-01-01","version":"0.2.0"}],' +
    '["guess/*",20,"0.2.0"],["opened/first-guess",5,"0.2.0"],["opened/words",10,"0.2.0"]]';
  expect(recordText(fromFacts(facts), covered)).toBe(text);
  expect(await digest(facts)).toBe(createHash('sha256').update(text).digest('base64url'));
});

describe('stays', () => {
  test('in whatever order facts and items come, and through a file', async () => {
    const as = await digest(facts);
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray(facts, { minLength: facts.length }), async (shuffled) => {
        expect(await digest(shuffled)).toBe(as);
      }),
    );
    const saved = JSON.parse(JSON.stringify(factsOf(fromFacts(facts)))) as Fact[];
    expect(await digest(saved)).toBe(as);
    expect(await digestOf(fromFacts(facts), { ...covered, items: [...covered.items].reverse() })).toBe(as);
  });
  test.each<[string, Fact[]]>([
    ['answers changed', [done('guess/first', 99, { kind: 'answer', value: 'b' })]],
    ['a text written', [done('agree/ending', 99, { kind: 'text', value: 'We part as friends.' })]],
    ['a result', [done('guess/*', 99, { kind: 'result', value: { credit: 1, of: 1, attempt: 1 } })]],
    [
      'started again and done again',
      [done('guess/*', 98, { kind: 'reset', epoch: 1 }), done('guess/*', 99, { epoch: 1 })],
    ],
    ['more own work afterwards', [done('map/*', 99)]],
    ['something else done, whenever', [done('elsewhere/*', 1)]],
    ['another completion, of a later version', [done('course/0.3.0', 99)]],
  ])('%s', async (_, more) => {
    expect(await digest([...facts, ...more])).toBe(await digest(facts));
  });
});

describe('changes', () => {
  test.each<[string, Fact[]]>([
    ['a first completion that was earlier', [...facts, done('guess/*', 19)]],
    ['one taken away', facts.filter(({ item }) => item !== 'guess/*')],
    [
      'one under another version',
      facts.map((fact) => (fact.item === 'guess/*' ? { ...fact, value: '0.1.0' } : fact)),
    ],
    [
      'one moved by a millisecond',
      facts.map((fact) => (fact.item === 'guess/*' ? { ...fact, wall: 21 } : fact)),
    ],
    [
      'another completion',
      facts.map((fact) => (fact.item === 'course/*' ? { ...fact, value: { version: '0.3.0' } } : fact)),
    ],
  ])('%s', async (_, other) => {
    expect(await digest(other)).not.toBe(await digest(facts));
  });
});
