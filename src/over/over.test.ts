import { describe, expect, test } from 'vitest';
import { NoDrawing } from '../look/mark.ts';
import { logoOf } from './logo.ts';
import { traced } from './origins.ts';
import { dialled, inOneLine } from './shown.ts';

test.each([
  ['01632 960101', 'tel:01632960101'],
  ['+44 (0)1632 960-199', 'tel:+441632960199'],
  ['(020) 7946 0000', 'tel:02079460000'],
])('%s is dialled as a phone dials it', (phone, href) => {
  expect(dialled(phone)).toBe(href);
  expect(inOneLine(phone)).not.toMatch(/[ -]/);
});

describe('a logo', () => {
  const svg = (inside: string, box = '0 0 80 40') =>
    new TextEncoder().encode(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box}">${inside}</svg>`);
  /** As much of a PNG as is looked at. */
  const png = (width: number, height: number, bytes = 100) => {
    const file = new Uint8Array(bytes);
    file.set([137, 80, 78, 71, 13, 10, 26, 10, 0, 0, 0, 13, 73, 72, 68, 82]);
    new DataView(file.buffer).setUint32(16, width);
    new DataView(file.buffer).setUint32(20, height);
    return file;
  };

  test('is as high as the line that it stands in, and drawn in its own colours', () => {
    expect(logoOf('a.svg', svg('<path d="M0 0h80v40z"/>'))).toMatchObject({ width: 56, height: 28, paths: '<path d="M0 0h80v40z" fill="#000"/>' }); // biome-ignore format: one thought
    expect(logoOf('a.png', png(300, 100))).toEqual({ kind: 'png', width: 84, height: 28 });
  });

  test.each([
    ['with a script in it', 'a.svg', svg('<script>alert(1)</script><path d="M0 0h9"/>')],
    ['with something to press', 'a.svg', svg('<path d="M0 0h9" onclick="alert(1)"/>')],
    ['in a colour of the theme', 'a.svg', svg('<path d="M0 0h9v9z" fill="var(--accent)"/>')],
    ['that is a strip', 'a.svg', svg('<path d="M0 0h9v9z"/>', '0 0 900 10')],
    ['that is heavy', 'a.png', png(300, 100, 70_000)],
    ['that is a web page', 'a.png', new TextEncoder().encode('<html><script>alert(1)</script></html>')],
    ['without a size', 'a.png', png(0, 0)],
  ])('%s is refused, with what to do', (_, name, bytes) => {
    expect(() => logoOf(name, bytes)).toThrow(NoDrawing);
  });
});

test('a problem is told of the file and the field that it comes from', () => {
  const place = (shown: string) => ({ shown, path: `/nowhere/${shown}` });
  const origins = {
    course: 'content',
    files: {
      'a/b/x.yaml': {
        kind: 'fields' as const,
        base: place('content/a/b/x.yaml'),
        fields: [{ laid: 'cards[10]', own: 'cards[1]', file: place('over/cases/x.yaml') }],
      },
      'a/b/lesson.mdx': {
        kind: 'lines' as const,
        base: place('content/a/b/lesson.mdx'),
        pieces: [
          { from: 1, to: 4, file: place('content/a/b/lesson.mdx'), at: 1 },
          { from: 5, to: 9, file: place('over/sections/b/c.mdx'), at: 1 },
          { from: 10, to: 20, file: place('content/a/b/lesson.mdx'), at: 30 },
        ],
      },
      'pages/about.mdx': { kind: 'whole' as const, file: place('over/pages/about.mdx') },
    },
  };
  const problem = (file: string, more: object = {}) => ({ file: `.laid/x/${file}`, message: 'There is no .laid/x/a.', remedy: 'Look.', ...more }); // biome-ignore format: one thought
  const where = (file: string, more: object = {}) => {
    const [{ file: told, line, field, message } = { file: '', message: '' }] = traced(
      [problem(file, more)],
      '.laid/x',
      origins,
    );
    expect(message).toBe('There is no content/a.');
    return [told, line, field];
  };
  expect(where('a/b/x.yaml', { field: 'cards[10].why', line: 99 })).toEqual([
    'over/cases/x.yaml',
    undefined,
    'cards[1].why',
  ]);
  expect(where('a/b/x.yaml', { field: 'cards[1].why', line: 3 })).toEqual([
    'content/a/b/x.yaml',
    undefined,
    'cards[1].why',
  ]);
  expect(where('a/b/lesson.mdx', { line: 3 })).toEqual(['content/a/b/lesson.mdx', 3, undefined]);
  expect(where('a/b/lesson.mdx', { line: 6 })).toEqual(['over/sections/b/c.mdx', 2, undefined]);
  expect(where('a/b/lesson.mdx', { line: 12 })).toEqual(['content/a/b/lesson.mdx', 32, undefined]);
  expect(where('pages/about.mdx', { line: 2 })).toEqual(['over/pages/about.mdx', 2, undefined]);
  expect(where('glossary.yaml', { line: 2, field: '[0].id' })).toEqual([
    'content/glossary.yaml',
    2,
    '[0].id',
  ]);
});
