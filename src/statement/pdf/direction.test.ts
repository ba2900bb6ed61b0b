import { describe, expect, test } from 'vitest';
import { lettersOf } from '../names.ts';
import { asStacked, directionOf, fromLeft, levelsOf, stretches, turned } from './direction.ts';

test('a text has the direction of its first letter', () => {
  expect(directionOf('Sara محمد')).toBe('ltr');
  expect(directionOf('3 (محمد) Sara')).toBe('rtl');
  expect(directionOf('נועה')).toBe('rtl');
  expect(directionOf('١٢')).toBe('ltr');
});

/** Stretches of a line from left to right, each spelled as it is read. */
const line = (text: string, base = directionOf(text)) => {
  const found = stretches(text, levelsOf(text, base));
  expect(found.map((stretch) => stretch.text).join('')).toBe(text);
  return fromLeft(found.map(({ level }) => level)).map((index) => found[index]?.text);
};

test.each([
  ['Anna Smith', ['Anna Smith']],
  ['محمد علي', ['محمد علي']],
  ['Sara محمد علي Khan', ['Sara ', 'محمد علي', ' Khan']],
  ['محمد علي Khan', ['Khan', 'محمد علي ']],
  ['محمد Ali Khan علي', [' علي', 'Ali Khan', 'محمد ']],
  // Digits read to the right everywhere; after right-to-left words they stand to their left.
  ['علي 34', ['34', 'علي ']],
  ['Ali محمد 34', ['Ali ', '34', 'محمد ']],
  ['Leila (ليلى) Haddad', ['Leila (', 'ليلى', ') Haddad']],
  // Both brackets belong to what they are in, or to the text as a whole.
  ['محمد (Mo) Al-Rashid', ['Al-Rashid', ') ', 'Mo', 'محمد (']],
  ['נועה (Noa)', [')', 'Noa', 'נועה (']],
  ['Noa (נועה)', ['Noa (', 'נועה', ')']],
])('%s', (text, stands) => {
  expect(line(text)).toEqual(stands);
});

/**
 * As Unicode writes its cases: small letters run to the right, capitals to the left (Hebrew), digits are digits; what
 * stands there is the line as it is seen. One or more for each rule that names can meet (UAX 9).
 */
const hebrew = (text: string) =>
  text.replace(/[A-Z]/g, (capital) => String.fromCodePoint(0x5d0 + capital.charCodeAt(0) - 65));
const capitals = (text: string) =>
  text.replace(/[\u05d0-\u05ea]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0x5d0 + 65));

function seenAs(written: string, base: 'ltr' | 'rtl'): string {
  const text = hebrew(written);
  const found = stretches(text, levelsOf(text, base));
  const order = fromLeft(found.map(({ level }) => level));
  return capitals(
    order
      .map((index) => {
        const { text: piece = '', direction } = found[index] ?? {};
        return direction === 'rtl' ? lettersOf(piece).map(turned).reverse().join('') : piece;
      })
      .join(''),
  );
}

describe('as the standard has it', () => {
  test.each([
    // L2: from the highest level down; N1, N2: what stands between two words of one direction goes with them.
    ['car means CAR.', 'ltr', 'car means RAC.'],
    ['ABC def GHI', 'ltr', 'CBA def IHG'],
    ['ABC def GHI', 'rtl', 'IHG def CBA'],
    ['ab CD EF gh', 'ltr', 'ab FE DC gh'],
    ['AB-CD', 'ltr', 'DC-BA'],
    ['ab - CD', 'rtl', 'DC - ab'],
    // W1: a mark is what its letter is. W2, W7: digits after letters.
    ['A\u0301B', 'rtl', 'BA\u0301'],
    ['AB 12', 'ltr', '12 BA'],
    ['ab 12', 'rtl', 'ab 12'],
    // W4, W5, W6: signs within numbers, and about them.
    ['AB 1.2', 'rtl', '1.2 BA'],
    ['AB 10%', 'rtl', '10% BA'],
    ['AB 1-2', 'rtl', '1-2 BA'],
    ['AB -', 'rtl', '- BA'],
    // N0: brackets by pairs: what is in them decides, then what stands before, then the text as a whole.
    ['AB (CD) ef', 'ltr', '(DC) BA ef'],
    ['AB (cd) ef', 'rtl', 'ef (cd) BA'],
    ['AB (cd)', 'rtl', '(cd) BA'],
    ['ab (CD)', 'ltr', 'ab (DC)'],
    ['ab (CD) ef', 'ltr', 'ab (DC) ef'],
    ['ab (CD ef) gh', 'ltr', 'ab (DC ef) gh'],
    ['a(B)c', 'rtl', 'c(B)a'],
    ['AB(cd)', 'ltr', 'BA(cd)'],
    ['AB [c (D) e]', 'rtl', '[e (D) c] BA'],
    ['AB (1)', 'rtl', '(1) BA'],
    // Brackets without a partner are signs like others.
    ['ab (CD', 'ltr', 'ab (DC'],
    ['AB) cd', 'rtl', 'cd (BA'],
    // L4: what has a mirror turns round.
    ['AB «CD»', 'rtl', '«DC» BA'],
  ] as const)('%s, %s, is seen as %s', (written, base, seen) => {
    expect(seenAs(written, base)).toBe(seen);
  });
});

test('marks are stacked as fonts expect: what belongs to the letter first, then vowels', () => {
  // Unicode's own order has the vowel before the sign that doubles.
  expect(asStacked('م\u064e\u0651')).toBe('م\u0651\u064e');
  expect(asStacked('ש\u05b8\u05bc\u05c1')).toBe('ש\u05c1\u05bc\u05b8');
  expect(asStacked('e\u0323\u0301')).toBe('e\u0323\u0301');
});
