/**
 * What a drawing is made of: paths and lines of text, each with its part in it. A page gives a part its colour by a
 * class, a file by the light's colours: one drawing for both. Pure.
 */

/** What a mark is there for. */
export type Part =
  | 'empty'
  | 'to-come'
  | 'begun'
  | 'done'
  | 'tread'
  | 'tread-begun'
  | 'hair'
  | 'thin'
  | 'join'
  | 'join-loose'
  | 'disc'
  | 'open'
  | 'ring'
  | 'from'
  | 'up'
  | 'down'
  | 'same'
  | 'sign'
  | 'sign-open'
  | 'flag'
  | 'ground';

export type Tone = 'ink' | 'soft' | 'on-done';
export type Letters = 'text' | 'strong' | 'heading';

/** `step`: the mark shows how far that step is; the finish comes after all others. */
export type Mark =
  | { readonly path: string; readonly part: Part; readonly step?: number }
  | {
      readonly text: string;
      readonly x: number;
      readonly y: number;
      readonly size: number;
      readonly tone?: Tone;
      readonly letters?: Letters;
      readonly anchor?: 'middle' | 'end';
      readonly step?: number;
    };

/** A part of the picture, with all that it says in words. */
export interface Panel {
  readonly id: string;
  readonly title: string;
  /** What it comes to, in a sentence. */
  readonly sum: string;
  /** Says everything that is drawn, for who does not see it. */
  readonly said: string;
  /** The same as a table. */
  readonly table: { readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] };
  /** Drawn for a width, in pieces that stand below each other: on paper a page ends between two. */
  readonly draw: (width: Width) => readonly Drawing[];
}

/** `sheet` is as wide as `wide`, and says more: there is no page around it. */
export type Width = 'wide' | 'narrow' | 'sheet';
export const widths: Readonly<Record<Width, number>> = { wide: 880, narrow: 340, sheet: 880 };

export interface Drawing {
  readonly height: number;
  readonly marks: readonly Mark[];
}

/** Between two pieces. */
export const between = 26;

export const round = (number: number) => Number(number.toFixed(2));

export const circle = (x: number, y: number, radius: number): string =>
  `M${round(x - radius)} ${round(y)}a${radius} ${radius} 0 1 1 ${2 * radius} 0a${radius} ${radius} 0 1 1 ${-2 * radius} 0z`;

export const box = (x: number, y: number, width: number, height: number): string =>
  `M${round(x)} ${round(y)}h${round(width)}v${round(height)}h${round(-width)}z`;

export const moved = (marks: readonly Mark[], x: number, y: number): Mark[] =>
  marks.map((mark) =>
    'path' in mark
      ? { ...mark, path: shifted(mark.path, x, y) }
      : { ...mark, x: round(mark.x + x), y: round(mark.y + y) },
  );

/** Paths here begin with M and go on with small letters, or with L, H and V. */
const shifted = (path: string, x: number, y: number) =>
  path.replace(
    /([ML])(-?[\d.]+) (-?[\d.]+)|H(-?[\d.]+)|V(-?[\d.]+)/g,
    (_, way: string | undefined, left: string, top: string, across: string | undefined, down: string) =>
      way
        ? `${way}${round(Number(left) + x)} ${round(Number(top) + y)}`
        : across === undefined
          ? `V${round(Number(down) + y)}`
          : `H${round(Number(across) + x)}`,
  );

const wide = /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Hang}\p{Extended_Pictographic}]/u;

/** About how wide TEXT is at SIZE: rather too much than too little, as no font is asked. */
export function widthOf(text: string, size: number): number {
  let sum = 0;
  for (const letter of text)
    sum += /\p{M}/u.test(letter)
      ? 0
      : wide.test(letter)
        ? 1.05
        : /[\p{Lu}mwMW@%—]/u.test(letter)
          ? 0.72
          : /[\s.,:;’'!|il()1]/.test(letter)
            ? 0.34
            : 0.56;
  return sum * size;
}

const clusters = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** TEXT in lines of at most WIDTH; a word that is wider is parted. */
export function linesOf(text: string, width: number, size: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  const fits = (more: string) => widthOf(more, size) <= width;
  for (const word of text.split(/[ \t\r\n]+/).filter(Boolean)) {
    const longer = line ? `${line} ${word}` : word;
    if (fits(longer)) {
      line = longer;
      continue;
    }
    if (line) lines.push(line);
    line = '';
    for (const { segment } of clusters.segment(word)) {
      if (line && !fits(line + segment)) {
        lines.push(line);
        line = '';
      }
      line += segment;
    }
  }
  return line ? [...lines, line] : lines;
}

/** The lines of a text below each other; X and Y are the first one's. */
export const textLines = (
  text: string,
  at: { x: number; y: number; width: number; size: number; line: number },
  more: Partial<Pick<Extract<Mark, { text: string }>, 'tone' | 'letters' | 'anchor'>> = {},
): { readonly marks: Mark[]; readonly height: number } => {
  const lines = linesOf(text, at.width, at.size);
  return {
    marks: lines.map((said, index) => ({
      text: said,
      x: at.x,
      y: round(at.y + index * at.line),
      size: at.size,
      ...more,
    })),
    height: lines.length * at.line,
  };
};
