import fc from 'fast-check';
import jsQR from 'jsqr';
import { describe, expect, test } from 'vitest';
import { sealed } from '../bytes/sealed.ts';
import { type Choices, countsCode, personCode, readCode } from './code.ts';
import { codeOf } from './code-picture.ts';
import { fromLetters, inFours, toLetters } from './letters.ts';
import { type Shape, shapeOf, shapeOfWhys } from './shape.ts';

const course = { id: 'partnerships', version: '1.2.0' };
const steps = ['networking', 'coordination', 'cooperation', 'collaboration'];
const shape = shapeOf(
  ['training-day', 'half-empty', 'the-boat', 'lotto', 'minibus', 'forum', 'van', 'garden'].map((id) => ({
    id,
    choices: steps.map((step) => ({ id: step })),
  })),
);
const place = { id: 'place-saltmere', shape };
const id = 0xfedcba98;

const name = fc.stringMatching(/^[a-z]{1,6}$/);
const shapes = fc
  .uniqueArray(fc.tuple(name, fc.uniqueArray(name, { minLength: 1, maxLength: 7 }), fc.boolean()), {
    maxLength: 30,
    selector: ([item]) => item,
  })
  .map((items) =>
    shapeOf(
      items.map(([item, choices, several]) => ({
        ...{ id: item, several },
        choices: choices.map((choice) => ({ id: choice })),
      })),
    ),
  );
const some = shapes.chain((ofThem) =>
  fc
    .tuple(
      ...ofThem.map(({ item, choices, several }) =>
        fc
          .subarray([...choices], { maxLength: several ? choices.length : 1 })
          .map((chosen) => [item, chosen] as const),
      ),
    )
    .map((lines): [Shape, Choices] => [ofThem, new Map(lines.filter(([, chosen]) => chosen.length))]),
);

test('whatever bytes, letters give them back, in fours, in small letters and with what hands write instead', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 80 }), (bytes) => {
      const letters = toLetters(bytes);
      expect(fromLetters(letters)).toEqual(bytes);
      expect(fromLetters(inFours(letters).toLowerCase())).toEqual(bytes);
      expect(fromLetters(letters.replaceAll('1', 'l').replaceAll('0', 'O'))).toEqual(bytes);
    }),
  );
});

test('whatever was chosen, the code says it, and no more', () => {
  fc.assert(
    fc.property(some, fc.nat(), ([ofThem, choices], number) => {
      const text = personCode(course, { id: 'one', shape: ofThem }, { id: number, choices });
      expect(text).toMatch(/^GR0/);
      expect(readCode(text, course, { id: 'one', shape: ofThem })).toEqual({
        ok: true,
        code: { is: 'person', id: number, choices },
      });
    }),
  );
});

test('the page of a learner and that of the trainer find one shape, whatever order things stand in', () => {
  const whys = new Map(
    shape.flatMap(({ item, choices }) =>
      choices.toReversed().map((choice) => [`${item}/${choice}`, { verdict: 'best' }] as const),
    ),
  );
  expect(shapeOfWhys(new Map<string, { verdict?: string }>([...whys, ['change/up', {}]]))).toEqual(shape);
});

describe('counts', () => {
  const counts = (people: number) => {
    const items = new Map(
      shape.map(({ item }, at) => [item, { people, counts: [people - (at % 2), at % 2, 0, 0] }]),
    );
    return { id, changes: 40, people, devices: people > 12 ? [1, 2 ** 32 - 1] : [], items };
  };
  test.each([1, 2, 12, 40, 1000, 9999])('of %i people come back', (people) => {
    const text = countsCode(course, place, counts(people));
    expect(text).toMatch(/^GG0/);
    const read = readCode(`https://example.org/group/#${text}`, course, place);
    expect(read).toEqual({ ok: true, code: { is: 'counts', ...counts(people) } });
  });
  test('that do not add up are refused', () => {
    const items = new Map([...counts(12).items, ['forum', { people: 12, counts: [9, 9, 0, 0] }]]);
    const text = countsCode(course, place, { ...counts(12), items });
    expect(readCode(text, course, place)).toEqual({ ok: false, why: 'damaged' });
  });
});

describe('of a code that is not to be counted, it says why', () => {
  const choices = new Map([['forum', ['networking']]]);
  const text = personCode(course, place, { id, choices });
  const why = (given: string, as = course, activity = place, others: string[] = []) => {
    const read = readCode(given, as, activity, others);
    return read.ok ? 'ok' : read.why;
  };
  test('nothing, or another kind of code', () => {
    expect(why('  ')).toBe('empty');
    for (const other of ['https://example.org/verify/#c=abc', 'WIFI:T:WPA;S:Hall;P:secret;;', 'hello', '🙂'])
      expect(why(other)).toBe('foreign');
    expect(why('Group work')).not.toBe('ok');
  });
  test('another course, version or activity, and which', () => {
    expect(why(text, { ...course, id: 'bicycle' })).toBe('other-course');
    expect(why(text, { ...course, version: '1.3.0' })).toBe('other-version');
    const other = { id: 'place-blocks', shape };
    expect(readCode(text, course, other, ['choice', 'place-saltmere'])).toEqual({
      ok: false,
      why: 'other-activity',
      activity: 'place-saltmere',
    });
    expect(readCode(text, course, other)).toEqual({ ok: false, why: 'other-activity' });
  });
  test('a newer kind of code', () => {
    expect(why(toLetters(sealed(0x86, 2, new Uint8Array(20))))).toBe('newer');
  });
  test('cut anywhere, or any letter wrong', () => {
    for (let length = 1; length < text.length; length++) expect(why(text.slice(0, length))).not.toBe('ok');
    expect(why(text.slice(0, -6))).toBe('cut-short');
    const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
    // The last letter carries bits that fill it up.
    for (let at = 0; at < text.length - 1; at++)
      for (const letter of alphabet.replace(text[at] as string, ''))
        expect(why(text.slice(0, at) + letter + text.slice(at + 1))).not.toBe('ok');
    expect(why(`${text.slice(0, 20)}${text[20] === 'A' ? 'B' : 'A'}${text.slice(21)}`)).toBe('damaged');
  });
  test('made by hand: two steps for one card, or other cards and steps', () => {
    const both = personCode(course, place, { id, choices: new Map([['forum', steps]]) });
    expect(why(both)).toBe('damaged');
    const longer = [...shape, { item: 'zz', choices: ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'] }];
    for (const other of [longer, shape.slice(1), shapeOf([])])
      expect(why(personCode(course, { ...place, shape: other }, { id, choices }))).toBe('other-version');
  });
  test('but what stands before and behind it, and how it is spaced, does no harm', () => {
    expect(why(`Group code: ${inFours(text)}. Thanks!`)).toBe('ok');
    expect(why(inFours(text).replaceAll(' ', '-').toLowerCase())).toBe('ok');
  });
  test('whatever text, reading it never throws', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^G[RG]0[0-9A-Z ]{0,80}$/)), (any) => {
        expect(why(any)).not.toBe('ok');
      }),
    );
  });
});

describe('shown on a phone', () => {
  /** As a camera sees it: so many points for each module. */
  const seen = (rows: readonly (readonly boolean[])[], points: number) => {
    const side = rows.length * points;
    const pixels = new Uint8ClampedArray(side * side * 4).fill(255);
    for (let at = 0; at < side * side; at++)
      if (rows[Math.floor(at / side / points)]?.[Math.floor((at % side) / points)])
        pixels.fill(0, at * 4, at * 4 + 3);
    return jsQR(pixels, side, side)?.data;
  };
  const many = (items: number, choices: number) =>
    shapeOf(
      Array.from({ length: items }, (_, item) => ({
        id: `card-${item}`,
        choices: Array.from({ length: choices }, (__, choice) => ({ id: `step-${choice}` })),
      })),
    );
  // 25 modules a side is the second of forty sizes, 41 the sixth.
  test.each([
    [8, 4, 25],
    [30, 7, 41],
  ])(
    '%i cards on %i steps make a code of %i modules at most, which another reader reads',
    (items, choices, most) => {
      const asked = { id: 'place-saltmere', shape: many(items, choices) };
      const all = new Map(asked.shape.map(({ item, choices: [first = ''] }) => [item, [first]]));
      const text = personCode(course, asked, { id, choices: all });
      const { data, size } = codeOf(text);
      expect(size - 8).toBeLessThanOrEqual(most);
      expect(seen(data, 2)).toBe(text);
    },
  );
});
