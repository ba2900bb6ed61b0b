import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Json, Parts } from '../kind.ts';
import { check } from './check.ts';
import { leanSeats } from './lean.ts';
import { portfolioOf } from './portfolio.ts';
import { type SeatsActivity, seatsSchema } from './schema.ts';
import { countsOf, ownShown, places, rowsOf, seatsKind, sentenceOf, slots, titlePart } from './seats.ts';

const examples = (parse(readFileSync(new URL('./examples.yaml', import.meta.url), 'utf8')) as unknown[]).map(
  (example) => seatsSchema.parse(example),
);
const garden = examples[0] as SeatsActivity;
const data = leanSeats(garden);
const read = (stored: Record<string, Json>) => seatsKind.readAnswer(new Map(Object.entries(stored)), data);
const said = (stored: Record<string, Json>) => sentenceOf(rowsOf(read(stored)));
const standing = (stored: Record<string, Json>) => seatsKind.standing(read(stored), data, undefined);

const part = fc.constantFrom('beds', 'gate', 'purse', 'first', ...slots, ...slots.map(titlePart), 'gone');
const value = fc.oneof(fc.constantFrom<Json>(...places), fc.string(), fc.jsonValue() as fc.Arbitrary<Json>);
const stored = fc.dictionary(part, value);

describe('the picture in words', () => {
  test('begins with who decides, and leaves out where nothing stands', () => {
    expect(said({ beds: 'deciding', gate: 'asked', purse: 'asked' })).toBe(
      'Young people decide in one of three and are asked in two.',
    );
    expect(said({ beds: 'present', gate: 'asked', purse: 'none' })).toBe(
      'Young people decide in none of three, are present in one, are asked in one and have no part in one.',
    );
    expect(said({ beds: 'deciding', gate: 'deciding', purse: 'deciding' })).toBe(
      'Young people decide in three of three.',
    );
  });
  test('waits for the first answer, and says what is open', () => {
    expect(said({})).toBeUndefined();
    expect(said({ gate: 'none' })).toBe(
      'Young people decide in none of three and have no part in one. Still open: two.',
    );
  });
  test('counts a decision of one’s own as soon as it has words, and not before', () => {
    const all = { beds: 'asked', gate: 'asked', purse: 'asked', 'own-1': 'deciding' };
    expect(said(all)).toBe('Young people decide in none of three and are asked in three.');
    expect(said({ ...all, 'own-1/title': 'The playlist' })).toBe(
      'Young people decide in one of four and are asked in three.',
    );
  });
  test('loses no row, whatever was stored', () => {
    fc.assert(
      fc.property(stored, (parts) => {
        const rows = rowsOf(read(parts));
        const counts = Object.values(countsOf(rows)).reduce((sum, count) => sum + count, 0);
        expect(counts + rows.filter(({ place }) => !place).length).toBe(rows.length);
        expect(sentenceOf(rows) === undefined).toBe(counts === 0);
      }),
    );
  });
});

describe('own rows', () => {
  test('there is always a blank one to write in, until all are used', () => {
    const shown = (parts: Record<string, Json>, slot?: string) =>
      ownShown(read(parts), slot).map(({ id }) => id);
    expect(shown({})).toEqual(['own-1']);
    expect(shown({ 'own-1/title': 'Music' })).toEqual(['own-1', 'own-2']);
    expect(shown({ 'own-3': 'asked' })).toEqual([...slots]);
    expect(shown({}, 'own-2')).toEqual([...slots]);
    expect(shown({}, 'gate')).toEqual(['own-1']);
  });
});

describe('how far it is', () => {
  test('done when every given decision is answered, whatever the answers are', () => {
    expect(standing({}).state).toBe('new');
    expect(standing({ 'own-1/title': 'Music' }).state).toBe('begun');
    expect(standing({ first: 'The purse, with the treasurer.' }).state).toBe('begun');
    expect(standing({ beds: 'none', gate: 'asked' })).toEqual({ state: 'begun', words: '2 of 3 answered' });
    expect(standing({ beds: 'none', gate: 'none', purse: 'none' }).state).toBe('done');
  });
});

describe('as blocks of a document', () => {
  const blocks = (parts: Record<string, Json>) => portfolioOf(data, new Map(Object.entries(parts)) as Parts);

  test('the sentence, each decision with its place, and the seat to open', () => {
    expect(
      blocks({ beds: 'deciding', 'own-1/title': ' Music ', 'own-1': 'asked', first: 'The purse.' }),
    ).toEqual([
      {
        kind: 'paragraph',
        text: 'Young people decide in one of four and are asked in one. Still open: two.',
      },
      {
        kind: 'table',
        head: ['Decision', 'Young people are'],
        rows: [
          ['What is planted', 'Deciding'],
          ['When the gate is open', 'Open'],
          ['What is bought', 'Open'],
          ['Music', 'Asked'],
        ],
      },
      { kind: 'heading', level: 1, text: 'The seat to open first' },
      { kind: 'paragraph', text: 'The purse.' },
    ]);
  });
  test('nothing of nothing, and hostile texts as they are', () => {
    expect(blocks({})).toEqual([]);
    const hostile = '<script>=cmd()</script> \u202eمقعد 👨‍👩‍👧';
    expect(blocks({ first: hostile })).toContainEqual({ kind: 'paragraph', text: hostile });
    fc.assert(fc.property(stored, (parts) => void blocks(parts)));
  });
});

describe('what the schema cannot see', () => {
  const told = (change: (activity: SeatsActivity) => void) => {
    const activity = structuredClone(garden);
    change(activity);
    return check(activity).map(({ message }) => message);
  };
  test('nothing is wrong with the examples', () => expect(examples.flatMap(check)).toEqual([]));
  test('an id that is taken, and one that stands twice', () => {
    expect(told(({ decisions }) => void decisions.push({ id: 'own-2', title: 'The hose' }))).toEqual([
      'A decision has the id “own-2”, under which something else is kept.',
    ]);
    expect(told(({ decisions }) => void decisions.push({ id: 'beds', title: 'The hose' }))).toEqual([
      'Two decisions have the id “beds”: entries 1 and 4.',
    ]);
  });
});
