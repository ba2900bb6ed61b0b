import { describe, expect, test, vi } from 'vitest';

const editions = [
  { tag: 'en-GB', name: 'English' },
  { tag: 'cy', name: 'Cymraeg' },
];

/** Where a page in LANGUAGE leads, and what it is called below the site's root. */
async function from(language: string, all = editions) {
  vi.resetModules();
  vi.doMock('../words/language.ts', () => ({ language, editions: all }));
  return await import('./languages.ts');
}

describe('the same page in another language', () => {
  test('lies in a folder of its own, and that at the root above it', async () => {
    const english = await from('en-GB');
    expect(english.others('../../', 'lessons/words/')).toEqual([
      { tag: 'cy', name: 'Cymraeg', href: '../../cy/lessons/words/' },
    ]);
    const welsh = await from('cy');
    expect(welsh.others('../../', 'lessons/words/').map(({ href }) => href)).toEqual([
      '../../../lessons/words/',
    ]);
    expect(welsh.pageIn('lessons/words/', 'cy')).toBe('cy/lessons/words/');
    expect(welsh.others('./', '').map(({ href }) => href)).toEqual(['./../']);
  });

  test('there is none where the site is in one', async () => {
    const only = await from('en-GB', []);
    expect(only.others('../', 'progress/')).toEqual([]);
    expect(only.pageIn('progress/', 'en-GB')).toBe('progress/');
  });
});
