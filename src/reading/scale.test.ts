import { expect, test } from 'vitest';
import { early } from '../layouts/early.ts';
import { scaled } from './scale.ts';

test('widths in letters move with the size of letters, and others stay', () => {
  expect(scaled('screen and (width >= 68.75em)', 2)).toBe('screen and (width >= 137.5em)');
  expect(scaled('(min-width: 48rem) and (min-resolution: 2dppx) and (width < 700px)', 1.25)).toBe(
    '(min-width: 60rem) and (min-resolution: 2dppx) and (width < 700px)',
  );
  expect(scaled('(prefers-reduced-motion: reduce)', 2)).toBe('(prefers-reduced-motion: reduce)');
});

test('and back again', () => {
  for (const size of [0.9, 1.1, 1.25, 1.5, 1.75, 2])
    for (const width of ['(width < 31.25em)', '(width >= 68.75em)', '(width < 21.875em)'])
      expect(Number(scaled(scaled(width, size), 1 / size).replace(/[^\d.]/g, ''))).toBeCloseTo(
        Number(width.replace(/[^\d.]/g, '')),
        2,
      );
});

/** The head of a page, run as a browser runs it. */
function head(kept: Record<string, string>, session: Record<string, string> = {}) {
  const dataset: Record<string, string> = { theme: 'auto' };
  const media = { mediaText: '(width < 30em)' };
  const css: string[] = [];
  const document = {
    documentElement: { dataset },
    styleSheets: [{ cssRules: [{ cssRules: [{ media }] }] }],
    adoptedStyleSheets: [] as unknown[],
  };
  class Sheet {
    replaceSync(text: string) {
      css.push(text);
    }
  }
  const storage = (of: Record<string, string>) => Object.assign(Object.create({ getItem: (key: string) => of[key] ?? null }), of); // biome-ignore format: one thought
  const names = 'document,localStorage,sessionStorage,CSSStyleSheet,addEventListener,setTimeout,navigator';
  new Function(...names.split(','), early('course', false))(
    document,
    storage(kept),
    storage(session),
    Sheet,
    () => {},
    () => {},
    {}, // biome-ignore format: one thought
  );
  return { dataset, css, media: media.mediaText, sheets: document.adoptedStyleSheets.length };
}

test('a page puts on what was kept before it is painted', () => {
  const kept = { 'course:reading': JSON.stringify({ theme: 'sepia', size: 2, css: ':root{}' }) };
  expect(head(kept)).toEqual({
    dataset: { theme: 'sepia', textScale: 2 as unknown },
    css: [':root{}'],
    media: '(width < 60em)',
    sheets: 1,
  });
});

test('what was chosen in a tab that forgets goes first in it', () => {
  const [device, tab] = ['dark', 'light'].map((theme) => JSON.stringify({ theme, size: 1, css: '' }));
  const seen = head({ 'course:reading': device as string }, { 'course:reading': tab as string });
  expect(seen.dataset['theme']).toBe('light');
});

test('what cannot be read harms nothing, and an earlier choice of light or dark holds', () => {
  for (const damaged of ['', '{', 'null', '7', '[]'])
    expect(head({ 'course:theme': 'dark', 'course:reading': damaged }).dataset['theme']).toBe('dark');
  expect(head({}).sheets).toBe(0);
});
