import { describe, expect, test } from 'vitest';
import { tidyName } from './name.ts';
import { lettersOf, nameFamily, setName, unsupported } from './names.ts';

/** The slices of fonts that a name needs, in the order of their first letter. */
const subsetsOf = (name: string) => [...new Set(setName(name).runs.map(({ subset }) => subset))];

describe('a name that the headings’ typeface can set', () => {
  test.each([
    ['Anna Smith-O’Neill', ['latin']],
    ['Siân Ŵyn Ŷnyr', ['latin', 'latin-ext']],
    ['Łukasz Żółć', ['latin-ext', 'latin']],
    ['Nguyễn Thị Hương', ['latin', 'vietnamese', 'latin-ext']],
    ['Gülşah İnönü', ['latin', 'latin-ext']],
    ['Þórður Ægisson', ['latin']],
  ])('%s needs %j', (name, subsets) => {
    expect(unsupported(name)).toEqual([]);
    expect(nameFamily(name)).toBe('fraunces');
    expect(subsetsOf(name)).toEqual(subsets);
  });
});

describe('a name with letters that only the typeface for other scripts has', () => {
  test.each([
    ['Δημήτρης Παπαδόπουλος', ['greek']],
    ['Ἀριστοτέλης', ['greek-ext', 'greek']],
    ['Олександра Ґалаґан', ['cyrillic']],
    ['Әлия Қасымова', ['cyrillic-ext', 'cyrillic']],
    ['Мария Łukasz', ['cyrillic', 'latin-ext', 'latin']],
    ['Ẹ́níọlá', ['vietnamese', 'latin']],
    ['Kwabena Ɔsɛe', ['latin', 'latin-ext']],
    ['فاطمة الزهراء', ['arabic']],
    ['مُحَمَّد بن سَلْمَان', ['arabic']],
    ['علی\u200cرضا چوہدری', ['arabic']],
    ['שָׂרָה בַּת־שֶׁבַע', ['hebrew']],
    ['نور Khan', ['arabic', 'latin']],
  ])('%s is set whole in it and needs %j', (name, subsets) => {
    expect(unsupported(name)).toEqual([]);
    expect(nameFamily(name)).toBe('noto-sans');
    expect(subsetsOf(name).toSorted()).toEqual(subsets.toSorted());
  });
});

test('letters and accents typed apart are the letters of the font', () => {
  const apart = 'Łucja Nguyễn'.normalize('NFD');
  expect(unsupported(apart)).toEqual([]);
  expect(setName(apart)).toEqual(setName('Łucja Nguyễn'));
});

describe('letters that no embedded font has are named', () => {
  test.each([
    ['李雷', ['李', '雷']],
    ['Kim 李 Smith 李', ['李']],
    ['Ana 🌿', ['🌿']],
    ['M\u0327ajol', ['M\u0327']],
    // An accent on an accent on an accent is more than the fonts were proved to stack.
    ['e\u0329\u0301\u0304\u0300', [lettersOf('e\u0329\u0301\u0304\u0300')[0]]],
    // Old letters are not in the files' tables, nor is a vowel below a letter that the font gives no place for one.
    ['ﷺ', ['ﷺ']],
    ['נןָ', ['ןָ']],
  ])('%s', (name, letters) => {
    expect(unsupported(name)).toEqual(letters);
  });

  test('the rest of the name is not', () => {
    expect(unsupported('Łukasz 李 Δ')).toEqual(['李']);
  });
});

test('no letter is lost or moved when a name is cut into runs', () => {
  for (const name of ['Мария Łukasz Δέλτα', 'Ẹ́níọlá', '李 Kim', 'Nguyễn-Hughes']) {
    expect(
      setName(name)
        .runs.map(({ text }) => text)
        .join(''),
    ).toBe(tidyName(name));
  }
});
