/** What an author is told of a look that cannot be read, seen or drawn. */
import { describe, expect, test } from 'vitest';
import { toldAfter } from './broken.ts';

const mark = (inner: string) => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">${inner}</svg>`;

test('a look with colours, a mark, a seal and a share picture can be built', () => {
  expect(
    toldAfter((course) => {
      course.write(
        'look/look.yaml',
        "progress: stair\ncolours:\n  accent: { light: '#7a1f5c', dark: oklch(0.85 0.08 340) }\nstepCount: 6\nshare: { alt: A bed. }\n",
      );
      course.write('look/share.png', '');
      course.write('look/mark.svg', mark('<circle cx="4" cy="4" r="3" fill="var(--level6)"/>'));
      course.write('look/seal.svg', mark('<path d="M1 1h7" stroke="var(--tread)"/>'));
    }),
  ).toBe('');
});

describe('a colour', () => {
  test('that is none', () => {
    const told = toldAfter((course) => {
      course.write('look/look.yaml', 'colours:\n  ink: { light: dark blue, dark: white }\n');
    });
    expect(told).toMatchInlineSnapshot(`
      "content/look/look.yaml:2  colours.ink.light
        “light” does not fit: it is no colour, or one that is seen through.
        → Write it as oklch(0.41 0.12 264), as #1c3f6e in quotes, or by its name in CSS."
    `);
  });

  test('of a name that there is not', () => {
    const told = toldAfter((course) => {
      course.write('look/look.yaml', 'colours:\n  acent: { light: navy, dark: white }\n');
    });
    expect(told).toMatchInlineSnapshot(`
      "content/look/look.yaml:2  colours.acent
        There is no field “acent” here.
        → Did you mean “accent”?"
    `);
  });

  test('that cannot be read on its grounds is told with what was measured', () => {
    const told = toldAfter((course) => {
      course.write('look/look.yaml', "colours:\n  accent: { light: '#5b9bd5', dark: '#a9c8ee' }\n");
    });
    expect(told).toMatchInlineSnapshot(`
      "content/look/look.yaml:2  colours.accent.light
        “accent” has a contrast of 2.75 : 1 on “paper”, 2.90 : 1 on “sheet”, 2.47 : 1 on “ground1”, 2.40 : 1 on “accent-tint” in the light; words there need 4.5 : 1.
        → The nearest that has it on all its grounds is oklch(0.516 0.109 247.5).

      content/look/look.yaml:2  colours.accent.light
        “on-accent” has a contrast of 2.87 : 1 on “accent” in the light; words there need 4.5 : 1.
        → Write “accent” as oklch(0.556 0.109 247.5), or give “on-accent” another colour."
    `);
  });

  test('of a step on which its words cannot be read', () => {
    const told = toldAfter((course) => {
      course.write(
        'look/look.yaml',
        `steps:\n  - { light: white, dark: black, words: { light: '#999999', dark: white } }\n${'  - { light: white, dark: black }\n'.repeat(3)}`,
      );
    });
    expect(told).toMatchInlineSnapshot(`
      "content/look/look.yaml:2  steps[0].words.light
        “words of step 1” has a contrast of 2.84 : 1 on “step 1” in the light; words there need 4.5 : 1.
        → The nearest that has it on all its grounds is oklch(0.563 0 0)."
    `);
  });
});

describe('the folder', () => {
  test('with a drawing that is more than a drawing', () => {
    const told = toldAfter((course) => {
      course.write('look/mark.svg', mark('<text>B</text>'));
      course.write('look/seal.svg', mark('<path d="M1 1h7" stroke="var(--acent)"/>'));
    });
    expect(told).toMatchInlineSnapshot(`
      "content/look/mark.svg
        It has a <text>, which not every place that shows the mark can draw.
        → Draw it with path, rect, circle, ellipse, line, polyline and polygon alone; turn text into paths.

      content/look/seal.svg
        The look has no colour “acent”.
        → Did you mean “accent”? The colours are those of look.yaml, and level1 to level4."
    `);
  });

  test('with a file that nothing reads, and a picture of which nothing is said', () => {
    const told = toldAfter((course) => {
      course.write('look/marks.svg', '');
      course.write('look/share.png', '');
    });
    expect(told).toMatchInlineSnapshot(`
      "content/look/marks.svg
        Nothing reads this file.
        → Did you mean “mark.svg”? A look has look.yaml, mark.svg, seal.svg, share.png.

      content/look/share.png
        Nothing says what is on this picture, so links are shared without it.
        → Add “share: { alt: … }” to look.yaml, or take the picture out."
    `);
  });

  test('without the picture that is described', () => {
    const told = toldAfter((course) => {
      course.write('look/look.yaml', 'share: { alt: A bed. }\n');
    });
    expect(told).toMatchInlineSnapshot(`
      "content/look/look.yaml:1  share
        There is no look/share.png that this could describe.
        → Add the picture, 1200 pixels wide and 630 high, or take “share” out."
    `);
  });
});
