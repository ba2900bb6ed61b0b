import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Fact, fromFacts, join } from '../progress/progress.ts';
import { CHOSEN, chosenOf, FIRST, itemOf, newId, partnershipsIn } from './partnerships.ts';

let seq = 0;
const fact = (
  item: string,
  value: Fact['value'],
  kind: 'answer' | 'text' = 'answer',
  device = 'here',
): Fact => ({
  schema: 1,
  item,
  epoch: 0,
  kind,
  value,
  device,
  seq: ++seq,
  wall: 0,
  ...(kind === 'text' ? { seen: {} } : {}),
});
const made = (id: string) => fact(itemOf(id, 'made'), true);

describe('a learner’s partnerships', () => {
  test('are one without a name before anything is made, and it is chosen', () => {
    const none = fromFacts([]);
    expect(partnershipsIn(none)).toEqual([{ id: FIRST, name: '', gone: false }]);
    expect(chosenOf(none).id).toBe(FIRST);
  });

  test('stand in the order of their making, with their names', () => {
    const progress = fromFacts([
      made('zz'),
      made('aa'),
      fact(itemOf('aa', 'name'), 'School', 'text'),
      fact(itemOf(FIRST, 'name'), 'Friday kitchen', 'text'),
    ]);
    expect(partnershipsIn(progress).map(({ id, name }) => [id, name])).toEqual([
      [FIRST, 'Friday kitchen'],
      ['zz', ''],
      ['aa', 'School'],
    ]);
  });

  test('made on two devices are all there', () => {
    const [here, there] = [fromFacts([made('one')]), fromFacts([made('two')])];
    expect(partnershipsIn(join(here, there)).map(({ id }) => id)).toEqual(
      partnershipsIn(join(there, here)).map(({ id }) => id),
    );
    expect(partnershipsIn(join(here, there))).toHaveLength(3);
  });

  test('one that was put away is not what the tools are for, though another device chose it', () => {
    const progress = fromFacts([made('one'), fact(itemOf('one', 'gone'), true), fact(CHOSEN, 'one')]);
    expect(chosenOf(progress).id).toBe(FIRST);
    expect(partnershipsIn(progress).find(({ id }) => id === 'one')?.gone).toBe(true);
  });

  test('brought back is there again with its name', () => {
    const progress = fromFacts([
      made('one'),
      fact(itemOf('one', 'name'), 'School', 'text'),
      fact(itemOf('one', 'gone'), true),
      fact(itemOf('one', 'gone'), null),
    ]);
    expect(partnershipsIn(progress)[1]).toEqual({ id: 'one', name: 'School', gone: false });
  });

  test('are read from anything that may lie in storage: no two alike, none without an id', () => {
    const part = fc.stringMatching(/^[a-z0-9/_-]{1,24}$/);
    fc.assert(
      fc.property(fc.array(fc.tuple(part, fc.jsonValue({ maxDepth: 1 }))), (pairs) => {
        const progress = fromFacts(
          pairs.map(([rest, value]) => fact(`partnerships/${rest}`, value as Fact['value'])),
        );
        const ids = partnershipsIn(progress).map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        expect(ids.every((id) => /^[a-z0-9]{1,20}$/.test(id))).toBe(true);
        expect(ids).toContain(chosenOf(progress).id);
      }),
    );
  });
});

test('a new id fits where ids stand, and does not come twice', () => {
  const ids = Array.from({ length: 1000 }, newId);
  expect(new Set(ids).size).toBe(1000);
  expect(ids.every((id) => /^[a-z0-9]{1,20}$/.test(id) && id !== FIRST)).toBe(true);
});
