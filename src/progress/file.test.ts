import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { factsOf } from './facts.ts';
import { exportChecked, exportFile, largestFile, readFile } from './file.ts';
import { fact, histories } from './histories.fake.ts';
import { canonical, type Fact, fromFacts, join, type Progress } from './progress.ts';
import { stamp } from './stamp.ts';

const course = { id: 'partnerships', version: '1.2.0', title: 'Partnerships' };
const saved = Date.UTC(2026, 4, 1);
const plain = (progress: Progress) => canonical([...progress].sort(([a], [b]) => (a < b ? -1 : 1)));
const file = (changes: object = {}) =>
  JSON.stringify({ format: 'course-progress', version: 1, course, saved: '', facts: [fact()], ...changes });

describe('a progress file', () => {
  test('brings everything back that was in it', () => {
    fc.assert(
      fc.property(
        histories.filter(({ length }) => length > 0),
        (history) => {
          const progress = fromFacts(history);
          const read = readFile(exportFile(progress, course, saved), course.id);
          expect(read).toMatchObject({ ok: true, skipped: 0 });
          if (read.ok) expect(plain(fromFacts(read.facts))).toBe(plain(progress));
        },
      ),
    );
  });
  test('says what it is', () => {
    expect(JSON.parse(exportFile(fromFacts([fact()]), course, saved))).toMatchObject({
      format: 'course-progress',
      version: 1,
      course,
      saved: '2026-05-01T00:00:00.000Z',
    });
  });
  test('of a busy learner can be read again', () => {
    const many = Array.from({ length: 5000 }, (_, i) => fact({ item: `place/q${i}`, value: `{[${i}]}` }));
    expect(readFile(exportFile(fromFacts(many), course, saved), course.id)).toMatchObject({
      ok: true,
      skipped: 0,
    });
  });
  test('with a value as deep as values may be can be read again', () => {
    const deep = JSON.parse(`${'['.repeat(16)}${']'.repeat(16)}`);
    expect(readFile(exportFile(fromFacts([fact({ value: deep })]), course, saved), course.id).ok).toBe(true);
  });
  test('may hold activities that this build does not know, and records it cannot read', () => {
    const facts = [fact({ item: 'not-yet-written/x' }), 'half', { ...fact(), kind: 'vote' }];
    expect(readFile(file({ facts }), course.id)).toMatchObject({ ok: true, facts: [facts[0]], skipped: 2 });
  });
  test('from a newer course says so', () => {
    expect(readFile(file(), course.id, '1.2.0')).not.toHaveProperty('newerCourse');
    expect(readFile(file(), course.id, '1.10.0')).not.toHaveProperty('newerCourse');
    expect(readFile(file(), course.id, '1.1.9')).toMatchObject({ newerCourse: '1.2.0' });
  });
  test('may begin with a byte-order mark', () => {
    expect(readFile(`\ufeff${file()}`, course.id).ok).toBe(true);
  });
  test.each([
    ['empty', ' \n'],
    ['empty', file({ facts: [] })],
    ['empty', file({ facts: ['half'] })],
    ['not-json', 'PK\u0003\u0004'],
    ['not-json', file().slice(0, -5)],
    ['not-ours', '{}'],
    ['not-ours', 'null'],
    ['not-ours', '[1]'],
    ['not-ours', file({ facts: {} })],
    ['not-ours', '{"__proto__":{"format":"course-progress","version":1}}'],
    ['newer-format', file({ version: 2 })],
    ['other-course', file({ course: { id: 'other', title: 'Other' } })],
    ['too-deep', `${'['.repeat(40)}${']'.repeat(40)}`],
    ['too-large', `"${'x'.repeat(largestFile)}"`],
    ['too-large', `{${'"a":1,'.repeat(200_001)}"b":1}`],
    ['empty', file({ facts: [fact({ seq: 2 ** 52 })] })],
  ])('that is %s is refused, not half read', (why, text) => {
    expect(readFile(text, course.id)).toMatchObject({ ok: false, why });
  });
  test.each<[string, Partial<Fact>]>([
    ['a clock', { seq: 2 ** 45 }],
    ['how often an activity was started again', { epoch: 2 ** 45 }],
    ['a time', { wall: 9e15 }],
    ['what a text was written over', { kind: 'text', seen: { a: 2 ** 53 - 1 } }],
    ['a credit', { kind: 'result', value: { credit: 1e300, of: 1, attempt: 1 } }],
    ['a credit below nought', { kind: 'result', value: { credit: -1, of: 1, attempt: 1 } }],
    ['a whole', { kind: 'result', value: { credit: 1, of: 1e300, attempt: 1 } }],
    ['a count of tries', { kind: 'result', value: { credit: 1, of: 1, attempt: 2 ** 53 - 1 } }],
  ])('with %s that nobody reaches is read without it', (_what, wrong) => {
    const facts = [fact(), fact(wrong)];
    expect(readFile(file({ facts }), course.id)).toMatchObject({ ok: true, facts: [facts[0]], skipped: 1 });
  });
  test('of whoever has taken in the latest clocks and epochs that are believed can be read again', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 40 }), fc.nat(Date.UTC(2100, 0)), (writes, more) => {
        const taken = Date.UTC(2026, 0) + more;
        const latest = (kind: 'epoch' | 'seq') => {
          const read = (value: number) =>
            readFile(file({ facts: [fact({ [kind]: value })] }), course.id, undefined, taken).ok;
          let [low, high] = [1, 2 ** 53 - 1];
          while (high - low > 1) {
            const middle = Math.floor((low + high) / 2);
            if (read(middle)) low = middle;
            else high = middle;
          }
          return low;
        };
        const [seq, epoch] = [latest('seq'), latest('epoch')];
        let progress = fromFacts([fact({ seq, epoch })]);
        let now = taken;
        const record = (change: Parameters<typeof stamp>[1]) => {
          now += 10;
          progress = join(progress, fromFacts([stamp(progress, change, { device: 'mine', wall: now })]));
        };
        for (let i = 0; i < writes; i++) {
          record({ item: 'place/*', kind: 'reset', value: null });
          record({ item: `place/own-${i}`, kind: 'answer', value: i });
          record({ item: 'place/*', kind: 'result', value: { credit: 1, of: 1 } });
        }
        const { text, isWhole } = exportChecked(progress, course, now);
        expect(isWhole).toBe(true);
        const read = readFile(text, course.id, course.version, now);
        expect(read).toMatchObject({ ok: true, skipped: 0 });
        if (read.ok) expect(plain(fromFacts(read.facts))).toBe(plain(progress));
      }),
      { numRuns: 30 },
    );
  });
  test('that would not be read whole says so', () => {
    const many = Array.from({ length: 60 }, (_, i) =>
      fact({ kind: 'text', item: `place/t${i}`, value: 'x'.repeat(100_000) }),
    );
    expect(exportChecked(fromFacts(many), course, saved).isWhole).toBe(false);
    const damaged = fromFacts([fact(), fact({ item: 'place/q2', seq: 2 ** 50 })]);
    expect(factsOf(damaged)).toHaveLength(2);
    expect(exportChecked(damaged, course, saved).isWhole).toBe(false);
    expect(exportChecked(fromFacts([fact()]), course, saved).isWhole).toBe(true);
  });
  test('of any content never throws', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => void readFile(text, course.id)));
  });
});
