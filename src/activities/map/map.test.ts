import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import type { Json, Parts } from '../kind.ts';
import { betweenPart, type ToldBetween } from './between.ts';
import { csvOf, readCsv, textOf } from './csv.ts';
import {
  dropAt,
  type Layout,
  layoutOf,
  linesOf,
  moveOf,
  partAround,
  placeBeside,
  type Way,
} from './layout.ts';
import {
  type MapData,
  mapKind,
  missing,
  ownPartners,
  type Partner,
  partOf,
  type Told,
  writtenBetween,
} from './map.ts';
import { offersOf } from './offers.ts';
import { portfolioOf } from './portfolio.ts';
import { svgOf } from './svg.ts';

const data: MapData = {
  levels: ['Networking', 'Coordination', 'Cooperation', 'Collaboration'],
  example: {
    project: 'The pier',
    partners: [
      { id: 'anglers', name: 'Anglers', level: 2, trust: 'good' },
      { id: 'cafe', name: 'Café' },
    ],
  },
  ask: 'Who else?',
};

const hostile = [
  '<script>alert(1)</script>',
  '=cmd()',
  "'=cmd()",
  '+44 1234',
  '@SUM(A1)',
  '\u202Eright to left\u202C שלום',
  '👩‍👩‍👧‍👦 family group',
  'a "quoted", name; with signs & <b>',
  'x'.repeat(200),
];

const stored = (told: readonly Told[], more: Readonly<Record<string, Json>> = {}): Parts =>
  new Map<string, Json>([
    ...told.flatMap((one, index) =>
      (['name', 'level', 'formality', 'trust', 'note'] as const).flatMap((field) =>
        one[field] === undefined
          ? []
          : [[partOf(`made-${String(index).padStart(3, '0')}`, field), String(one[field])] as const],
      ),
    ),
    ...Object.entries(more),
  ]);
const read = (parts: Parts) => mapKind.readAnswer(parts, data);

const names = [
  ...hostile,
  'Saltmere High School, pastoral lead and the three heads of year',
  'Donaudampfschifffahrtsgesellschaftskapitän',
];
const long: readonly Told[] = Array.from({ length: 25 }, (_, index) => ({
  name: `${names[index % names.length]} ${index}`.slice(0, 200),
  level: [1, 2, 3, 4, 2, undefined][index % 6],
  formality: (['formal', 'informal', undefined] as const)[index % 3],
}));

interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}
const overlap = (a: Rect, b: Rect) =>
  a.x < b.x + b.width - 0.2 &&
  b.x < a.x + a.width - 0.2 &&
  a.y < b.y + b.height - 0.2 &&
  b.y < a.y + a.height - 0.2;
const within = (a: Rect, b: Rect) =>
  a.x >= b.x - 0.2 &&
  a.y >= b.y - 0.2 &&
  a.x + a.width <= b.x + b.width + 0.2 &&
  a.y + a.height <= b.y + b.height + 0.2;

/** Nothing lies on anything else, and everybody stands in the ring of their level, outside the next. */
function keepsToItsRules({ placed, project, bands, width, height }: Layout) {
  for (const [index, one] of placed.entries()) {
    for (const other of [project, ...placed.slice(index + 1)]) expect(overlap(one, other)).toBe(false);
    const own = bands.find(({ level }) => level === one.level);
    expect(own && within(one, own)).toBe(true);
    for (const inner of bands) {
      if (one.level && inner.level > one.level) expect(overlap(one, inner)).toBe(false);
    }
    expect(within(one, { x: 0, y: 0, width, height })).toBe(true);
    expect(one.lines.length).toBeLessThanOrEqual(3);
  }
}

describe('the model', () => {
  test('takes whatever was stored, and never throws', () => {
    const part = fc.oneof(
      fc.string(),
      fc.constantFrom('project', 'example', 'with-trust', 'partner//name', 'partner/made-1/at'),
      fc
        .tuple(
          fc.constantFrom('made-1', 'line-2', 'example-cafe', '__proto__'),
          fc.constantFrom('name', 'level', 'formality', 'trust', 'note', 'at', 'gone'),
        )
        .map(([key, field]) => `partner/${key}/${field}`),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(part, fc.jsonValue())), (entries) => {
        const parts = new Map(entries) as Parts;
        const map = read(parts);
        expect(['new', 'begun', 'done']).toContain(mapKind.standing(map, data, undefined).state);
        for (const { name, level = 1, at = [0, 0] } of map.partners) {
          expect(name.trim()).not.toBe('');
          expect([1, 2, 3, 4]).toContain(level);
          expect(at.every((n) => n >= 0 && n <= 1)).toBe(true);
        }
        const here = map.partners.map(({ key }) => key);
        for (const { one, other, level = 1 } of map.between) {
          expect(here).toEqual(expect.arrayContaining([one, other]));
          expect(one).not.toBe(other);
          expect([1, 2, 3, 4]).toContain(level);
        }
        portfolioOf(data, parts);
        offersOf(parts);
      }),
      { numRuns: 60 },
    );
  });

  test('is done with two partners and a tie; the example does not count', () => {
    const one = { name: 'Anglers' };
    expect(missing(read(stored([])))).toEqual(['two', 'tie']);
    expect(missing(read(stored([{ ...one, level: 1 }])))).toEqual(['one']);
    expect(missing(read(stored([one, one])))).toEqual(['tie']);
    expect(missing(read(stored([one, { ...one, level: 4 }])))).toEqual([]);
    const shown = read(stored([], { example: true }));
    expect(shown.partners).toHaveLength(2);
    expect(mapKind.standing(shown, data, undefined).state).toBe('begun');
  });

  test('a partner that was removed comes back as it was; one of the example can be changed', () => {
    const all = stored([{ name: 'Anglers', level: 3, note: 'Bait.' }]);
    const gone = new Map([...all, [partOf('made-000', 'gone'), true as Json]]);
    expect(ownPartners(gone)).toEqual([]);
    expect(ownPartners(new Map([...gone, [partOf('made-000', 'gone'), null]]))[0]?.note).toBe('Bait.');
    const changed = read(stored([], { example: true, [partOf('example-anglers', 'level')]: null }));
    expect(changed.partners[0]).toMatchObject({ name: 'Anglers', level: undefined });
  });
});

/** Ties by the places of partners in what `stored` made; of example partners by their keys. */
const tied = (
  ...ties: readonly (readonly [key: string, one: number | string, other: number | string, level?: number])[]
): Readonly<Record<string, Json>> => {
  const end = (of: number | string) => (typeof of === 'number' ? `made-${String(of).padStart(3, '0')}` : of);
  return Object.fromEntries(
    ties.flatMap(([key, one, other, level]) => [
      [betweenPart(key, 'one'), end(one)],
      [betweenPart(key, 'other'), end(other)],
      ...(level ? [[betweenPart(key, 'level'), String(level)]] : []),
    ]),
  );
};

describe('between partners', () => {
  const three: readonly Told[] = [{ name: 'Anglers' }, { name: 'Band' }, { name: 'Café' }];
  const pairs = (parts: Parts) => read(parts).between.map(({ one, other, level }) => [one, other, level]);

  test('a tie is drawn once both are chosen; half of one is kept and shown in its row', () => {
    const parts = stored(three, {
      ...tied(['made-1', 0, 1, 3], ['line-2', 1, 2]),
      [betweenPart('made-9', 'one')]: 'made-000',
    });
    expect(pairs(parts)).toEqual([
      ['made-001', 'made-002', undefined],
      ['made-000', 'made-001', 3],
    ]);
    expect(writtenBetween(parts, read(parts), data)).toHaveLength(3);
    // Nobody works with themselves, nor with who is not there.
    expect(pairs(stored(three, tied(['made-1', 1, 1], ['made-2', 0, 7])))).toEqual([]);
  });

  test('two devices: ties of both stand there; a pair that both drew is one line, as the later said', () => {
    const here = stored(three, tied(['made-1', 0, 1, 2]));
    const there = stored(three, tied(['made-2', 1, 0, 4], ['made-3', 1, 2, 1]));
    for (const both of [new Map([...here, ...there]), new Map([...there, ...here])]) {
      expect(pairs(both)).toEqual([
        ['made-001', 'made-000', 4],
        ['made-001', 'made-002', 1],
      ]);
      expect(writtenBetween(both, read(both), data)).toHaveLength(3);
    }
  });

  test('goes with its partner and comes back with it; is removed and comes back by itself', () => {
    const parts = stored(three, tied(['made-1', 0, 1, 2]));
    const but = (part: string, value: Json) => new Map([...parts, [part, value]]) as Parts;
    expect(pairs(but(partOf('made-001', 'gone'), true))).toEqual([]);
    expect(pairs(but(partOf('made-001', 'gone'), null))).toEqual([['made-000', 'made-001', 2]]);
    expect(pairs(but(betweenPart('made-1', 'gone'), true))).toEqual([]);
    expect(pairs(but(betweenPart('made-1', 'gone'), null))).toEqual([['made-000', 'made-001', 2]]);
  });

  test('the example’s come and go with it, can be changed, and are nobody’s work', () => {
    const between: readonly ToldBetween[] = [{ partners: ['cafe', 'anglers'], level: 2 }];
    const shown = { ...data, example: { ...data.example, between } };
    const parts = stored(three, { example: true, ...tied(['made-1', 0, 'example-cafe', 4]) });
    const all = (parts: Parts) =>
      mapKind.readAnswer(parts, shown).between.map(({ key, level }) => [key, level]);
    expect(all(parts)).toEqual([
      ['example-anglers--cafe', 2],
      ['made-1', 4],
    ]);
    const changed = new Map([...parts, [betweenPart('example-anglers--cafe', 'level'), null as Json]]);
    expect(all(changed)[0]).toEqual(['example-anglers--cafe', undefined]);
    const half = new Map([...parts, [betweenPart('example-anglers--cafe', 'one'), null as Json]]);
    expect(all(half)).toEqual([['made-1', 4]]);
    expect(JSON.stringify(portfolioOf(shown, parts))).not.toContain('works with');
    expect(all(new Map([...parts, ['example', false]]))).toEqual([]);
  });

  test('stands in the picture’s words, in the file, and in a table of the portfolio', () => {
    const parts = stored(
      three.map((one) => ({ ...one, level: 1 })),
      tied(['made-1', 0, 1, 2], ['made-2', 1, 2]),
    );
    const { svg } = svgOf(read(parts), data);
    expect(svg).toContain('Anglers works with Band: 2 Coordination. Band works with Café.');
    expect(portfolioOf(data, parts).at(-1)).toEqual({
      kind: 'table',
      head: ['Partner', 'Works with', 'How closely'],
      rows: [
        ['Anglers', 'Band', '2 Coordination'],
        ['Band', 'Café', ''],
      ],
    });
    expect(portfolioOf(data, stored(three))).toHaveLength(2);
  });

  test('a table holds them in both rows and brings them back, names of all kinds and twice the same too', () => {
    const told: readonly Told[] = [...hostile, 'Twin', 'Twin', 'Pier', 'PIER', '1: Band', 'Band'].map(
      (name) => ({ name }),
    );
    const ties = told.map(
      (_, index) => [`made-${index}`, index, (index + 1) % told.length, index % 5] as const,
    );
    const map = read(stored(told, tied(...ties)));
    const again = readCsv(csvOf(map), data.levels);
    const sorted = (all: readonly (readonly unknown[])[]) => all.map((one) => one.join()).toSorted();
    expect(
      again.ok && sorted(again.between.map(({ one, other, level }) => [one, other, level ?? 0])),
    ).toEqual(
      sorted(ties.map(([, one, other, level]) => [...[one, other].toSorted((a, b) => a - b), level])),
    );
    expect(csvOf(read(stored(told)))).not.toContain('Works with');
  });

  test('of a table, what is wrong with them is told by line', () => {
    const errors = (...cells: readonly string[]) => {
      const rows = cells.map((cell, index) => `P${index},"${cell}"`);
      const result = readCsv(`Partner,Works with\n${rows.join('\n')}`, data.levels);
      return result.ok ? result.between : result.errors;
    };
    expect(errors('P1', '')).toEqual([{ one: 0, other: 1, level: undefined }]);
    expect(errors('cooperation: p1', '3: P0')).toEqual([{ one: 0, other: 1, level: 3 }]);
    expect(errors('2: Nobody', '1: P1', '1: P0\n7: P0')).toEqual([
      'Line 2: works with “Nobody”, and no row of the table has that partner.',
      'Line 3: the partner is said to work with itself.',
      'Line 4: works with “7: P0”, and no row of the table has that partner.',
    ]);
    expect(errors('1: P1', '2: P0')).toEqual([
      'Line 3: how closely it works with “P0” is told twice, and not the same.',
    ]);
    const all = Array.from({ length: 30 }, (_, index) => `P${index}`).join('\n');
    expect(
      errors(...Array.from({ length: 30 }, (_, own) => all.replace(new RegExp(`^P${own}$`, 'm'), ''))),
    ).toEqual(['The file has more than 300 ties between partners.']);
  });

  test.each([280, 300, 400, 480, 520, 690, 760, 800])(
    'at %i pixels lines end at their boxes and go behind no other; no numeral stands on a box',
    (width) => {
      const pair = fc.tuple(fc.nat(24), fc.nat(24), fc.nat(4));
      fc.assert(
        fc.property(
          fc.integer({ min: 2, max: 25 }),
          fc.array(pair, { minLength: 1, maxLength: 14 }),
          (count, some) => {
            const ties = some.map(
              ([one, other, level], index) => [`made-${index}`, one % count, other % count, level] as const,
            );
            const map = read(stored(long.slice(0, count), tied(...ties)));
            const layout = layoutOf(map.partners, 'Us', width, map.between);
            keepsToItsRules(layout);
            expect(layout.lines).toHaveLength(map.between.length);
            for (const { points, tie, numeral } of layout.lines) {
              const boxes = layout.placed.map((one) => ({
                ...one,
                end: [tie.one, tie.other].includes(one.partner.key),
              }));
              for (const at of [points[0], points.at(-1)]) {
                expect(boxes.some((box) => box.end && at && onEdge(at, box))).toBe(true);
              }
              for (const [index, [x, y]] of points.slice(1).entries()) {
                const [fromX, fromY] = points[index] ?? [x, y];
                const piece = {
                  x: Math.min(x, fromX),
                  y: Math.min(y, fromY),
                  width: Math.abs(x - fromX),
                  height: Math.abs(y - fromY),
                };
                expect(within(piece, { x: 0, y: 0, width: layout.width, height: layout.height })).toBe(true);
                for (const box of [...boxes, layout.project]) expect(overlap(piece, box)).toBe(false);
              }
              const [x, y] = numeral;
              expect(boxes.some((box) => overlap({ x: x - 1, y: y - 1, width: 2, height: 2 }, box))).toBe(
                false,
              );
            }
          },
        ),
        { numRuns: 30 },
      );
    },
  );
});

/** Is a point on the edge of a box? */
const onEdge = ([x, y]: readonly [number, number], box: Rect) =>
  within({ x, y, width: 0, height: 0 }, box) &&
  (Math.abs(y - box.y) < 0.3 ||
    Math.abs(y - box.y - box.height) < 0.3 ||
    Math.abs(x - box.x) < 0.3 ||
    Math.abs(x - box.x - box.width) < 0.3);

describe('the layout', () => {
  const partners = (told: readonly Told[]) => read(stored(told)).partners;

  test.each([300, 520, 800])('at %i pixels: a move shows in the picture, or there is none', (width) => {
    const ways: readonly Way[] = ['left', 'right', 'up', 'down'];
    const boxOf = (layout: Layout, key: string) => layout.placed.find(({ partner }) => partner.key === key);
    for (const count of [1, 2, 5, 9]) {
      const all = partners(Array.from({ length: count }, (_, index) => ({ name: `P ${index}`, level: 2 })));
      const layout = layoutOf(all, '', width);
      for (const { key } of all) {
        for (const way of ways) {
          const at = moveOf(layout, { partners: all, between: [] }, '', key, way);
          if (!at) continue;
          const [from, to] = [
            boxOf(layout, key),
            boxOf(
              layoutOf(
                all.map((one) => (one.key === key ? { ...one, at } : one)),
                '',
                width,
              ),
              key,
            ),
          ];
          if (!from || !to) throw new Error(`${key} is not drawn.`);
          const gone = { left: from.x - to.x, right: to.x - from.x, up: from.y - to.y, down: to.y - from.y };
          expect(gone[way], `${key} of ${count}: ${way}`).toBeGreaterThan(4);
        }
      }
    }
    const [alone] = partners([{ name: 'Alone', level: 3 }]);
    if (!alone) throw new Error('There is nobody.');
    const map = { partners: [alone], between: [] };
    const moved = ways.filter((way) => moveOf(layoutOf([alone], '', width), map, '', alone.key, way));
    // On the narrow picture it stands at the left of its band, and nobody is above or below it.
    expect(moved).toEqual(width < 480 ? ['right'] : ['left', 'right', 'down']);
  });

  test('the part around a partner holds its box whole, and is as high for each', () => {
    for (const width of [280, 360, 480, 700]) {
      const layout = layoutOf(partners(long), 'The pier', width);
      const heights = layout.placed.map(({ partner, y, height }) => {
        const part = partAround(layout, partner.key);
        expect(part.y).toBeLessThanOrEqual(y);
        expect(part.y + part.height).toBeGreaterThanOrEqual(y + height);
        return part.height;
      });
      expect(new Set([...heights, partAround(layoutOf([], '', width), 'nobody').height]).size).toBe(1);
    }
  });

  test.each([280, 300, 400, 480, 520, 690, 760, 800])(
    '25 long names at %i pixels: nothing overlaps',
    (width) => {
      const layout = layoutOf(partners(long), hostile[0] ?? '', width);
      keepsToItsRules(layout);
      expect(layout.placed).toHaveLength(25);
      expect(layout.height).toBeLessThan(2200);
    },
  );

  test('whatever is moved where, whatever the levels: nothing overlaps, and the picture is bounded', () => {
    const partner = fc.record({
      level: fc.constantFrom(undefined, 1, 2, 3, 4),
      at: fc.option(
        fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true })),
        { nil: undefined },
      ),
    });
    fc.assert(
      fc.property(fc.array(partner, { maxLength: 40 }), fc.constantFrom(300, 520, 760), (some, width) => {
        const all = some.map(
          (one, index): Partner => ({
            ...one,
            key: `made-${index}`,
            name: `Partner ${index}`,
            example: false,
          }),
        );
        const layout = layoutOf(all, 'Us', width);
        keepsToItsRules(layout);
        expect(layout.height).toBeLessThan(600 + all.length * 100);
      }),
      { numRuns: 150 },
    );
  });

  test('is the same each time', () => {
    expect(layoutOf(partners(long), 'Us', 520)).toEqual(layoutOf(partners(long), 'Us', 520));
  });

  test.each([300, 520])('who is dropped stands there, at %i pixels', (width) => {
    const all = partners([{ name: 'A', level: 1 }, { name: 'B', level: 3 }, { name: 'C' }]);
    const layout = layoutOf(all, 'Us', width);
    for (const { level, x, y, width: w, height, partner } of layout.placed) {
      const drop = dropAt(layout, x + w / 2, y + height / 2);
      expect(drop?.level).toBe(level);
      const again = layoutOf(
        all.map((one) => (one === partner ? { ...one, at: drop?.at } : one)),
        'Us',
        width,
      );
      const now = again.placed.find((one) => one.partner.key === partner.key);
      expect(now?.x).toBeCloseTo(x, 0);
      expect(now?.y).toBeCloseTo(y, 0);
    }
    expect(dropAt(layout, -50, 5)).toBeUndefined();
  });

  test.each([300, 520])('a step by the buttons begins where the partner stands, at %i pixels', (width) => {
    const all = partners([
      { name: 'A', level: 1 },
      { name: 'B', level: 1 },
    ]);
    const layout = layoutOf(all, 'Us', width);
    const [first] = layout.placed;
    if (!first) throw new Error('Nobody is placed.');
    const middle = (first.x + first.width / 2) / layout.width;
    expect(placeBeside(layout, first.partner.key, 'right')?.[0]).toBeGreaterThan(middle);
    expect(placeBeside(layout, first.partner.key, 'left')?.[0]).toBeLessThan(middle);
    expect(placeBeside(layout, 'nobody', 'left')).toBeUndefined();
    // Up, then it stands no lower than before; down, no higher.
    for (const way of ['up', 'down'] as const) {
      const at = placeBeside(layout, first.partner.key, way);
      const now = layoutOf(
        all.map((one) => (one === first.partner ? { ...one, at } : one)),
        'Us',
        width,
      ).placed[0];
      const by =
        (now?.y ?? 0) -
        (layout.rings ? layout.project.y : 0) -
        (first.y - (layout.rings ? layout.project.y : 0));
      expect(way === 'up' ? by <= 0 : by >= 0).toBe(true);
    }
  });

  test('a name in lines: whole words, long ones broken, the rest told by dots, no sign cut in two', () => {
    expect(linesOf('Youth hub', 120, 3)).toEqual(['Youth hub']);
    expect(linesOf('Street pastors', 100, 3)).toEqual(['Street', 'pastors']);
    expect(linesOf('x'.repeat(200), 100, 3)).toHaveLength(3);
    expect(linesOf('x'.repeat(200), 100, 3)[2]).toMatch(/…$/);
    expect(linesOf('👩‍👩‍👧‍👦'.repeat(20), 100, 3).join('').replaceAll('👩‍👩‍👧‍👦', '')).toBe('…');
    const known = Intl.Segmenter;
    Reflect.deleteProperty(Intl, 'Segmenter');
    try {
      expect(linesOf('Without the segmenter', 120, 3).join(' ')).toBe('Without the segmenter');
    } finally {
      Object.defineProperty(Intl, 'Segmenter', { value: known, configurable: true, writable: true });
    }
  });
});

describe('the table as a file', () => {
  const whole = (told: readonly Told[]) => read(stored(told, { 'with-trust': ['yes'] }));
  const told: readonly Told[] = hostile.map((name, index) => ({
    name,
    level: (index % 4) + 1,
    formality: index % 2 ? 'formal' : 'informal',
    trust: 'some',
    note: index ? `${name}\nand more` : 'x'.repeat(20_000),
  }));

  test('hostile text comes back as it was, and is no formula on the way', () => {
    const csv = csvOf(whole(told));
    expect(readCsv(csv, data.levels)).toEqual({ ok: true, partners: told, between: [] });
    expect(csv.charCodeAt(0)).toBe(0xfeff);
  });

  /** What would run in a spreadsheet that parts cells at SIGN, whether it heeds quotation marks or not. */
  const formulas = (csv: string, sign: string) => {
    const whole = csv.slice(1);
    const cells = [
      ...Papa.parse<string[]>(whole, { delimiter: sign }).data.flat(),
      ...whole.split(/\r\n|[\r\n]/).flatMap((line) => line.split(sign)),
    ];
    return cells.filter((cell) => /^[\s"]*[=+\-@＝＋－＠]/.test(cell));
  };
  const separators = [',', ';', '\t', '|'];

  test('no cell is a formula, whatever a spreadsheet parts the cells at', () => {
    const notes = [
      'a;=cmd()',
      'a\t+1',
      'a; "=1+1"',
      'a|@SUM(A1)',
      'a,-2',
      'two lines\n=1',
      '"=1"',
      "';'=1",
      ' ;  =1',
    ];
    const some = notes.map((note, index) => ({
      name: `${note} ${index}`.replace(/\s+/g, ' ').trim(),
      note: note.trim(),
    }));
    const csv = csvOf(whole(some));
    for (const sign of separators) expect([sign, formulas(csv, sign)]).toEqual([sign, []]);
    const again = readCsv(csv, data.levels);
    expect(again.ok && again.partners.map(({ name, note }) => ({ name, note }))).toEqual(some);
    // Else a spreadsheet that parts at semicolons has half of the name in the next column.
    expect(csv).toContain('"a;\'=cmd() 0"');
  });

  test('any texts of separators and signs come back, and are no formula', () => {
    const signs = fc.string({ unit: fc.constantFrom(...`,;|"'=+-@＝ ab\t\n`), minLength: 1, maxLength: 24 });
    const clean = (text: string) => text.replace(/\s+/g, ' ').trim();
    fc.assert(
      fc.property(fc.array(fc.tuple(signs, signs), { minLength: 1, maxLength: 4 }), (pairs) => {
        const some = pairs
          .filter(([name]) => clean(name))
          .map(([name, note]) => ({ name: clean(name), note: note.trim() }));
        if (!some.length) return;
        const csv = csvOf(whole(some));
        const again = readCsv(csv, data.levels);
        expect(again.ok && again.partners.map(({ name, note }) => ({ name, note: note ?? '' }))).toEqual(
          some,
        );
        for (const sign of separators) expect(formulas(csv, sign)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  test('what Excel writes is read: its own letters, its first line, UTF-16', () => {
    const rows = 'Partner;Level;Note\r\nCafé Bär;3;50 € – “später”\r\n';
    const told = [{ name: 'Café Bär', level: 3, note: '50 € – “später”' }];
    const inWindows = Uint8Array.from(
      rows,
      (sign) => ({ '€': 0x80, '–': 0x96, '“': 0x93, '”': 0x94 })[sign] ?? sign.charCodeAt(0),
    );
    const in16 = (bytes: readonly number[], swapped: boolean) => {
      const all = new Uint8Array(Buffer.from(rows.replaceAll(';', '\t'), 'utf16le'));
      const turned = swapped ? all.map((_, at) => all[at ^ 1] ?? 0) : all;
      return Uint8Array.from([...bytes, ...turned]);
    };
    for (const [name, file] of Object.entries({
      windows: inWindows,
      'said to be parted at semicolons': new TextEncoder().encode(`\uFEFFsep=;\r\n${rows}`),
      'said so in windows': Uint8Array.from([...Buffer.from('sep=;\r\n'), ...inWindows]),
      'parted at bars': new TextEncoder().encode(`sep=|\n${rows.replaceAll(';', '|')}`),
      'utf-8': new TextEncoder().encode(rows),
      'utf-16': in16([0xff, 0xfe], false),
      'utf-16, the other way round': in16([0xfe, 0xff], true),
    }))
      expect([name, readCsv(textOf(Uint8Array.from(file).buffer), data.levels)]).toMatchObject([
        name,
        { ok: true, partners: told },
      ]);
    // Lines are counted as a text editor shows them.
    expect(readCsv('sep=;\r\nPartner;Level\r\nHub;9\r\n', data.levels)).toMatchObject({
      errors: [expect.stringMatching(/^Line 3: level “9”/)],
    });
  });

  test('any names and notes come back', () => {
    const words = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 60 })
      .map((text) => text.replaceAll('\0', ''));
    const clean = (text: string) => text.replace(/\s+/g, ' ').trim();
    fc.assert(
      fc.property(fc.array(fc.tuple(words, words), { minLength: 1, maxLength: 5 }), (pairs) => {
        const some = pairs
          .filter(([name]) => clean(name))
          .map(([name, note]) => ({ name: clean(name), note: note.trim() }));
        fc.pre(some.length > 0);
        const again = readCsv(csvOf(whole(some)), data.levels);
        expect(again.ok && again.partners.map(({ name, note }) => ({ name, note: note ?? '' }))).toEqual(
          some,
        );
      }),
    );
  });

  test('trust stays out unless it is ticked', () => {
    expect(csvOf(read(stored(told)))).not.toMatch(/Trust|Some/);
    expect(csvOf(whole(told))).toMatch(/Trust/);
  });

  test('what is wrong is told line by line, and then nothing is read', () => {
    const errors = (text: string) => {
      const result = readCsv(text, data.levels);
      return result.ok ? [] : result.errors;
    };
    expect(errors('Name\nHub')).toEqual(['Line 1: there is no column called “Partner”.']);
    expect(errors('Partner,Level\n"Hub\nin two lines",7\n,2\nShop,3')).toEqual([
      expect.stringMatching(/^Line 2: level “7”/),
      'Line 4: the partner has no name.',
    ]);
    expect(errors('Partner,Agreed,Trust\nHub,maybe,much')).toHaveLength(2);
    expect(errors(`Partner,Note\n${'x'.repeat(201)},${'y'.repeat(20_001)}`)).toHaveLength(2);
    expect(errors('Partner')).toHaveLength(1);
    expect(errors('Partner\n"Hub')).toHaveLength(1);
    expect(errors('\0')).toHaveLength(1);
    expect(errors(`Partner\n${'Hub\n'.repeat(101)}`)).toHaveLength(1);
    expect(readCsv('Partner;Level;Agreed\nHub;cooperation;in writing', data.levels)).toMatchObject({
      ok: true,
      partners: [{ name: 'Hub', level: 3, formality: 'formal' }],
    });
    fc.assert(fc.property(fc.string(), (text) => typeof readCsv(text, data.levels).ok === 'boolean'));
  });
});

describe('the picture as a file, and the portfolio', () => {
  test('names are text, formulas and tags too; trust only where it was ticked', () => {
    const { svg } = svgOf(
      read(
        stored(
          long.map((one) => ({ ...one, trust: 'good' as const })),
          { project: '</svg><script>' },
        ),
      ),
      data,
    );
    expect(svg).not.toMatch(/<script|trust:|\sstyle=|href|class=/i);
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
    expect(svg).toContain('<title id="map-title">');
    expect(svg).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    expect(
      svgOf(read(stored([{ name: 'A\u0001\uD800B', trust: 'new' }], { 'with-trust': ['yes'] })), data).svg,
    ).toMatch(/AB: no tie yet, trust: new/);
  });

  test('hold the learner’s own partners and nobody else’s', () => {
    const parts = stored([{ name: 'Own', level: 2, trust: 'good', note: 'N' }], { example: true });
    const [picture, table] = portfolioOf(data, parts);
    expect(picture).toMatchObject({ kind: 'picture', alt: expect.stringContaining('Own: 2 Coordination') });
    expect(table).toMatchObject({
      head: ['Partner', 'Level', 'Agreed', 'Note'],
      rows: [['Own', '2 Coordination', '', 'N']],
    });
    expect(JSON.stringify([picture, table])).not.toMatch(/Anglers|Good/);
    expect(JSON.stringify(picture)).not.toContain(data.example.project);
    expect(portfolioOf(data, stored([], { example: true }))).toEqual([]);
    expect(offersOf(stored([{ name: 'One' }, { name: 'Two' }]))).toEqual([
      { name: 'partners', value: 'One\nTwo' },
    ]);
  });
});
