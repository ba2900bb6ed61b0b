import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isName, nameOf, seen, tidyName } from './name.ts';

test('a name loses what cannot be seen, and nothing else', () => {
  expect(tidyName('  Ann\u00a0Marie\t\r\nO’Neill\u200b \u202e')).toBe('Ann Marie O’Neill');
  expect(tidyName('\ud800Ann')).toBe('Ann');
  expect(tidyName('   ')).toBe('');
});

describe('what hides in a name goes', () => {
  test.each([
    ['a filler of Hangul', 'Ann\u3164', 'Ann'],
    ['fillers alone', '\u3164\u115f\u1160\uffa0', ''],
    ['the empty cell of Braille', '\u2800', ''],
    ['a filler that parts two words', 'Ann\u3164Lee', 'Ann Lee'],
    ['letters of tags', 'Ann\u{e0041}\u{e0042}\u{e007f}', 'Ann'],
    ['a joiner between Latin letters', 'A\u200dn\u200cn', 'Ann'],
    ['a joiner at the end of an Arabic word', 'علی\u200c', 'علی'],
    ['two joiners', 'علی\u200c\u200cرضا', 'علی\u200cرضا'],
    ['a choice of drawing on a Latin letter', 'A\ufe0fnn\u{e0100}', 'Ann'],
    ['a choice of drawing on a digit', 'Ann 1\ufe0f', 'Ann 1'],
    ['signs that turn the direction', '\u202eAnn\u2066 \u2069Lee\u061c\u200f', 'Ann Lee'],
    ['a hyphen that may be', 'An\u00adn', 'Ann'],
    ['a joiner of graphemes', 'Zoe\u034f\u0308', 'Zoë'],
    ['vowels of Khmer that are none', 'Ann\u17b4', 'Ann'],
    ['invisible signs of reckoning', 'A\u2061n\u2063n', 'Ann'],
    ['a place for an object, and for notes', 'A\ufffcn\ufff9n', 'Ann'],
    ['what no standard gives a shape', 'Ann\u{f0000}\u0378\ue000', 'Ann'],
  ])('%s', (_what, typed, name) => {
    expect(tidyName(typed)).toBe(name);
  });
});

describe('what shapes a letter stays', () => {
  test.each([
    ['Persian, two parts that do not join', 'علی\u200cرضا'],
    ['Malayalam, a letter spelled with a joiner', 'അവന\u0d4d\u200d'],
    ['Sinhala, joined letters', 'ශ්\u200dරී'],
    ['Devanagari, letters kept apart', 'क्\u200cष'],
    ['a Japanese family’s own drawing', '葛\u{e0100}城'],
    ['Mongolian', 'ᠮ\u180bᠠ'],
    ['a family', '👩‍👩‍👧 Ann'],
    ['a profession, and a colour', '👩🏽‍🏫 Ann'],
    ['a heart in colour', 'Ann ❤\ufe0f'],
  ])('%s', (_what, name) => {
    expect(tidyName(name)).toBe(name.normalize('NFC'));
  });
});

test('whatever is typed, nothing of it is hidden, and tidying again changes nothing', () => {
  const hidden = fc.constantFrom(
    ...'\u200b\u200c\u200d\u202e\u2066\u3164\u2800\ufe0f\u034f\u00ad',
    '\u{e0041}',
    '\u{e0100}',
  );
  const letters = fc.constantFrom(...'Aeن علی 葛क्1(', '👩', '❤', '\u0308');
  fc.assert(
    fc.property(fc.array(fc.oneof(hidden, letters)), (signs) => {
      const name = seen(signs.join(''));
      expect(name).not.toMatch(/[\u200b\u202e\u2066\u3164\u2800\u00ad\u{e0041}]|\u034f|^\s|\s$|\s\s/u);
      expect(seen(name)).toBe(name);
    }),
  );
});

test('somebody is called by letters', () => {
  for (const name of ['Ann', 'X', '王', 'X Æ A-12', 'ㅎ', '🌿']) expect(isName(name), name).toBe(true);
  for (const none of ['', '.', '—', '123', '١٢٣', '’', '\u0301', '( )', '½', 'ـ'])
    expect(isName(none), none).toBe(false);
});

test('a name of two hundred letters is whole, in any script; of a longer one it is told that it was cut', () => {
  for (const letter of ['W', '王', 'क', 'ع']) {
    expect(nameOf(letter.repeat(200))).toEqual({ name: letter.repeat(200), cut: false });
    expect(nameOf(letter.repeat(201))).toEqual({ name: letter.repeat(200), cut: true });
  }
  // Never within a letter, nor longer than a line of a credential.
  const { name, cut } = nameOf('👩‍👩‍👧‍👦'.repeat(100));
  expect(cut).toBe(true);
  expect(name.length).toBeLessThanOrEqual(300);
  expect(name).toBe('👩‍👩‍👧‍👦'.repeat(27));
});
