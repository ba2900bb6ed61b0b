import fc from 'fast-check';
import { expect, test } from 'vitest';
import { excerptOf, textFragment } from './excerpt.ts';

const shown = (text: string, ...terms: string[]) =>
  excerptOf(text, terms, 'en')
    .map(({ text: piece, marked }) => (marked ? `[${piece}]` : piece))
    .join('');

test('what was asked is marked where it stands, in whatever form', () => {
  expect(shown('Two partnerships, one Partnership.', 'partnership')).toBe(
    'Two [partnerships], one [Partnership].',
  );
});

test('of a long line the part around it is shown, cut at words', () => {
  const text = `${'before '.repeat(60)}trust ${'behind '.repeat(60)}`.trim();
  const excerpt = shown(text, 'trust');
  expect(excerpt).toMatch(/^… before .*\[trust\].* behind …$/);
  expect(excerpt.length).toBeLessThan(175);
});

test('the line with the most of it is shown', () => {
  expect(shown('Time alone.\nTime and trust.\nTrust.', 'time', 'trust')).toBe('[Time] and [trust].');
});

test('a text without it shows its beginning', () => {
  expect(shown('Nothing here.', 'trust')).toBe('Nothing here.');
  expect(shown('', 'trust')).toBe('');
});

test('no excerpt says what the text does not', () => {
  fc.assert(
    fc.property(fc.lorem({ maxCount: 80, mode: 'words' }), fc.nat(79), (text, at) => {
      const words = text.split(' ');
      const term = (words[at % words.length] ?? '').toLowerCase();
      const said = excerptOf(text, [term], 'la')
        .map((piece) => piece.text)
        .join('');
      expect(text).toContain(said.replace(/^… /, '').replace(/ …$/, ''));
    }),
  );
});

test('the address leads to the very words', () => {
  const fragment = textFragment('A rule.\nMulti-agency work, and 5 & 6.', ['agency'], 'en');
  expect(fragment).toBe(':~:text=agency%20work%2C%20and%205');
  expect(textFragment('Multi-agency', ['multi'], 'en')).toBe(':~:text=Multi%2Dagency');
  expect(textFragment('Nothing', ['trust'], 'en')).toBe('');
});
