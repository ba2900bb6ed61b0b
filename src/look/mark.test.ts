import { describe, expect, test } from 'vitest';
import { faviconOf, iconOf } from './icons.ts';
import { lookOf } from './look.ts';
import { drawingOf, NoDrawing, namesIn, pathsOf } from './mark.ts';
import { neutralMark } from './neutral-mark.ts';
import { lookSchema } from './schema.ts';

const svg = (inner: string, more = 'viewBox="0 0 10 10"') =>
  `<svg xmlns="http://www.w3.org/2000/svg" ${more}>${inner}</svg>`;
const refusal = (text: string) => {
  try {
    drawingOf(text);
  } catch (cause) {
    if (cause instanceof NoDrawing) return `${cause.message} ${cause.remedy}`;
    throw cause;
  }
  return '';
};

describe('a mark', () => {
  test('comes to paths, whatever shapes, groups and styles it was drawn with', () => {
    const { shapes } = drawingOf(
      svg(
        '<style>.a{fill:var(--accent)}</style><g stroke="#123456" stroke-width="2" transform="translate(1 1)"><circle class="a" cx="3" cy="3" r="2"/><line x1="0" y1="0" x2="5" y2="0" style="stroke-linecap:round"/></g>',
      ),
    );
    expect(shapes).toHaveLength(2);
    expect(shapes[0]).toMatchObject({ fill: 'var(--accent)', stroke: '#123456', width: 2 });
    expect(shapes[1]).toMatchObject({ stroke: '#123456', cap: 'round' });
    expect(shapes[0]?.d).toBe('M4 2a2 2 0 1 0 0 4 2 2 0 1 0 0-4z');
  });

  test('without a fill has the colour of text', () => {
    expect(namesIn(drawingOf(svg('<path d="M0 0h5v5z"/>')))).toEqual(['ink']);
  });

  test('brings nothing but drawing into a page', () => {
    expect(refusal(svg('<script>alert(1)</script>'))).toContain('<script>');
    expect(refusal(svg('<image href="x.png"/>'))).toContain('<image>');
    expect(refusal(svg('<path d="M0 0h5" onclick="alert(1)"/>'))).toContain('onclick');
    expect(refusal(svg('<path d="M0 0h5" fill="url(https://elsewhere.example/)"/>'))).toContain(
      'cannot be drawn',
    );
    const { shapes } = drawingOf(svg('<path d="M0 0h5v5&quot;/>&lt;script>"/>'));
    expect(pathsOf({ box: [0, 0, 1, 1], shapes })).toBe('<path d="M0 0h5v5" fill="var(--ink)"/>');
  });

  test.each([
    ['not closed', '<svg viewBox="0 0 1 1"><path d="M0 0">', 'cannot be read as SVG'],
    ['without a viewBox', svg('<path d="M0 0h5"/>', 'width="10"'), 'Add viewBox='],
    ['empty', svg(''), 'draws nothing'],
    ['with text', svg('<text>A</text>'), 'turn text into paths'],
  ])('%s is refused in words', (_, text, said) => {
    expect(refusal(text)).toContain(said);
  });
});

describe('the icons', () => {
  const look = lookOf(lookSchema.parse({}));
  const mark = drawingOf(neutralMark);

  test('know no tokens, and are darker pages’ icons too', () => {
    const favicon = faviconOf(look, mark);
    expect(favicon).not.toContain('var(');
    expect(favicon).toContain('prefers-color-scheme:dark');
    expect(iconOf(look, mark)).not.toContain('var(');
  });

  test('stand on the page’s ground, inside what every screen shows', () => {
    const [, left = 0, , side = 0] =
      /viewBox="(\S+) (\S+) (\S+) /.exec(iconOf(look, mark))?.map(Number) ?? [];
    expect(Math.hypot(42, 35)).toBeLessThanOrEqual(side * 0.8 + 0.01);
    expect(left).toBeCloseTo((42 - side) / 2, 1);
  });

  test('a drawing is the same wherever it stands', () => {
    expect(pathsOf(mark).match(/<path /g)).toHaveLength(mark.shapes.length);
  });
});
