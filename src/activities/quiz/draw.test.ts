import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawTry } from './draw.ts';

const banks = fc
  .array(fc.integer({ min: 3, max: 6 }), { minLength: 1, maxLength: 20 })
  .map((counts) =>
    counts.flatMap((count, lesson) =>
      Array.from({ length: count }, (_, at) => ({ id: `q${lesson}-${at}`, lesson: `lesson-${lesson}` })),
    ),
  );
const lessonOf = (bank: readonly { id: string; lesson: string }[], id: string) =>
  bank.find((question) => question.id === id)?.lesson;

describe('a draw', () => {
  test('has each lesson once, in the order of the bank, whatever was drawn before', () => {
    fc.assert(
      fc.property(banks, fc.array(fc.array(fc.string())), fc.integer(), (bank, before, seed) => {
        const ids = drawTry(bank, before, seed);
        expect(ids.map((id) => lessonOf(bank, id))).toEqual([...new Set(bank.map(({ lesson }) => lesson))]);
      }),
    );
  });

  test('is the same for the same bank, tries and seed', () => {
    fc.assert(
      fc.property(banks, fc.integer(), (bank, seed) => {
        expect(drawTry(bank, [], seed)).toEqual(drawTry(bank, [], seed));
      }),
    );
  });

  test('brings nothing back before all was seen, and then what was longest ago', () => {
    fc.assert(
      fc.property(banks, fc.array(fc.integer(), { minLength: 8, maxLength: 8 }), (bank, seeds) => {
        const tries: string[][] = [];
        for (const seed of seeds) tries.push(drawTry(bank, tries, seed));
        for (const lesson of new Set(bank.map((question) => question.lesson))) {
          const own = tries.map((ids) => ids.find((id) => lessonOf(bank, id) === lesson));
          const count = bank.filter((question) => question.lesson === lesson).length;
          expect(new Set(own.slice(0, count)).size).toBe(count);
          // From then on in the order of the first round.
          for (let at = count; at < own.length; at++) expect(own[at]).toBe(own[at - count]);
        }
      }),
    );
  });

  test('takes up a question that its author added later', () => {
    const bank = ['a', 'b', 'c'].map((id) => ({ id, lesson: 'one' }));
    const before = [['a'], ['b'], ['c'], ['a']];
    expect(drawTry([...bank, { id: 'new', lesson: 'one' }], before, 7)).toEqual(['new']);
  });

  test('differs from learner to learner', () => {
    const bank = Array.from({ length: 48 }, (_, at) => ({ id: `q${at}`, lesson: `l${at % 16}` }));
    const draws = new Set(Array.from({ length: 20 }, (_, seed) => drawTry(bank, [], seed).join()));
    expect(draws.size).toBeGreaterThan(15);
  });
});
