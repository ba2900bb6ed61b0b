import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Slide } from '../activities/slide.ts';
import { back, first, hereIn, last, next, placeIn, roomSlide, startAt } from './way.ts';

const slide = (id: string, choices: Slide['choices'] = []): Slide => ({ id, title: id, choices });
const cards = ['a', 'b', 'c'].map((id) => slide(id));
const story = [
  slide('start', [
    { id: 'stay', title: 'Stay', to: 'start-again' },
    { id: 'go', title: 'Go', to: 'end' },
  ]),
  slide('start-again', [{ id: 'go', title: 'Go', to: 'end' }]),
  slide('end'),
];

describe('cards', () => {
  const at = (way: readonly string[], counted = false) => ({ slides: cards, way, counted });

  test('follow each other, and end where they end', () => {
    expect(next(at(['a']))).toEqual(['b']);
    const end = at(['c']);
    expect(next(end)).toBe(end.way);
    const start = at(['a']);
    expect(back(start)).toBe(start.way);
    expect(back(at(['b']))).toEqual(['a']);
    expect([first(at(['c'])), last(at(['a']))]).toEqual([['a'], ['c']]);
    expect(placeIn(at(['b']))).toEqual({ at: 2, of: 3 });
  });

  test('lead to how the room answered, once something was counted', () => {
    expect(next(at(['c'], true))).toEqual([roomSlide]);
    expect(back(at([roomSlide], true))).toEqual(['c']);
    expect(last(at(['a'], true))).toEqual([roomSlide]);
  });

  test('begin where the address says, if there is such a card', () => {
    expect(startAt(cards, 'b', false)).toEqual(['b']);
    for (const gone of ['x', '', undefined, roomSlide, '__proto__'])
      expect(startAt(cards, gone, false)).toEqual(['a']);
    expect(startAt(cards, roomSlide, true)).toEqual([roomSlide]);
    expect(startAt([], 'a', true)).toEqual([]);
  });

  test('wherever the keys lead, there is a card or the answers of the room', () => {
    const known = new Set([...cards.map(({ id }) => id), roomSlide]);
    fc.assert(
      fc.property(fc.array(fc.constantFrom(next, back, first, last)), fc.boolean(), (moves, counted) => {
        let way = startAt(cards, undefined, counted);
        for (const move of moves) way = move(at(way, counted));
        expect(known.has(hereIn(way))).toBe(true);
        expect(way).toHaveLength(1);
      }),
    );
  });
});

describe('a story', () => {
  const at = (way: readonly string[], chosen?: string, counted = false) => ({
    slides: story,
    way,
    chosen,
    counted,
  });

  test('goes on by what was chosen, and not before', () => {
    const start = at(['start']);
    expect(next(start)).toBe(start.way);
    expect(next(at(['start'], 'go'))).toEqual(['start', 'end']);
    expect(next(at(['start'], 'stay'))).toEqual(['start', 'start-again']);
  });

  test('goes back by the way it came, and begins at the beginning', () => {
    expect(back(at(['start', 'start-again', 'end']))).toEqual(['start', 'start-again']);
    expect(startAt(story, 'end', false)).toEqual(['start']);
    expect(first(at(['start', 'end']))).toEqual(['start']);
    expect(placeIn(at(['start', 'end']))).toEqual({ at: 2 });
  });

  test('ends at an ending, or with the answers of the room', () => {
    const end = at(['start', 'end']);
    expect(next(end)).toBe(end.way);
    expect(last(end)).toBe(end.way);
    expect(next(at(['start', 'end'], undefined, true))).toEqual(['start', 'end', roomSlide]);
    expect(back(at(['start', 'end', roomSlide], undefined, true))).toEqual(['start', 'end']);
  });
});
