import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { player, type Standing } from './player.ts';
import { sentencesOf } from './sentences.ts';
import { voicesFor } from './voices.ts';

describe('sentences', () => {
  const said = (text: string) => sentencesOf(text, 'en-GB').map(({ from, to }) => text.slice(from, to));
  test('end where a voice takes breath, and not at a shortened word', () => {
    expect(said('She says yes. Bethan, who runs it, says yes too.\n Then he asks each. ')).toEqual([
      'She says yes.',
      'Bethan, who runs it, says yes too.',
      'Then he asks each.',
    ]);
    expect(said('Some (e.g. Huxham) say so, cf. Dr. Himmelman. Others do not.')).toEqual([
      'Some (e.g. Huxham) say so, cf. Dr. Himmelman.',
      'Others do not.',
    ]);
  });
  test('say every letter once, in order, and nothing without one', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', 'B', ' ', '.', '!', '\n', 'é', '1', '“') }),
        (text) => {
          const pieces = sentencesOf(text, 'en');
          let end = 0;
          for (const { from, to } of pieces) {
            expect(from).toBeGreaterThanOrEqual(end);
            expect(text.slice(from, to)).toMatch(/[\p{L}\p{N}]/u);
            end = to;
          }
          const letters = (some: string) => some.replace(/[^\p{L}\p{N}]/gu, '');
          expect(letters(pieces.map(({ from, to }) => text.slice(from, to)).join(''))).toBe(letters(text));
        },
      ),
    );
  });
});

describe('reading on', () => {
  function reader(count: number) {
    const said: number[] = [];
    let standing: Standing | undefined;
    let done = () => {};
    let failed = () => {};
    const reads = player(
      count,
      {
        say: (index, ended, broken) => {
          said.push(index);
          done = ended;
          failed = broken;
        },
        hush: () => {},
      },
      (now) => {
        standing = now;
      },
    );
    return { reads, said, now: () => standing, end: () => done, fail: () => failed() };
  }
  test('goes from sentence to sentence to the end, and from there to the beginning', () => {
    const { reads, said, end, now } = reader(3);
    reads.play(1);
    end()();
    end()();
    expect(said).toEqual([1, 2]);
    expect(now()).toEqual({ index: 2, state: 'ended' });
    reads.play();
    expect(said).toEqual([1, 2, 0]);
  });
  test('a pause holds the place, and what was stopped does not go on by itself', () => {
    const { reads, said, end, now } = reader(4);
    reads.play();
    const late = end();
    reads.pause();
    late();
    expect(now()).toEqual({ index: 0, state: 'paused' });
    reads.move(2);
    expect(said).toEqual([0]);
    reads.play();
    expect(said).toEqual([0, 2]);
  });
  test('back and on go no further than the page, and read at once', () => {
    const { reads, said } = reader(2);
    reads.play();
    reads.move(-1);
    reads.move(9);
    expect(said).toEqual([0, 0, 1]);
    reads.again();
    expect(said.at(-1)).toBe(1);
  });
  test('a voice that fails is told of, and can be tried again', () => {
    const { reads, fail, now } = reader(2);
    reads.play();
    fail();
    expect(now()?.state).toBe('failed');
    reads.play();
    expect(now()?.state).toBe('reading');
  });
  test('a page without a sentence is not read', () => {
    const { reads, said } = reader(0);
    reads.play();
    expect(said).toEqual([]);
  });
});

test('voices are the device’s own, of the language of the page, of its country first', () => {
  const voice = (lang: string, localService: boolean, isDefault = false) => ({
    lang,
    localService,
    default: isDefault,
  });
  const [us, gb, sent, welsh] = [voice('en_US', true, true), voice('en-GB', true), voice('en-GB', false), voice('cy-GB', true)] as const; // biome-ignore format: one thought
  expect(voicesFor([us, sent, welsh, gb], 'en-GB')).toEqual([gb, us]);
  expect(voicesFor([us, sent, welsh, gb], 'cy')).toEqual([welsh]);
  expect(voicesFor([sent], 'en-GB')).toEqual([]);
});
