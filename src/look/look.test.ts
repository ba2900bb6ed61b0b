import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkLook } from './check.ts';
import { contrast, hexOf, nearest } from './colour.ts';
import { cssOf } from './css.ts';
import { lookOf } from './look.ts';
import { lookSchema } from './schema.ts';
import { tokenNames } from './tokens.ts';

const look = (said: unknown = {}) => lookSchema.parse(said);

describe('a course that names no colour', () => {
  test('has some that can be read and seen, on steps of any number', () => {
    for (const stepCount of [2, 3, 4, 5, 6, 7, 8, 9]) expect(checkLook(look({ stepCount }))).toEqual([]);
  });

  test('is drawn as a path, with four steps where a staircase is needed', () => {
    expect(lookOf(look())).toMatchObject({ progress: 'path', steps: { length: 4 }, share: undefined });
  });
});

test('steps without a list go from the ground to the accent, whatever that is', () => {
  const accent = { light: '#7a1f5c', dark: '#f2b8dd' };
  const { steps } = lookOf(look({ colours: { accent }, stepCount: 6 }));
  expect(steps).toHaveLength(6);
  expect(hexOf(steps[5]?.light ?? '')).toBe('#7a1f5c');
  expect(new Set(steps.map(({ light }) => light)).size).toBe(6);
});

test('black and white are as far apart as it goes', () => {
  expect(contrast('black', '#ffffff')).toBeCloseTo(21, 5);
  expect(contrast('oklch(0.4 0.1 200)', 'oklch(0.4 0.1 200)')).toBe(1);
});

describe('a colour that cannot be read', () => {
  test('is told with what was measured, and with the nearest that can', () => {
    const [found, ...others] = checkLook(look({ colours: { edge: { light: '#b0b0b0', dark: '#909090' } } }));
    expect(others).toEqual([]);
    expect(found?.at).toEqual(['colours', 'edge', 'light']);
    expect(found?.message).toMatch(/^“edge” has a contrast of 2\.01 : 1 on “paper”, .* in the light; shapes/);
    const [proposed = ''] = /oklch\([^)]*\)/.exec(found?.remedy ?? '') ?? [];
    expect(checkLook(look({ colours: { edge: { light: proposed, dark: '#909090' } } }))).toEqual([]);
  });

  test('is mended by what is proposed, whichever it is and however often it takes', () => {
    const grey = fc.integer({ min: 0, max: 255 }).map((n) => `#${n.toString(16).padStart(2, '0').repeat(3)}`);
    const words = fc.constantFrom('ink', 'ink-soft', 'accent', 'alert-ink', 'caution-ink', 'edge', 'tread');
    fc.assert(
      fc.property(words, grey, grey, (name, light, dark) => {
        const colours: Record<string, Record<string, string>> = { [name]: { light, dark } };
        for (let round = 0; round < 30; round++) {
          const [found] = checkLook(look({ colours }));
          if (!found) return;
          const [, token = '', theme = ''] = (found.at ?? []).map(String);
          const [proposed = ''] = /oklch\([^)]*\)/.exec(found.remedy) ?? [];
          expect(proposed, found.message).not.toBe('');
          const whole = lookOf(look({ colours })).colours as unknown as Record<string, object>;
          colours[token] = { light: '', dark: '', ...whole[token], [theme]: proposed };
        }
        expect.fail('It goes in circles.');
      }),
      { numRuns: 40 },
    );
  });

  test('words on a step among them', () => {
    const [found] = checkLook(
      look({
        steps: [
          { light: '#ffffff', dark: '#222222', words: { light: '#bbbbbb', dark: '#ffffff' } },
          ...Array.from({ length: 3 }, () => ({ light: '#dddddd', dark: '#333333' })),
        ],
      }),
    );
    expect(found?.at).toEqual(['steps', 0, 'words', 'light']);
    expect(found?.message).toContain('“words of step 1” has a contrast of 1.91 : 1 on “step 1” in the light');
  });

  test('a ground that nothing could be read on gives way itself', () => {
    const [found] = checkLook(look({ colours: { ground1: { light: '#808080', dark: '#202020' } } }));
    expect(found?.at).toEqual(['colours', 'ground1', 'light']);
    expect(found?.remedy).toMatch(/^Write “ground1” as oklch\(/);
  });
});

test('the nearest colour keeps its hue', () => {
  expect(nearest('oklch(0.7 0.1 200)', (one) => contrast(one, 'white') >= 4.5)).toMatch(
    /^oklch\(0\.5\d* 0\.1 200\)$/,
  );
});

test('every colour comes to the page, light and dark, and each level by its number', () => {
  const css = cssOf(lookOf(look({ stepCount: 5 })));
  for (const name of [...tokenNames, 'level5', 'on-level5'])
    expect(css).toMatch(new RegExp(`--${name}:(light-dark\\()?oklch`));
  expect(css).toContain('[data-level="5"]{--level:var(--level5);--on-level:var(--on-level5)}');
  expect(css.match(/\{/g)?.length).toBe(css.match(/\}/g)?.length);
});

test('of fewer than four steps the last lends its colour to the levels above', () => {
  const css = cssOf(lookOf(look({ stepCount: 3 })));
  const [third, fourth] = [3, 4].map((level) => new RegExp(`--level${level}:([^;]+);`).exec(css)?.[1]);
  expect(fourth).toBe(third);
});
