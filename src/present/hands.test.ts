// @vitest-environment happy-dom
import fc from 'fast-check';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Slide } from '../activities/slide.ts';
import { spreadFrom } from '../spread/spread.ts';
import { countsText } from './counts-file.ts';
import {
  clearHands,
  countedHere,
  enteredFor,
  handsAt,
  isCounted,
  keepHands,
  keptHands,
  mostHands,
  readHands,
  withHands,
  writeHands,
} from './hands.ts';

const items: readonly Slide[] = ['cafe', 'bus'].map((id) => ({
  id,
  title: `The ${id}`,
  choices: [
    { id: 'low', title: 'Low' },
    { id: 'high', title: '=1+1' },
  ],
}));
const none = readHands(null);

test('hands are counted at a choice of a card, and nobody is left where they are taken back', () => {
  const one = withHands(withHands(none, 'cafe', 'low', 3), 'cafe', 'high', 1);
  expect(enteredFor(items, one)).toEqual(new Map([['cafe', [3, 1]], ['bus', [0, 0]]])); // biome-ignore format: a table
  expect(isCounted(items, one)).toBe(true);
  const back = withHands(withHands(one, 'cafe', 'low', 0), 'cafe', 'high', 0);
  expect(back.size).toBe(0);
  expect(handsAt(one, 'cafe', 'low')).toBe(3);
});

test('no number is no hand, and none is more than a room holds', () => {
  for (const people of [-1, Number.NaN, 1.5, Number.POSITIVE_INFINITY])
    expect(withHands(none, 'cafe', 'low', people).size).toBe(0);
  expect(handsAt(withHands(none, 'cafe', 'low', 1e9), 'cafe', 'low')).toBe(mostHands);
});

test('what was counted for a card that is gone says nothing', () => {
  expect(isCounted(items, withHands(none, 'gone', 'low', 3))).toBe(false);
  expect(isCounted(items, withHands(none, 'cafe', 'gone', 3))).toBe(false);
});

describe('kept over a reload', () => {
  beforeEach(() => {
    sessionStorage.clear();
    document.documentElement.dataset['course'] = 'bicycle';
  });

  test('what is written is read again', () => {
    const anything = fc.array(fc.tuple(fc.string(), fc.string(), fc.nat(mostHands)));
    fc.assert(
      fc.property(anything, (all) => {
        const hands = all.reduce((so, [item, choice, people]) => withHands(so, item, choice, people), none);
        expect(readHands(writeHands(hands))).toEqual(hands);
      }),
    );
  });

  test('whatever lies there instead is nobody, and breaks nothing', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        for (const counts of readHands(text).values())
          for (const people of counts.values()) expect(people).toBeGreaterThan(0);
      }),
    );
    for (const text of ['', 'null', '[[1]]', '{"cafe":{"low":"3"}}', '{"cafe":[1]}', '{"cafe":{"low":-2}}'])
      expect(readHands(text).size).toBe(0);
  });

  test('each activity keeps its own, in this tab alone, and all are cleared together', () => {
    sessionStorage.setItem('bicycle:typed/', 'of another');
    keepHands('ride', withHands(none, 'cafe', 'low', 2));
    keepHands('stop', withHands(none, 'bus', 'low', 1));
    expect([countedHere(), handsAt(keptHands('ride'), 'cafe', 'low'), keptHands('other').size]).toEqual([
      2, 2, 0,
    ]);
    expect(localStorage.length).toBe(0);
    keepHands('stop', none);
    expect(countedHere()).toBe(1);
    clearHands();
    expect([countedHere(), sessionStorage.getItem('bicycle:typed/')]).toEqual([0, 'of another']);
  });

  test('where the browser keeps nothing, it says so and goes on', () => {
    vi.stubGlobal('sessionStorage', undefined);
    expect([keptHands('ride').size, keepHands('ride', none), countedHere()]).toEqual([0, false, 0]);
    clearHands();
    vi.unstubAllGlobals();
  });
});

test('the table has a line for each choice of what was counted, and no spreadsheet runs it', () => {
  const hands = withHands(none, 'bus', 'high', 4);
  const text = countsText(spreadFrom({ shape: 'list', items }, enteredFor(items, hands)));
  expect(text.split('\r\n')).toEqual([
    '\uFEFFNumber,"Card or question",Choice,People',
    '2,"The bus",Low,0',
    '2,"The bus","\'=1+1",4',
    '',
  ]);
});
