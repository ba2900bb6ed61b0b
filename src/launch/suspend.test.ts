import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fact } from '../progress/histories.fake.ts';
import { doneAt, type Fact, fromFacts, unique } from '../progress/progress.ts';
import { longest, pack, tooLong, unpack } from './suspend.ts';

const items = (count: number) => Array.from({ length: count }, (_, i) => `a${i}/*`);
const plan = (count: number, names: readonly string[] = []) => ({
  maps: [{ version: '1.0.0', items: items(count) }],
  names,
});
/** The most that fits. */
const most = (longest - 48) / 2;

const done = (item: string, wall = 1_800_000_000_000): Fact =>
  fact({ item, kind: 'done', value: '1.0.0', wall });
/** Days by the learner's own calendar. */
const day = (wall = 0) => new Date(wall).toDateString();

describe('the worst case', () => {
  test('of the largest course that is wrapped fits, whatever the days', async () => {
    expect(tooLong({ items: items(most) })).toBe(0);
    expect(tooLong({ items: items(most + 1) })).toBeGreaterThan(0);
    const far = items(most).map((item, i) => done(item, i % 2 ? 2 ** 41 : 0));
    const { text } = await pack(fromFacts(far), plan(most));
    expect(text.length).toBeLessThanOrEqual(longest);
    expect((await unpack(text, plan(most), 2 ** 42)).facts).toHaveLength(most);
  });
  test('of choices never takes more room than there is, and no mark from the course', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 0, max: most }),
        fc.array(
          fc.record({ item: fc.integer({ min: 0, max: 400 }), value: fc.string({ maxLength: 200 }) }),
          { maxLength: 300 },
        ),
        async (count, answers) => {
          const progress = fromFacts([
            ...items(count).map((item) => done(item)),
            ...answers.map(({ item, value }) =>
              fact({
                item: `b${item}/x`,
                kind: 'result',
                value: { credit: 1, of: 2, attempt: 1, detail: value },
              }),
            ),
          ]);
          const { text } = await pack(progress, plan(count));
          expect(text.length).toBeLessThanOrEqual(longest);
          expect(text).toMatch(/^[\w.-]*$/);
          const { facts, why } = await unpack(text, plan(count), 2 ** 42);
          expect(why).toBeUndefined();
          expect(facts.filter(({ kind }) => kind === 'done')).toHaveLength(count);
        },
      ),
      { numRuns: 30 },
    );
  });
});

describe('what comes back', () => {
  const names = ['a0', 'card', 'step', 'best'];
  const answer = fact({ item: 'a0/card', value: 'step', wall: 1_800_000_000_000 });
  const result = fact({
    item: 'a0/*',
    kind: 'result',
    value: { credit: 1, of: 1, attempt: 1, detail: [['card', 'step', 'best']] },
    wall: 1_800_000_000_000,
  });
  test('is on the day on which it was done, and never earlier than it was', async () => {
    const [early, late] = [done('a0/*', 1_800_000_000_000), done('a1/*', 1_830_000_000_000)];
    const progress = fromFacts([early, late]);
    const { facts } = await unpack((await pack(progress, plan(3))).text, plan(3), 2 ** 42);
    expect(facts.map(({ item }) => item)).toEqual(['a0/*', 'a1/*']);
    for (const [i, one] of [early, late].entries()) {
      expect(day(facts[i]?.wall)).toBe(day(one.wall));
      expect(facts[i]?.wall).toBeGreaterThanOrEqual(one.wall);
    }
    const both = fromFacts([...facts, early, late]);
    expect(doneAt(both, 'a0/*')).toEqual(early);
  });
  test('is never in the future', async () => {
    const { text } = await pack(fromFacts([done('a0/*')]), plan(1));
    const now = 1_800_000_000_500;
    expect((await unpack(text, plan(1), now)).facts[0]?.wall).toBe(now);
  });
  test('has choices and results, and nothing in own words', async () => {
    const written = fact({ item: 'a0/note', kind: 'text', value: 'My own words', seen: {} });
    const named = fact({ item: 'course/name', value: 'Ann' });
    const progress = fromFacts([answer, result, written, named]);
    const { text, whole } = await pack(progress, plan(1, names));
    expect(whole).toBe(true);
    const back = fromFacts((await unpack(text, plan(1, names), 2 ** 42)).facts);
    expect(back.get('answer a0/card')?.value).toBe('step');
    expect(back.get('best a0/*')?.value).toEqual(result.value);
    expect(unique(back)).toHaveLength(2);
  });
  test('is nothing of nothing', async () => {
    expect(await unpack('', plan(1))).toEqual({ facts: [] });
  });
});

describe('is set aside', () => {
  const text = async () => (await pack(fromFacts([done('a0/*')]), plan(4))).text;
  test('when it was cut, at any place', async () => {
    const whole = await text();
    for (let length = 1; length < whole.length; length++) {
      const { facts, why } = await unpack(whole.slice(0, length), plan(4));
      expect(facts).toEqual([]);
      expect(why).toMatch(/damaged|foreign/);
    }
  });
  test('when a letter was changed', async () => {
    const whole = await text();
    for (let at = 2; at < whole.length; at++) {
      const changed = `${whole.slice(0, at)}${whole[at] === 'A' ? 'B' : 'A'}${whole.slice(at + 1)}`;
      expect((await unpack(changed, plan(4))).facts).toEqual([]);
    }
  });
  test.each(['viewed=1,2,3|last=3', '{"a":1}', 'résumé', '2.x', '1.', ' ', '1.a.b.c.d.e.f'])(
    'when it is another’s: %s',
    async (foreign) => expect((await unpack(foreign, plan(4))).why).toMatch(/damaged|foreign/),
  );
  test('when it is of a form to come', async () => {
    const { crc32 } = await import('../bytes/crc32.ts');
    const body = '2.x.y';
    const newer = `${body}.${crc32(new TextEncoder().encode(body)).toString(36)}`;
    expect(await unpack(newer, plan(4))).toEqual({ facts: [], why: 'newer' });
  });
  test('in parts: a first day that is none, and choices that are none', async () => {
    const { crc32 } = await import('../bytes/crc32.ts');
    const [format, map, , marks] = (await text()).split('.');
    for (const [day, more] of [
      ['!', ''],
      ['zzzzzzzzzzzz', 'AAAA'],
      ['', '____'],
    ]) {
      const body = `${format}.${map}.${day}.${marks}.${more ? '0' : ''}.${more}`;
      const made = `${body}.${crc32(new TextEncoder().encode(body)).toString(36)}`;
      for (const { wall } of (await unpack(made, plan(4), 1_800_000_000_000)).facts)
        expect(Number.isSafeInteger(wall) && wall >= 0).toBe(true);
    }
  });
  test('when nobody knows what the course was', async () => {
    expect((await unpack(await text(), plan(5))).why).toBe('unknown');
  });
});

describe('a course that changed', () => {
  const older = { version: '1.0.0', items: ['opened/a', 'a/*', 'b/*'] };
  const newer = { version: '2.0.0', items: ['opened/n', 'n/*', 'opened/a', 'b/*', 'a/*'] };
  const names = ['a', 'b'];
  test('takes over what was done by the map of its version', async () => {
    const progress = fromFacts([done('opened/a'), done('b/*'), fact({ item: 'b/x', value: 'a' })]);
    const { text } = await pack(progress, { maps: [older], names });
    const { facts, why } = await unpack(text, { maps: [newer, older], names: ['n', ...names] }, 2 ** 42);
    expect(why).toBeUndefined();
    expect(facts.map(({ item, value }) => [item, value])).toEqual([
      ['opened/a', '1.0.0'],
      ['b/*', '1.0.0'],
    ]);
  });
  test('goes back too: an older package reads its own marks only', async () => {
    const { text } = await pack(fromFacts([done('n/*')]), { maps: [newer, older], names });
    expect((await unpack(text, { maps: [older], names })).why).toBe('unknown');
  });
});
