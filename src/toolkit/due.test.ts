import { describe, expect, test } from 'vitest';
import { type Fact, fromFacts } from '../progress/progress.ts';
import { dueAmong, foundFor } from './due.ts';
import { itemOf } from './partnerships.ts';

let seq = 0;
const fact = (item: string, value: Fact['value']): Fact => ({
  schema: 1,
  item,
  epoch: 0,
  kind: 'answer',
  value,
  device: 'here',
  seq: ++seq,
  wall: 0,
});
const tools = [{ id: 'rate-health', slug: 'health', title: 'Health' }];
const reading = (day: string, partnership = '') =>
  fact(`rate-health${partnership}/reading/${day}-1845-abcd`, { trust: 3 });
const school = [fact(itemOf('school', 'made'), true), fact(itemOf('school', 'name'), 'School')];

describe('what is due', () => {
  const progress = fromFacts([
    ...school,
    reading('2026-02-06'),
    reading('2026-08-07', '#school'),
    fact('rate-health#school/due/abcdefgh12', { day: '2026-09-01', weeks: 26, bell: 'week', sequence: 0, set: '2026-08-08-1200-a' }), // biome-ignore format: one
  ]);

  test('is named for each partnership, with a link that finds it again', () => {
    expect(dueAmong(tools, progress, '2026-08-29')).toEqual([
      { to: 'toolkit/health/#check=2026-02-06-1845-abcd', name: 'Partnership 1', text: 'Health, due since 7 August 2026' },
      { to: 'toolkit/health/#check=abcdefgh12', name: 'School', text: 'Health, due on 1 September 2026' },
    ]); // biome-ignore format: two
    expect(dueAmong(tools, progress, '2026-07-01')).toEqual([]);
  });

  test('is not asked of one that was put away', () => {
    const away = fromFacts([
      ...school,
      reading('2026-02-06', '#school'),
      fact(itemOf('school', 'gone'), true),
    ]);
    expect(dueAmong(tools, away, '2027-01-01')).toEqual([]);
  });

  test('a link finds the partnership that it was made for, put away or not, and never another one', () => {
    const away = fromFacts([...school, reading('2026-02-06'), fact('rate-health#school/due/abcdefgh12', {}), fact(itemOf('school', 'gone'), true)]); // biome-ignore format: one
    expect(foundFor('abcdefgh12', 'rate-health', away)).toMatchObject({ id: 'school', gone: true });
    expect(foundFor('2026-02-06-1845-abcd', 'rate-health', away)?.id).toBe('first');
    // Another device has a first partnership too: that is not the one.
    for (const other of ['abcdefgh99', 'first', '', '2026-02-07-1845-abcd'])
      expect(foundFor(other, 'rate-health', away)).toBeUndefined();
  });
});
