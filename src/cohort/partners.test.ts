import { expect, test } from 'vitest';
import { joinedOf, keyOf } from './partners.ts';

const joining = {
  levels: ['Nod', 'Lend'],
  kinds: [
    { title: 'Schools', words: ['school', 'college'] },
    { title: 'Shops', words: ['shop'] },
  ],
};

test.each([
  ['Saltmere High, pastoral lead', 'saltmere high (the caretaker)'],
  ['The Housing Association', 'housing association'],
  ['Café Müller', 'cafe muller'],
  ['Young carers’ service', 'young carers service'],
])('“%s” and “%s” are one partner', (one, other) => {
  expect(keyOf(one)).toBe(keyOf(other));
});

test.each([
  ['Police', 'Fire station'],
  ['Youth club', 'Chess club'],
  ['…', '???'],
  ['__proto__', 'constructor'],
])('“%s” and “%s” are two', (one, other) => {
  expect(keyOf(one)).not.toBe(keyOf(other));
});

test('partners named alike are joined: whose they are, on which levels, and what kinds nobody has', () => {
  const { entries, missing, there, people } = joinedOf(
    new Map([
      ['ann', [{ name: 'Hill School', level: 1 }, { name: 'Library' }]],
      ['ben', [{ name: 'hill school, the head', level: 2 }]],
      ['cem', [{ name: 'Hill School', level: 2 }]],
    ]),
    joining,
  );
  expect(people).toBe(3);
  expect(entries).toEqual([
    {
      name: 'Hill School',
      also: ['hill school, the head'],
      whose: ['ann', 'ben', 'cem'],
      levels: [1, 2],
      open: 0,
    },
    { name: 'Library', also: [], whose: ['ann'], levels: [0, 0], open: 1 },
  ]);
  expect([missing, there]).toEqual([['Shops'], ['Schools']]);
});
