// @vitest-environment happy-dom
/** Readings: what is kept of them, what of two is said and drawn, and what a learner does with them. */
import { act, cleanup, fireEvent, render } from '@testing-library/preact';
import fc from 'fast-check';
import { useState } from 'preact/hooks';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Json, Parts } from '../kind.ts';
import { check } from './check.ts';
import { Further } from './Further.tsx';
import { pictureOf } from './picture.ts';
import { portfolioOf } from './portfolio.ts';
import { Rating } from './Rating.tsx';
import { levels, type RatingData, ratingKind } from './rating.ts';
import { awayPart, firstOf, keyAt, nameOf, notePart, partOf, readingsOf, stepsBetween } from './readings.ts';
import { ratingSchema } from './schema.ts';

const data: RatingData = {
  question: 'How true?',
  low: 'Not at all',
  high: 'Wholly',
  snapshots: true,
  items: [
    { id: 'trust', short: 'Trust', text: 'We trust each other.' },
    { id: 'aim', short: 'Aim & <purpose>', text: 'We know what for.' },
  ],
};
const february = '2026-02-06-1845-a';
const march = '2026-03-06-0905-b';
const two: Record<string, Json> = {
  [partOf(february)]: { trust: 2, aim: 3 },
  [partOf(march)]: { trust: 4, aim: 3 },
};
const partsOf = (parts: Record<string, Json>): Parts => new Map(Object.entries(parts));
const read = (parts: Record<string, Json>) => readingsOf(partsOf(parts), data);

describe('what is kept', () => {
  test('readings come earliest first, with their day, time, numbers and note', () => {
    const found = read({ ...two, [notePart(march)]: 'All five.', [awayPart(february)]: true });
    expect(found.map(({ date, time, note, away }) => [date, time, note, away])).toEqual([
      ['2026-02-06', '18:45', '', true],
      ['2026-03-06', '09:05', 'All five.', false],
    ]);
    expect([...(found[1]?.levels ?? [])]).toEqual([
      ['trust', 4],
      ['aim', 3],
    ]);
  });

  test('a day that no calendar has, an hour that no clock has, and numbers off the scale are left out', () => {
    const levels = { trust: 2 };
    expect(
      read({
        [partOf('2026-02-31-1845-a')]: levels,
        [partOf('2026-02-06-2445-a')]: levels,
        [partOf('2026-02-06-1875-a')]: levels,
        [partOf('2026-02-06')]: levels,
        [partOf('2026-02-06-1845-b')]: { trust: 6, gone: 3 },
        [partOf('2026-02-06-1845-c')]: [3],
        [partOf('2026-02-06-1845-d')]: '3',
      }),
    ).toEqual([]);
  });

  test('a key is that moment by the learner’s clock, and can be read back', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date(2000, 0, 1), max: new Date(2099, 0, 1), noInvalidDate: true }),
        fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
        (moment, random) => {
          const [found] = read({ [partOf(keyAt(moment, random))]: { trust: 1 } });
          expect(found?.time.slice(0, 2)).toBe(String(moment.getHours()).padStart(2, '0'));
        },
      ),
    );
  });

  test('two of one minute sort as they were kept, and no two have one name', () => {
    const early = keyAt(new Date(2026, 1, 6, 18, 45, 3), 0.99);
    const late = keyAt(new Date(2026, 1, 6, 18, 45, 40), 0.01);
    const all = read({ [partOf(late)]: { trust: 2 }, [partOf(early)]: { trust: 1 } });
    expect(all.map(({ key }) => key)).toEqual([early, late]);
    expect(all.map((reading) => nameOf(reading, all))).toEqual([
      '6 February 2026, 18:45',
      '6 February 2026, 18:45 (2)',
    ]);
  });

  const part = fc.oneof(
    fc.constantFrom(partOf(february), partOf(march), notePart(march), awayPart(march), 'reading/x', 'trust'),
    fc.string(),
  );
  const stored = fc.dictionary(part, fc.jsonValue() as fc.Arbitrary<Json>);

  test('anything at all can be read, drawn, said and written out', () => {
    fc.assert(
      fc.property(stored, (parts) => {
        for (const reading of read(parts)) {
          for (const level of reading.levels.values()) expect(levels).toContain(level);
        }
        for (const own of [data, { ...data, snapshots: false, compareWith: 'other' }]) {
          expect(
            ratingKind.standing(ratingKind.readAnswer(partsOf(parts), own), own, undefined),
          ).toBeDefined();
          portfolioOf(own, partsOf(parts), () => partsOf(parts));
        }
      }),
    );
  });

  test('two devices’ readings of one day both stay, in whatever order they are joined', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(Object.entries(two), { minLength: 2 }), stored, (entries, junk) => {
        const joined = read({ ...junk, ...Object.fromEntries(entries) });
        expect(joined.map(({ key }) => key)).toEqual(expect.arrayContaining([february, march]));
      }),
    );
  });

  test('done is every item rated, or a reading kept', () => {
    const standing = (parts: Record<string, Json>) =>
      ratingKind.standing(ratingKind.readAnswer(partsOf(parts), data), data, undefined).state;
    expect(standing({ trust: '2' })).toBe('begun');
    expect(standing({ trust: '2', aim: '3' })).toBe('done');
    expect(standing(two)).toBe('done');
    expect(standing({ ...two, trust: '2' })).toBe('done');
  });
});

test('a change is told for the items that both readings have', () => {
  const [before, after] = read({ ...two, [partOf(february)]: { aim: 5 } });
  if (!before || !after) throw new Error('no readings');
  expect(
    stepsBetween(before.levels, after.levels, data).map(({ item, from, to }) => [item.id, from, to]),
  ).toEqual([['aim', 5, 3]]);
});

test('of an earlier rating, what came first counts', () => {
  const first = firstOf(
    partsOf({ trust: '5', 'trust/2026-01-02': '2', 'trust/2026-02-02': '5', aim: 3 }),
    data,
  );
  expect([...first.levels]).toEqual([
    ['trust', 2],
    ['aim', 3],
  ]);
  expect(first.date).toBe('2026-01-02');
});

describe('in documents', () => {
  test('a table of readings, the change drawn with its words, and the notes', () => {
    const blocks = portfolioOf(data, partsOf({ ...two, [notePart(march)]: 'All five.\n\nWe ring sooner.' }));
    expect(blocks.map(({ kind }) => kind)).toEqual([
      'table',
      'picture',
      'paragraph',
      'paragraph',
      'paragraph',
    ]);
    expect(blocks[0]).toMatchObject({
      head: ['Rated from 1 to 5', '6 February 2026', '6 March 2026'],
      rows: [
        ['Trust', '2', '4'],
        ['Aim & <purpose>', '3', '3'],
      ],
    });
    expect(blocks[1]).toMatchObject({
      alt: 'From 6 February 2026 to 6 March 2026, on a scale from 1 to 5. Trust: up from 2 to 4; Aim & <purpose>: 3, as before.',
    });
  });

  test('the picture is well-formed, and texts in it are texts', () => {
    const [before, after] = read(two);
    const { svg } = pictureOf(
      '<b>',
      '&',
      stepsBetween(before?.levels ?? new Map(), after?.levels ?? new Map(), data),
    );
    const drawing = new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement;
    expect(drawing.querySelector('parsererror, b')).toBeNull();
    expect(svg).toContain('Aim &amp; &lt;purpose&gt;');
  });

  test('many readings take several tables; those put away are not told', () => {
    const many = Object.fromEntries(
      [1, 2, 3, 4, 5, 6].map((month) => [partOf(`2026-0${month}-01-0900-a`), { trust: 3, aim: 3 }]),
    );
    const blocks = portfolioOf(data, partsOf({ ...many, [awayPart('2026-06-01-0900-a')]: true }));
    expect(blocks.map((block) => block.kind === 'table' && block.head.length)).toEqual([5, 2, false]);
    expect(
      portfolioOf(data, partsOf({ ...two, [awayPart(february)]: true, [awayPart(march)]: true })),
    ).toEqual([]);
  });

  test('a rating beside an earlier one', () => {
    const beside = { ...data, snapshots: false, compareWith: 'before' };
    const blocks = portfolioOf(beside, partsOf({ trust: '4', aim: '4' }), () =>
      partsOf({ trust: '2', aim: '5' }),
    );
    expect(blocks[0]).toMatchObject({ head: ['Rated from 1 to 5', 'Then', 'Now'], rows: [['Trust', '2', '4'], ['Aim & <purpose>', '5', '4']] }); // biome-ignore format: one table
    expect(portfolioOf(beside, new Map())).toEqual([]);
  });
});

describe('live', () => {
  afterEach(() => {
    cleanup();
    vi.useRealTimers();
  });

  function open(
    start: Record<string, Json>,
    own: RatingData = data,
    other: Record<string, Json> = {},
    View: typeof Further | typeof Rating = Further,
  ) {
    const said: string[] = [];
    let now: Parts = partsOf(start);
    function Host() {
      const [parts, setParts] = useState<Parts>(partsOf(start));
      now = parts;
      const keep = (part: string, value: Json) =>
        setParts((before) =>
          new Map([...before].filter(([name]) => name !== part || value !== null)).set(part, value),
        );
      return (
        <View
          {...{ id: 'health', data: own, whys: new Map(), parts, shown: undefined, attempts: 0 }}
          record={{ answer: keep, write: keep, show: () => undefined }}
          say={(sentence) => said.push(sentence)}
          copies={() => []}
          lent={() => partsOf(other)}
        />
      );
    }
    const view = render(<Host />);
    return { ...view, said, parts: () => now };
  }
  const cells = (row: Element) => [...row.children].map((cell) => cell.textContent);
  const press = (button: HTMLElement) => act(() => void fireEvent.click(button));

  test('a whole rating is kept with its day, and the numbers are free again', () => {
    vi.useFakeTimers({ now: new Date(2026, 1, 6, 18, 45), toFake: ['Date'] });
    const { getByRole, getByText, said, parts } = open({ trust: '2', aim: '3' });
    press(getByRole('button', { name: 'Keep today’s reading' }));
    const [reading] = readingsOf(parts(), data);
    expect(reading).toMatchObject({ date: '2026-02-06', time: '18:45' });
    expect(parts().get('trust')).toBeNull();
    expect(document.activeElement).toBe(getByText('Reading of 6 February 2026'));
    expect(said).toEqual(['Kept as today’s reading. The numbers above are free for the next one.']);
  });

  test('what is missing is named, and nothing is kept', () => {
    const { getByRole, said, parts } = open({ trust: '2' });
    press(getByRole('button', { name: 'Keep today’s reading' }));
    expect(said).toEqual(['Still to rate: Aim & <purpose>.']);
    expect(readingsOf(parts(), data)).toEqual([]);
    expect(getByRole('button', { name: 'Go to Aim & <purpose>' })).toBeTruthy();
  });

  test.each([
    [{ snapshots: true }, '2 of 2 rated.'],
    [{ snapshots: false, compareWith: 'before' }, 'All rated; they stand together below.'],
  ])('with %j the last number says what has come below, if something has', (more, sentence) => {
    const { container, said } = open({ trust: '2' }, { ...data, ...more }, {}, Rating);
    const third = container.querySelector('[name="health/aim"][value="3"]');
    act(() => void fireEvent.click(third as Element));
    expect(said).toEqual([sentence]);
  });

  test('the last two are laid beside each other in words', () => {
    const { container, queryByLabelText } = open(two);
    expect(container.querySelector('.sum')?.textContent).toBe(
      'Since 6 February 2026: 1 higher and 1 as before.',
    );
    expect([...container.querySelectorAll('.slope tbody tr')].map(cells)).toEqual([
      ['Trust', '2', '4', 'up'],
      ['Aim & <purpose>', '3', '3', 'as before'],
    ]);
    expect(container.querySelector('.slope svg')?.getAttribute('aria-label')).toContain(
      'Trust: up from 2 to 4',
    );
    expect(queryByLabelText('From the reading of')).toBeNull();
  });

  test('of three, any two can be chosen, in whichever order', () => {
    const { container, getByLabelText, getByText } = open({
      ...two,
      [partOf('2026-03-06-1900-c')]: { trust: 1, aim: 5 },
    });
    const choose = (label: string, value: string) =>
      act(() => void fireEvent.change(getByLabelText(label), { target: { value } }));
    expect(container.querySelector('.sum')?.textContent).toBe(
      'Since 6 March 2026, 09:05: 1 higher and 1 lower.',
    );
    choose('From the reading of', '2026-03-06-1900-c');
    expect(getByText(/same reading twice/)).toBeTruthy();
    choose('To the reading of', february);
    expect(container.querySelector('.sum')?.textContent).toBe('Since 6 February 2026: 1 higher and 1 lower.');
  });

  test('one that is put away can be brought back, with its note', () => {
    const { getByRole, queryByText, getByLabelText, said } = open({ ...two, [notePart(march)]: 'All five.' });
    press(getByRole('button', { name: 'Put away the reading of 6 March 2026' }));
    expect(queryByText('Reading of 6 March 2026')).toBeNull();
    const back = getByRole('button', { name: 'Bring back the reading of 6 March 2026' });
    expect(document.activeElement).toBe(back);
    press(back);
    expect((getByLabelText(/in the room on 6 March/) as HTMLTextAreaElement).value).toBe('All five.');
    expect(said).toHaveLength(2);
  });

  test('beside an earlier rating: nothing before it is whole, then each item', () => {
    const items = data.items.map((item) => ({ ...item, where: 'lesson 9' }));
    const own = { ...data, items, snapshots: false, compareWith: 'before' };
    const other = { trust: '2', 'trust/2026-01-02': '2', aim: '5' };
    expect(open({ trust: '4' }, own, other).container.textContent).toBe('');
    cleanup();
    const { container } = open({ trust: '4', aim: '5' }, own, other);
    expect(container.textContent).toContain('Since 2 January 2026: 1 higher and 1 as before.');
    // “One that stayed low names the lesson to open again.”
    expect(container.querySelector('.change li')?.textContent).toContain('from 2 to 4 lesson 9');
    cleanup();
    expect(open({ trust: '4', aim: '5' }, own).container.textContent).toContain(
      'no earlier rating on this device',
    );
  });
});

test('authors: taken ids, and two ways to compare at once, are found', () => {
  const raw = { id: 'health', kind: 'rating', title: 'H', minutes: 1, instruction: 'I', ...data };
  const told = (more: object) => check(ratingSchema.parse({ ...raw, ...more })).length;
  expect(told({})).toBe(0);
  expect(told({ items: [...data.items, { id: 'note', short: 'N', text: 'N' }] })).toBe(1);
  expect(told({ compareWith: 'other' })).toBe(1);
  expect(told({ snapshots: false, compareWith: 'health' })).toBe(1);
});
