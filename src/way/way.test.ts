import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { type Fact, fromFacts, type Json, nothing } from '../progress/progress.ts';
import { facesFor } from './fonts.ts';
import { linesOf, moved, widthOf } from './marks.ts';
import { panelsOf } from './panels.ts';
import { sheetOf } from './sheet.ts';
import { svgOf } from './svg.ts';
import { wayOf } from './way.ts';
import type { WayData } from './way-data.ts';

const places = ['networking', 'coordination', 'cooperation'].map((id) => ({ id, title: id }));
const activity = (id: string, required = true) => ({ id, title: `The ${id}`, required });
const data: WayData = {
  title: 'A course & more',
  language: 'en-GB',
  begun: '2026-10-01',
  lessons: [
    { slug: 'one', number: 1, title: 'One', activities: [activity('before'), activity('extra', false)] },
    { slug: 'two', number: 2, title: 'Two', activities: [activity('place')] },
    { slug: 'finish', title: 'Finish', activities: [activity('after')] },
  ],
  steps: [
    { name: '1', title: 'One', lessons: [0] },
    { name: '2', title: 'Two', lessons: [1] },
  ],
  parts: [{ title: 'A All of it', steps: 2 }],
  levels: [
    {
      id: 'place',
      title: 'Place the cases',
      lesson: 1,
      stair: true,
      places,
      cards: [
        {
          id: 'van',
          title: 'The van',
          verdicts: { networking: 'unlikely', coordination: 'best', cooperation: 'unlikely' },
        },
        {
          id: 'key',
          title: 'The key',
          verdicts: { networking: 'unlikely', coordination: 'defensible', cooperation: 'best' },
        },
      ],
    },
  ],
  ratings: [
    { id: 'health', title: 'Health', tool: true, items: [{ id: 'trust', short: 'Trust' }] },
    {
      id: 'after',
      since: 'before',
      title: 'Where you stand',
      items: [
        { id: 'terms', short: 'Terms' },
        { id: 'map', short: 'Mapping' },
      ],
    },
  ],
  review: [
    { slug: 'one', number: 1, title: 'One', requires: ['before'], checks: [], terms: [['turf', 'turf']] },
  ],
  returning: [],
};

const now = Date.UTC(2026, 10, 30, 12);
const at = (day: string) => Date.parse(`${day}T12:00:00Z`);
let seq = 0;
const fact = (item: string, kind: Fact['kind'], value: Json, day = '2026-11-20'): Fact => ({
  schema: 1,
  item,
  epoch: 0,
  kind,
  value,
  device: 'here',
  seq: ++seq,
  wall: at(day),
});
const done = (item: string, day?: string) => fact(item, 'done', '1.0.0', day);
const checked = (lines: readonly Json[]) =>
  fact('place/*', 'result', { credit: 1, of: 2, attempt: 1, detail: [...lines] });
const way = (...facts: Fact[]) => wayOf(data, fromFacts(facts), now);
const picture = (facts: readonly Fact[], name = '') => {
  const one = way(...facts);
  return sheetOf(data, panelsOf(data, one), name, one.today);
};

const lessonOne = () => [done('opened/one', '2026-11-18'), done('before/*', '2026-11-19')];

describe('what was met', () => {
  test('a lesson is done when it was opened and all that it asks for was tried, on the day of the last of these', () => {
    const { steps, lessons, activities, since } = way(...lessonOne(), done('opened/two'));
    expect(steps.map(({ state, day }) => [state, day])).toEqual([
      ['done', '2026-11-19'],
      ['begun', undefined],
    ]);
    expect([lessons, activities, since]).toEqual([
      { done: 1, begun: 1, all: 3 },
      { done: 1, all: 4 },
      '2026-11-19',
    ]);
  });

  test('a clock that was wrong tells no day, and the lesson is done all the same', () => {
    const { steps, since } = way(done('opened/one', '1980-01-01'), done('before/*', '2031-01-01'));
    expect([steps[0]?.state, steps[0]?.day, since]).toEqual(['done', undefined, undefined]);
  });

  test('before anything is done there is a climb, and nothing else', () => {
    expect(panelsOf(data, wayOf(data, nothing, now)).map(({ id }) => id)).toEqual(['climb']);
  });
});

describe('the levels that were named', () => {
  test('are told as they were told at the last check, with how many agreed at the first', () => {
    const [levels] = way(
      checked([
        ['van', 'networking', 'unlikely'],
        ['key', 'coordination', 'defensible'],
      ]),
      checked([
        ['van', 'coordination', 'best'],
        ['key', 'coordination', 'defensible'],
      ]),
    ).levels;
    expect(levels?.named).toEqual([
      { title: 'The van', own: 1, course: 1, verdict: 'best' },
      { title: 'The key', own: 1, course: 2, verdict: 'defensible' },
    ]);
    expect(levels?.first).toBe(0);
  });

  test('before the check nothing is told of where the course places a card', () => {
    expect(way(fact('place/van', 'answer', 'networking')).levels).toEqual([]);
  });

  test('an old verdict does not stand beside a key that says otherwise today', () => {
    const [levels] = way(
      checked([
        ['van', 'networking', 'best'],
        ['key', 'coordination', 'defensible'],
      ]),
    ).levels;
    expect(levels?.named.map(({ title }) => title)).toEqual(['The key']);
    expect(way(checked([['van', 'networking', 'best']])).levels).toEqual([]);
  });
});

describe('ratings', () => {
  test('stand beside the first value of the earlier one; what was rated once is left out', () => {
    const [change] = way(
      fact('before/terms', 'answer', '4'),
      fact('before/terms/2026-11-02', 'answer', '2'),
      fact('before/terms/2026-11-09', 'answer', '4'),
      fact('after/terms', 'answer', '5'),
      fact('after/map', 'answer', '3'),
    ).changes;
    expect(change).toMatchObject({ title: 'Where you stand', from: '2026-11-02' });
    expect(change?.steps.map(({ item, from, to }) => [item.id, from, to])).toEqual([['terms', 2, 5]]);
  });

  test('readings are compared first with last, for each partnership, without those put away', () => {
    const reading = (key: string, day: string, trust: number) =>
      fact(`${key}/reading/${day}-1000-abc`, 'answer', { trust: String(trust) });
    const { changes } = way(
      fact('partnerships/p2/made', 'answer', true),
      fact('partnerships/p2/name', 'text', 'Homework club'),
      reading('health', '2026-11-01', 1),
      reading('health', '2026-11-08', 3),
      reading('health', '2026-11-15', 5),
      fact('health/away/2026-11-15-1000-abc', 'answer', true),
      reading('health#p2', '2026-11-01', 4),
      reading('health#p2', '2026-11-08', 2),
    );
    expect(changes.map(({ of, from, to, steps }) => [of, from, to, steps[0]?.from, steps[0]?.to])).toEqual([
      [undefined, '2026-11-01', '2026-11-08', 1, 3],
      ['Homework club', '2026-11-01', '2026-11-08', 4, 2],
    ]);
  });
});

test('what comes back stands on its day', () => {
  const { returns } = way(done('opened/one', '2026-11-25'), done('before/*', '2026-11-25'));
  expect(returns?.days.map(({ count }) => count)).toEqual([0, 0, 1, 0, 0, 0, 0, 0]);
  expect(way(...lessonOne()).returns?.days[0]).toEqual({ day: '2026-11-30', count: 1 });
});

describe('the picture', () => {
  const facts = () => [
    ...lessonOne(),
    checked([
      ['van', 'networking', 'unlikely'],
      ['key', 'cooperation', 'best'],
    ]),
    fact('before/terms', 'answer', '2'),
    fact('after/terms', 'answer', '4'),
  ];

  test('is the same for the same record, and says in words all that it shows', () => {
    const same = facts();
    expect(svgOf(picture(same))).toBe(svgOf(picture(same)));
    const { said } = picture(same);
    for (const part of [
      'Lesson 1, One: done on 19 November 2026',
      'The van: you networking, the course coordination',
      'Terms: up from 2 to 4',
    ])
      expect(said).toContain(part);
  });

  test('holds no markup that was brought in, no letter that XML forbids, and nothing from elsewhere', () => {
    const svg = svgOf(picture(facts(), '<script>&"\u0000\u000b'));
    expect(svg).toContain('&lt;script&gt;&amp;');
    expect(svg).not.toMatch(/<script|href|https?:(?!\/\/www\.w3\.org\/2000\/svg)/);
    for (const letter of ['\u0000', '\u000b']) expect(svg).not.toContain(letter);
  });

  test('asks for the fonts that have the name’s letters, and for no others', () => {
    const faces = (name: string) => facesFor(picture(facts(), name).marks).heading;
    expect(faces('Sana')).toEqual(['fraunces-600-latin']);
    expect(faces('Ŵyn')).toContain('fraunces-600-latin-ext');
    expect(faces('אסתר')).toContain('noto-sans-600-hebrew');
  });

  test('whatever a file brought, nothing throws and every number is one', () => {
    const part = fc.constantFrom('place/*', 'before/terms', 'after/terms', 'health/reading/2026-11-01-1000-a', 'health/reading/2026-11-02-1000-a', 'opened/one', 'before/*'); // biome-ignore format: a list
    const value = fc.oneof(
      fc.constantFrom('1', '5', 3, null, true),
      fc.jsonValue({ maxDepth: 2 }),
    ) as fc.Arbitrary<Json>;
    const any = fc.record({ part, value, wall: fc.nat(9e15), result: fc.boolean() });
    fc.assert(
      fc.property(fc.array(any, { maxLength: 20 }), fc.string({ unit: 'grapheme' }), (all, name) => {
        const facts = all.map(({ part: item, value: said, wall, result }): Fact => {
          if (/^opened|before\/\*/.test(item)) return { ...done(item), wall };
          return result && item === 'place/*'
            ? { ...fact(item, 'result', { credit: 0, of: 1, attempt: 1, detail: said }), wall }
            : { ...fact(item, 'answer', said), wall };
        });
        const drawn = picture(facts, name);
        expect(svgOf(drawn)).not.toMatch(/NaN|Infinity|undefined/);
        for (const mark of drawn.marks) if ('text' in mark) expect(mark.x).toBeLessThan(drawn.width);
      }),
    );
  });
});

test.each(['en', 'cy'])('the words of the key stand apart, however long they are: %s', async (language) => {
  vi.resetModules();
  const { way: words } = await import(`../words/${language}/way.ts`);
  vi.doMock('../words/en/way.ts', () => ({ way: words }));
  const { climbPanel } = await import('./climb.ts');
  const { draw } = climbPanel(data, wayOf(data, nothing, 0));
  for (const width of ['narrow', 'wide'] as const) {
    const texts = draw(width).flatMap(({ marks }) => marks.flatMap((mark) => ('text' in mark ? [mark] : [])));
    const key = (['done', 'begun', 'new'] as const).map((state) => texts.findLast(({ text }) => text === words.key[state])); // biome-ignore format: one thought
    const [done, begun, coming] = key.map((mark) => ({ from: mark?.x ?? 0, to: (mark?.x ?? 0) + widthOf(mark?.text ?? '', mark?.size ?? 0) })); // biome-ignore format: one thought
    // Before each a mark of 18 stands.
    expect(begun?.from, width).toBeGreaterThan((done?.to ?? 0) + 18);
    expect(coming?.from, width).toBeGreaterThan((begun?.to ?? 0) + 18);
  }
  vi.doUnmock('../words/en/way.ts');
});

describe('lines of text', () => {
  test('are no wider than they may be, and lose no letter, in any script', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        const lines = linesOf(text, 80, 10);
        expect(lines.join('').replace(/[ \t\r\n]/g, '')).toBe(text.replace(/[ \t\r\n]/g, ''));
        for (const line of lines) if ([...line].length > 8) expect(widthOf(line, 10)).toBeLessThanOrEqual(80);
      }),
    );
  });

  test('a drawing is moved as a whole', () => {
    expect(moved([{ path: 'M1 2H5V7L-3 0.5h4', part: 'hair' }], 10, 20)).toEqual([
      { path: 'M11 22H15V27L7 20.5h4', part: 'hair' },
    ]);
  });
});
