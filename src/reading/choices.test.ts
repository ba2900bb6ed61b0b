import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { asMade, choices, isAsMade, readingOf, sizes } from './choices.ts';
import { mark, type Parts, styleOf } from './style.ts';

const parts: Parts = {
  colours: { sepia: 'color-scheme:light;--paper:#eee' },
  font: { regular: '/course/a"b.woff2', bold: '/course/b.woff2' },
};

describe('what is kept', () => {
  test('comes back as it was chosen', () => {
    const one = fc.record({
      size: fc.constantFrom(...sizes),
      ...(Object.fromEntries(
        Object.entries(choices).map(([name, values]) => [
          name,
          fc.constantFrom(...(values as readonly string[])),
        ]),
      ) as Record<keyof typeof choices, fc.Arbitrary<string>>),
    });
    fc.assert(
      fc.property(one, (chosen) => {
        expect(readingOf(JSON.parse(JSON.stringify({ ...chosen, css: 'x' })))).toEqual(chosen);
      }),
    );
  });
  test('that cannot be read is how the course is made, and no more', () => {
    fc.assert(
      fc.property(fc.anything(), (stored) => {
        const reading = readingOf(stored);
        expect(sizes).toContain(reading.size);
        for (const [name, values] of Object.entries(choices))
          expect(values).toContain(reading[name as keyof typeof choices]);
      }),
    );
    expect(isAsMade(readingOf({ size: 40, theme: '}*{', font: 7 }))).toBe(true);
  });
  test('of an earlier version is light or dark alone', () => {
    expect(readingOf({ theme: 'dark' })).toEqual({ ...asMade, theme: 'dark' });
  });
});

describe('the sheet of what was chosen', () => {
  test('is nothing but its mark for a course as it is made', () => {
    expect(styleOf(asMade, parts)).toBe(`:root{${mark}:1}`);
  });
  test('leaves paper alone, and whoever has colours of their own', () => {
    const css = styleOf({ ...asMade, theme: 'sepia', size: 1.5, lines: 'wide', motion: 'none' }, parts);
    expect(css).toContain(
      '@media screen and (forced-colors:none){:root:root{color-scheme:light;--paper:#eee}}',
    );
    expect(css).toContain('@media screen{:root:root{font-size:150%}');
    expect(css.replace(/@media screen[^{]*\{(?:[^{}]*\{[^{}]*\})*\}/g, '')).toBe(`:root{${mark}:1}`);
  });
  test('fetches a font for nobody but who chose it', () => {
    expect(styleOf({ ...asMade, font: 'system' }, parts)).not.toContain('url(');
    const css = styleOf({ ...asMade, font: 'dyslexic' }, parts);
    expect(css).toContain('src:url("/course/a\\"b.woff2")');
    expect(css).toContain('--body:OpenDyslexic,');
  });
});
