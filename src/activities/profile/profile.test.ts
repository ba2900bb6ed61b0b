import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Json, Whys } from '../kind.ts';
import { check } from './check.ts';
import { leanProfile } from './lean.ts';
import { borrowedKey, type ProfileData, profileKind, stillBorrowed, toBorrow } from './profile.ts';
import { profileSchema } from './schema.ts';

const data: ProfileData = {
  borrow: { button: 'Borrow', lead: 'Ours.' },
  fields: [
    { id: 'name', label: 'Name', rows: 1 },
    { id: 'aim', label: 'Aim', rows: 2 },
    { id: 'place', label: 'Place', rows: 2 },
  ],
};
const texts = { name: 'Friday kitchen', aim: 'Nobody waits hungry.', place: 'The clubroom.' };
const whys: Whys = new Map(Object.entries(texts).map(([field, text]) => [borrowedKey(field), { text }]));
const read = (parts: Record<string, Json>) => profileKind.readAnswer(new Map(Object.entries(parts)), data);
const state = (parts: Record<string, Json>) => profileKind.standing(read(parts), data, undefined).state;

describe('what is kept', () => {
  test('text as typed; blanks, other values and unknown fields are left out', () => {
    expect([...read({ name: ' Late bus ', aim: ' \n', place: 7, sea: 'blue' })]).toEqual([
      ['name', ' Late bus '],
    ]);
  });

  test('anything at all can be read', () => {
    const part = fc.oneof(fc.constantFrom('name', 'aim', 'place'), fc.string());
    fc.assert(
      fc.property(fc.dictionary(part, fc.jsonValue() as fc.Arbitrary<Json>), (parts) => {
        expect(['new', 'begun', 'done']).toContain(state(parts));
      }),
    );
  });
});

describe('done is one sentence of one’s own, or a borrowed one', () => {
  test('a name alone, or a word or two, begins it', () => {
    expect(state({})).toBe('new');
    expect(state({ name: 'The late Friday bus' })).toBe('begun');
    expect(state({ aim: 'Warm feet' })).toBe('begun');
  });

  test('three words in a field with room for them finish it', () => {
    expect(state({ aim: 'Nobody walks home' })).toBe('done');
    expect(state({ place: texts.place, aim: texts.aim })).toBe('done');
  });
});

describe('borrowing', () => {
  test('fills empty fields only', () => {
    expect([...toBorrow(read({ aim: 'My own' }), data, whys)]).toEqual([
      ['name', texts.name],
      ['place', texts.place],
    ]);
  });

  test('taking out leaves every text that was changed', () => {
    expect(stillBorrowed(read({ name: texts.name, aim: `${texts.aim} Or cold.` }), data, whys)).toEqual([
      'name',
    ]);
  });

  test('borrowing and taking out again leaves what was there, whatever that was', () => {
    fc.assert(
      fc.property(fc.record({ name: fc.string(), aim: fc.string(), place: fc.string() }), (parts) => {
        const own = read(parts);
        const filled = new Map([...own, ...toBorrow(own, data, whys)]);
        expect(filled.size).toBe(data.fields.length);
        const out = new Map(
          [...filled].filter(([field]) => !stillBorrowed(filled, data, whys).includes(field)),
        );
        expect([...out].toSorted()).toEqual([...own].toSorted());
      }),
    );
  });
});

describe('authors', () => {
  const examples = (parse(readFileSync(`${import.meta.dirname}/examples.yaml`, 'utf8')) as unknown[]).map(
    (one) => profileSchema.parse(one),
  );

  test('the examples are fine, and the borrowed text is not carried twice', () => {
    for (const example of examples) {
      expect(check(example)).toEqual([]);
      expect(JSON.stringify(leanProfile(example))).not.toContain('"borrowed"');
    }
  });

  test('ids twice, and no room for a sentence, are found', () => {
    const [example] = examples;
    if (!example) throw new Error('no example');
    const line = { id: 'name', label: 'Name', rows: 1, borrowed: 'Kitchen' };
    expect(check({ ...example, fields: [line, line] })).toHaveLength(2);
  });
});
