import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Json } from '../kind.ts';
import {
  balanceKind,
  gonePart,
  heft,
  missing,
  newEntry,
  ownPart,
  paperLine,
  promptPart,
  read,
  taken,
  weightPart,
} from './balance.ts';
import { check } from './check.ts';
import { leanBalance } from './lean.ts';
import { type BalanceActivity, balanceSchema } from './schema.ts';

const examples = (parse(readFileSync(new URL('examples.yaml', import.meta.url), 'utf8')) as unknown[]).map(
  (example) => balanceSchema.parse(example),
);
const bandstand = examples[0] as BalanceActivity;
const data = leanBalance(bandstand);

const sheetOf = (parts: Readonly<Record<string, Json>>) =>
  balanceKind.readAnswer(new Map(Object.entries(parts)), data);
const textsOf = (parts: Readonly<Record<string, Json>>, party: string, side: 'gain' | 'cost') =>
  sheetOf(parts)
    .get(party)
    ?.[side].map(({ text }) => text);

const roof = promptPart('players', 'roof');
const noise = promptPart('neighbours', 'noise');
const litter = promptPart('neighbours', 'litter');
const own = (entry: string) => ownPart('players', 'cost', entry);

describe('what is on the sheet', () => {
  test('prompts that are ticked, in the page’s order, then own entries in the order of their making', () => {
    const [first, second] = [own(newEntry(1_800_000_000_000)), own(newEntry(1_800_000_000_001))];
    const parts = {
      [second]: 'Later',
      [first]: 'Earlier',
      [own(paperLine)]: 'On the line',
      [promptPart('players', 'early')]: [taken],
    };
    expect(textsOf(parts, 'players', 'cost')).toEqual([
      'They have to come early',
      'On the line',
      'Earlier',
      'Later',
    ]);
  });
  test('no unticked prompt, no empty entry, none that was removed; its text stays for the way back', () => {
    const parts = { [roof]: null, [own('a')]: ' ', [own('b')]: 'Cold hands', [gonePart(own('b'))]: true };
    expect(textsOf(parts, 'players', 'gain')).toEqual([]);
    expect(textsOf(parts, 'players', 'cost')).toEqual([]);
    expect(textsOf({ ...parts, [gonePart(own('b'))]: null }, 'players', 'cost')).toEqual(['Cold hands']);
  });
  test('weights from 1 to 3; anything else counts once', () => {
    const weighed = (weight: Json) =>
      heft(sheetOf({ [roof]: [taken], [weightPart(roof)]: weight }).get('players')?.gain ?? []);
    expect(['1', '2', '3', '4', 3, null, 'x'].map(weighed)).toEqual([1, 2, 3, 1, 1, 1, 1]);
    expect(textsOf({ [weightPart(roof)]: '3' }, 'players', 'gain')).toEqual([]);
  });
  test('what two tabs wrote stands side by side', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 1, max: 9e12 }), { maxLength: 8 }), (times) => {
        const parts = Object.fromEntries(times.map((time) => [own(newEntry(time)), `Entry of ${time}`]));
        const inOrder = times.toSorted((a, b) => a - b).map((time) => `Entry of ${time}`);
        expect(textsOf(parts, 'players', 'cost')).toEqual(inOrder);
      }),
    );
  });
  test('whatever was stored, reading never throws and invents nothing', () => {
    const names = [roof, noise, own('a'), gonePart(own('a')), weightPart(roof), 'own/gone/cost/a', 'own/'];
    const part = fc.oneof(fc.constantFrom(...names), fc.string());
    const value = fc.oneof(fc.constant([taken]), fc.jsonValue()) as fc.Arbitrary<Json>;
    fc.assert(
      fc.property(fc.array(fc.tuple(part, value)), (stored) => {
        const parts = new Map(stored);
        const sheet = balanceKind.readAnswer(parts, data);
        for (const { gain, cost } of sheet.values())
          for (const entry of [...gain, ...cost]) expect(parts.has(entry.part)).toBe(true);
      }),
    );
  });
});

describe('how far it is', () => {
  const state = (parts: Record<string, Json>) => balanceKind.standing(sheetOf(parts), data, undefined);
  test('a gain, a cost and a sentence of one’s own, anywhere', () => {
    expect(state({}).state).toBe('new');
    expect(state({ [roof]: [taken] })).toEqual({
      state: 'begun',
      words: 'a cost and a sentence of your own to come',
    });
    expect(state({ [roof]: [taken], [own('a')]: 'Cold hands' }).words).toBe('a sentence of your own to come');
    expect(state({ [roof]: [taken], [own('a')]: 'Cold hands again' }).state).toBe('done');
  });
  test('a removed entry finishes nothing', () => {
    const parts = { [roof]: [taken], [own('a')]: 'Cold hands again', [gonePart(own('a'))]: true };
    expect(missing(sheetOf(parts))).toEqual(['cost', 'own']);
  });
});

describe('who gains and who pays', () => {
  const said = (parts: Record<string, Json>) => {
    const found = read(sheetOf(parts), data);
    return found && [found.mostGain, found.mostCost, found.leastGain].map((who) => who.map(({ id }) => id));
  };
  test('says nothing until both sides hold something', () => {
    expect(said({ [roof]: [taken] })).toBeUndefined();
    expect(said({ [noise]: [taken], [litter]: [taken] })).toBeUndefined();
  });
  test('most gain, most cost, least gain', () => {
    expect(said({ [roof]: [taken], [noise]: [taken] })).toEqual([
      ['players'],
      ['neighbours'],
      ['neighbours'],
    ]);
  });
  test('weights decide, and ties are named as ties', () => {
    const early = promptPart('players', 'early');
    const parts = { [roof]: [taken], [early]: [taken], [noise]: [taken] };
    expect(said(parts)?.[1]).toEqual(['players', 'neighbours']);
    expect(said({ ...parts, [weightPart(early)]: '2' })?.[1]).toEqual(['players']);
  });
});

describe('what the schema cannot see', () => {
  test('nothing is wrong with the examples', () => expect(examples.flatMap(check)).toEqual([]));
  test('a prompt’s id on both sides, a party called own, two parties of one title', () => {
    const broken = structuredClone(bandstand);
    const [players, neighbours] = broken.parties;
    if (!players || !neighbours) throw new Error('The example has two parties.');
    players.costs.push({ id: 'roof', text: 'It leaks' });
    players.id = 'own';
    neighbours.title = 'players';
    expect(check(broken)).toMatchObject([
      { at: ['parties', 1, 'title'] },
      { at: ['parties', 0, 'costs', 1], message: 'Two prompts of “own” have the id “roof”.' },
      { at: ['parties', 0, 'id'] },
    ]);
  });
});
