import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contrast, isColour } from './colour.ts';
import { lookOf } from './look.ts';
import { coloursFor, declarations, makings, readingThemes } from './reading-themes.ts';
import { type LookSaid, lookSchema } from './schema.ts';
import { promised, type TokenName, tokenNames } from './tokens.ts';

/** What cannot be read or seen in a theme. */
const failing = (said: LookSaid) =>
  readingThemes.flatMap((name) => {
    const { colours, steps } = coloursFor(lookOf(said), name);
    const { words, shapes } = makings[name];
    const least = { words, shapes };
    return [
      ...promised.flatMap(({ is, of, on }) =>
        on.flatMap((ground) =>
          contrast(colours[of], colours[ground]) < least[is] ? [`${name}: ${of} on ${ground}`] : [],
        ),
      ),
      ...steps.flatMap((step, index) =>
        contrast(step.ground, step.words) < words ? [`${name}: step ${index + 1}`] : [],
      ),
    ];
  });

describe('what a reader may choose beside light and dark can be read', () => {
  test('in a course that names no colour', () => {
    expect(failing(lookSchema.parse({}))).toEqual([]);
  });
  test('whatever colours a course has', () => {
    const channel = fc.integer({ min: 0, max: 255 });
    const colour = fc
      .tuple(channel, channel, channel)
      .map((parts) => `#${parts.map((n) => n.toString(16).padStart(2, '0')).join('')}`);
    const pair = fc.record({ light: colour, dark: colour });
    const colours = fc.dictionary(fc.constantFrom<TokenName>(...tokenNames), pair, { maxKeys: 6 });
    const steps = fc.array(pair, { minLength: 2, maxLength: 4 });
    fc.assert(
      fc.property(colours, steps, (given, some) => {
        expect(failing(lookSchema.parse({ colours: { ...given }, steps: some }))).toEqual([]);
      }),
      { numRuns: 8 },
    );
  });
});

test('each theme says every colour, and whether the browser’s own parts are light or dark', () => {
  for (const name of readingThemes) {
    const said = new Map(
      declarations(lookOf(lookSchema.parse({})), name)
        .split(';')
        .map((line) => line.split(':') as [string, string]),
    );
    expect(said.get('color-scheme')).toBe(makings[name].of);
    for (const token of [...tokenNames, 'level1', 'on-level4'])
      expect(said.get(`--${token}`), token).toSatisfy(isColour);
  }
});

test('the course stays to be known: an accent keeps its hue', () => {
  const accent = { light: 'oklch(0.42 0.1 145)', dark: 'oklch(0.82 0.11 145)' };
  const look = lookOf(lookSchema.parse({ colours: { accent } }));
  for (const name of readingThemes) expect(coloursFor(look, name).colours.accent).toMatch(/ 145\)$/);
});
