import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { histories } from '../progress/histories.fake.ts';
import { canonical, type Fact, fromFacts, join } from '../progress/progress.ts';
import { foundIn, isLitter } from './archive.ts';
import { nameFrom } from './file-name.ts';
import { goesAlong } from './goes-along.ts';
import { course, facts, fileOf } from './group.fake.ts';
import { learnersOf } from './learners.ts';
import { overviewOf } from './overview.ts';
import { isSent, type NotSent, readSent, type Sent, wantedOf } from './sent.ts';

const now = 1_800_000_000_000;
const wanted = wantedOf(course);
const read = (file: string, text: string) => readSent(file, text, course, wanted, now);
const sent = (file: string, own: readonly Fact[], saved?: number): Sent =>
  read(file, fileOf(own, saved)) as Sent;
const entriesOf = () => (parts: ReadonlyMap<string, unknown>) =>
  [...parts].flatMap(([part, name]) => (part.endsWith('/name') ? [{ name: String(name) }] : []));
const overview = async (...files: readonly Sent[]) =>
  overviewOf(course, await learnersOf(files, course.id), entriesOf);

const ann = facts('tab-ann', [
  { item: 'course/name', value: 'Ann', kind: 'text' },
  { item: 'opened/one', value: '1', kind: 'done' },
  { item: 'place-bikes/a', value: 'low' },
  { item: 'place-bikes/b', value: 'high' },
  { item: 'place-bikes/*', value: '1', kind: 'done' },
  { item: 'rate-before/brakes', value: 1 },
  { item: 'rate-now/brakes', value: '4' },
  { item: 'map/partner/made-1-a/name', value: 'Bike shop', kind: 'text' },
  { item: 'reflect/secret', value: 'for me alone', kind: 'text' },
  { item: 'map/partner/made-1-a/note', value: 'for me alone', kind: 'text' },
]);
const ben = facts('tab-ben', [
  { item: 'place-bikes/a', value: 'high' },
  { item: 'rate-before/brakes', value: '3' },
  { item: 'rate-now/brakes', value: '2' },
]);

describe('a file', () => {
  test('is read for what the page shows, and for nothing that was written for oneself', () => {
    const { progress } = sent('ann.json', ann);
    expect([...progress.activities.keys()].toSorted()).toEqual(['course', 'map', 'opened', 'place-bikes', 'rate-before', 'rate-now']); // biome-ignore format: one line
  });

  test('of somebody who has done nothing that counts is theirs all the same', async () => {
    const only = sent('Cem.json', facts('tab-cem', [{ item: 'reflect/secret', value: 'x', kind: 'text' }]));
    expect((await overview(only)).rows.map(({ learner, done }) => [learner.name, done])).toEqual([
      ['Cem', 0],
    ]);
  });

  test.each<[string, string, Partial<NotSent>]>([
    ['empty', '', { why: 'empty' }],
    ['cut short', fileOf(ann).slice(0, -40), { why: 'not-json' }],
    ['of another course', fileOf(ann, now, { id: 'other', title: 'Other' }), { why: 'other-course', course: 'Other' }], // biome-ignore format: a table
    ['of something else', '{"format":"x"}', { why: 'not-ours' }],
    ['of a later format', fileOf(ann).replace('"version":1', '"version":2'), { why: 'newer-format' }],
    ['too deep', `{"a":${'['.repeat(99)}${']'.repeat(99)}}`, { why: 'too-deep' }],
    ['without facts', fileOf([]), { why: 'empty' }],
    ['with damaged facts alone', fileOf([]).replace('"facts":[]', '"facts":[{"item":"opened/one","kind":"done"}]'), { why: 'empty' }], // biome-ignore format: a table
  ])('%s is named and left out', (file, text, why) => {
    expect(read(file, text)).toMatchObject({ file, ...why });
  });

  test('whatever it is, is read or named', () => {
    const anything = fc.oneof(fc.string(), fc.json(), fc.json().map((json) => fileOf(ann).replace(/"facts":\[.*/s, `"facts":[${json},${json}]}`))); // biome-ignore format: one thought
    fc.assert(
      fc.property(anything, (text) => {
        const one = read('x', text);
        expect(isSent(one) || typeof one.why === 'string').toBe(true);
      }),
    );
  });

  test('of an older version counts under the names of today', async () => {
    const old = facts('tab-old', [
      { item: 'place-old/a', value: 'middle' },
      { item: 'place-old/*', value: '1', kind: 'done' },
    ]);
    const { asked } = await overview(sent('old.json', old));
    expect(asked.get('place-bikes')?.[0]?.counts).toEqual([0, 1, 0]);
  });

  test('of a newer version says so', () => {
    expect(read('x', fileOf(ann, now, { version: '1.10.0' }))).toMatchObject({ newer: true });
    expect(read('x', fileOf(ann))).toMatchObject({ newer: false, saved: 1_790_000_100_000 });
  });
});

describe('a learner', () => {
  const shape = async (files: readonly Sent[]) =>
    (await learnersOf(files, course.id)).map(({ name, files: own }) => [
      name,
      own.map(({ file }) => file).toSorted(),
    ]);

  test('who sends a file twice, or an older one too, counts once, and the newer one counts', async () => {
    const older = sent('older.json', ann.slice(0, 3), 1);
    const newer = sent('newer.json', [...ann, ...facts('tab-2', [{ item: 'place-bikes/a', value: 'middle', seq: 99 }])], 9); // biome-ignore format: one file
    for (const files of [
      [older, newer, newer],
      [newer, older],
    ]) {
      const { rows, asked } = await overview(...files);
      expect(rows).toHaveLength(1);
      expect(rows[0]?.learner.files[0]?.file).toBe('newer.json');
      expect(asked.get('place-bikes')?.[0]?.counts).toEqual([0, 1, 0]);
    }
  });

  test('with two devices that parted counts once, with what both hold', async () => {
    const laptop = [...ann, ...facts('tab-l', [{ item: 'place-bikes/b', value: 'low', seq: 50 }])];
    const phone = [...ann, ...facts('tab-p', [{ item: 'rate-now/gears', value: '5', seq: 50 }])];
    const { rows, asked } = await overview(sent('l.json', laptop), sent('p.json', phone));
    expect(rows).toHaveLength(1);
    expect(asked.get('rate-now')?.[1]?.people).toBe(1);
  });

  test('is not another because a trainer gave both the same file to begin with', async () => {
    const given = facts('tab-trainer', [{ item: 'opened/one', value: '1', kind: 'done' }]);
    const [one, two] = [ann, ben].map((own, index) => sent(`${index}.json`, [...given, ...own]));
    expect(await shape([one as Sent, two as Sent])).toHaveLength(2);
  });

  test('is not another because both have the same name, or the same answers', async () => {
    const twin = ann.map((fact) => ({ ...fact, device: 'tab-twin' }));
    expect(await shape([sent('a/x.json', ann), sent('b/x.json', twin)])).toHaveLength(2);
  });

  test('comes out the same in whatever order files come', () => {
    const halves = fc.tuple(histories, fc.nat(20), fc.nat(20)).map(([history, a, b]) => {
      const one = fromFacts(history.slice(0, a));
      return [one, join(one, fromFacts(history.slice(0, a + b)))];
    });
    return fc.assert(
      fc.asyncProperty(fc.array(halves, { maxLength: 3 }), fc.boolean(), async (people, turned) => {
        const files = people.flat().map((progress, index): Sent => ({ file: `${index}`, progress, saved: index, newer: false, skipped: 0 })); // biome-ignore format: one thought
        const told = async (own: readonly Sent[]) =>
          (await learnersOf(own, 'x'))
            .map(({ progress }) => canonical([...progress].toSorted(([a], [b]) => (a < b ? -1 : 1))))
            .toSorted();
        expect(await told(turned ? files.toReversed() : [...files.slice(1), ...files.slice(0, 1)])).toEqual(await told(files)); // biome-ignore format: one thought
      }),
    );
  });

  test.each([
    ['partnerships-progress.json', ''],
    ['partnerships-progress (2).json', ''],
    ['partnerships-progress-1.json', ''],
    ['Amina.json', 'Amina'],
    ['amina-partnerships-progress.json', 'amina'],
    ['Sana R. partnerships-progress(1).json', 'Sana R'],
    ['Amina Khan_123_assignsubmission_file_/partnerships-progress.json', 'Amina Khan'],
    ['Amina Khan_123_assignsubmission_file_partnerships-progress.json', 'Amina Khan'],
    ['Downloads/Col/partnerships-progress.json', 'Col'],
    ['learner-07.json', 'learner 07'],
    ['portfolio.zip/partnerships-progress.json', ''],
    ['José portfolio.zip/partnerships-progress.json', 'José'],
    ['=cmd.json', '=cmd'],
  ])('of %s is called “%s”', (path, name) => {
    expect(nameFrom(path, 'partnerships')).toBe(name);
  });

  test('is called as the file says, else as it is named', async () => {
    expect(await shape([sent('x.json', ann), sent('Ben.json', ben)])).toEqual([
      ['Ann', ['x.json']],
      ['Ben', ['Ben.json']],
    ]);
  });
});

describe('an archive', () => {
  const text = strToU8(fileOf(ann));
  const zip = (files: Record<string, Uint8Array>) => zipSync(files);
  const found = (archive: Uint8Array) =>
    [...foundIn('all.zip', archive)].map((one) => ('bytes' in one ? one.file : `${one.file}: ${one.why}`));

  test('of a platform: each learner’s file, and the portfolios among them', () => {
    const portfolio = zip({ 'portfolio.docx': strToU8('x'), 'bicycle-progress.json': text });
    expect(
      found(zip({ 'Ann_1/bicycle-progress.json': text, 'Ben_2/portfolio.zip': portfolio, 'Cem_3/essay.docx': text, '__MACOSX/._x.json': text })), // biome-ignore format: one archive
    ).toEqual([
      'all.zip/Ann_1/bicycle-progress.json',
      'all.zip/Ben_2/portfolio.zip/bicycle-progress.json',
      'all.zip/Cem_3/essay.docx: document',
    ]);
  });

  test('that is cut, empty or none at all is named', () => {
    const whole = zip({ 'a.json': text });
    expect(found(whole.slice(0, -30))).toEqual(['all.zip: cut']);
    expect(found(strToU8('PK no archive'))).toEqual(['all.zip: cut']);
    expect(found(zip({ 'a.docx': text }))).toEqual(['all.zip: bare-archive']);
  });

  test('with one damaged file gives the others', () => {
    const whole = zip({ 'a.json': text, 'b.json': text });
    // Somewhere in the first file’s squeezed bytes.
    const broken = whole.map((byte, index) => (index > 40 && index < 80 ? 0xff : byte));
    const names = found(broken);
    expect(names).toContain('all.zip/b.json');
    expect(names).toHaveLength(2);
  });

  test('that unfolds to more than a file may hold is not unfolded', () => {
    expect(found(zip({ 'bomb.json': new Uint8Array(16 * 1024 * 1024) }))).toEqual([
      'all.zip/bomb.json: too-large',
    ]);
  });

  test('within an archive within an archive is left alone', () => {
    const deep = zip({ 'c.zip': zip({ 'a.json': text }) });
    expect(found(zip({ 'b.zip': deep }))).toEqual(['all.zip/b.zip/c.zip: other-kind']);
  });

  test('whatever its bytes, nothing is thrown', () => {
    const whole = zip({ 'a.json': text });
    fc.assert(
      fc.property(fc.nat(whole.length - 1), fc.nat(255), (at, byte) => {
        const damaged = whole.slice();
        damaged[at] = byte;
        for (const one of foundIn('x.zip', damaged)) expect(one.file).toMatch(/^x\.zip/);
      }),
    );
  });

  test('litter of file systems is passed over', () => {
    expect(['a/.DS_Store', '__MACOSX/a.json', 'Thumbs.db', 'a.json'].filter(isLitter)).toHaveLength(3);
  });
});

describe('side by side', () => {
  const both = () => overview(sent('ann.json', ann), sent('ben.json', ben));

  test('who has done what', async () => {
    expect((await both()).rows.map(({ states, done }) => [states, done])).toEqual([
      [['done', 'new'], 1],
      [['begun', 'new'], 0],
    ]);
  });

  test('what divides them comes first, and numbers about oneself are nothing to be divided over', async () => {
    const { divided } = await both();
    expect(divided.map(({ item, counts, far }) => [item.id, counts, far])).toEqual([
      ['a', [1, 0, 1], 1],
      ['b', [0, 0, 1], undefined],
    ]);
  });

  test('before and after come as pairs of the same people', async () => {
    const cem = facts('tab-cem', [{ item: 'rate-before/brakes', value: 5 }]);
    const { changes } = await overview(sent('a', ann), sent('b', ben), sent('c', cem));
    expect(changes).toHaveLength(1);
    expect(changes[0]?.items[0]).toMatchObject({
      people: 2,
      once: 1,
      up: 1,
      down: 1,
      same: 0,
      means: [2, 3],
      pairs: [
        { before: 0, now: 3, people: 1 },
        { before: 2, now: 1, people: 1 },
      ],
    });
  });

  test('files that are broken, foreign or doubled change nothing', async () => {
    const clean = await both();
    const bad = ['', 'x', fileOf(ann).slice(0, 300), fileOf(ann, now, { id: 'other' })].map((text) =>
      read('x', text),
    );
    expect(bad.filter(isSent)).toEqual([]);
    const again = await overview(sent('ann.json', ann), sent('ben.json', ben), sent('again.json', ann));
    const told = ({ rows, divided, changes, joined }: typeof clean) =>
      canonical([rows.map(({ states, done }) => [states, done]), divided, changes, joined]);
    expect(told(again)).toBe(told(clean));
  });
});

describe('the file that a learner makes', () => {
  const goes = (takes: { rated: boolean; named: boolean }) => {
    const along = goesAlong(course, takes);
    return ann.filter(({ item, kind }) => along(item, kind)).map(({ item }) => item);
  };
  test('has nothing that was written for oneself, and no name', () => {
    expect(goes({ rated: true, named: true })).toEqual(['opened/one', 'place-bikes/a', 'place-bikes/b', 'place-bikes/*', 'rate-before/brakes', 'rate-now/brakes', 'map/partner/made-1-a/name']); // biome-ignore format: one line
  });
  test('leaves out what was unticked', () => {
    expect(goes({ rated: false, named: false })).toEqual(['opened/one', 'place-bikes/a', 'place-bikes/b', 'place-bikes/*']); // biome-ignore format: one line
  });
});
