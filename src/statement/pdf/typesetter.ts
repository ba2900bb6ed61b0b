/** Text on the sheet, from as many font files as its letters need. */
import { lettersOf, type Run, split } from '../names.ts';
import { type Direction, fromLeft, levelsOf, stretches } from './direction.ts';
import {
  type Face,
  type Family,
  type FontLoader,
  faceOf,
  familiesOf,
  type Role,
  type Subset,
} from './faces.ts';
import { drawOutlines, writeLayer } from './layer.ts';
import { drawShaped, type Shaped, shape } from './shaped.ts';
import { currentFont, drawStacked, readsBack } from './stacked.ts';
import { unpacked } from './woff.ts';

/** How a line of text looks. Sizes in points, tracking in em. */
export interface Style {
  role: Role;
  size: number;
  colour: string;
  tracking?: number;
}

/** A line of a text. */
export interface Line {
  readonly text: string;
  /** Levels of its characters, as they are in the whole text. */
  readonly levels: readonly number[];
  /** It was broken at a space; else it ends the text, or a word goes on in the next. */
  readonly spaced: boolean;
}

/** Part of a line that is drawn at one stroke. Measures in em, so that they serve every size. */
interface Piece extends Run {
  level: number;
  /** Space after each letter; letters that may join get none. */
  tracking: number;
  /** How far it takes the pen, tracking included. */
  advance: number;
  shaped?: Shaped;
  /** One letter with accents, drawn in a way of its own. */
  stacked?: boolean;
}

/** Slices whose letters are shaped together. */
const shapes = new Set<Subset>(['arabic', 'hebrew']);

/**
 * Sets lines of text whose letters may come from several font files: measures, wraps, draws on a baseline. What was
 * cut into pieces and shaped once is kept, whatever sizes and lines are tried.
 */
export class Typesetter {
  readonly #doc: PDFKit.PDFDocument;
  readonly #loaded: Set<Face>;
  readonly #families: readonly Family[] | undefined;
  readonly #base: Direction;
  readonly #pieces = new Map<string, Piece[]>();

  private constructor(
    doc: PDFKit.PDFDocument,
    loaded: Set<Face>,
    families?: readonly Family[],
    base: Direction = 'ltr',
  ) {
    this.#doc = doc;
    this.#loaded = loaded;
    this.#families = families;
    this.#base = base;
  }

  /** Loads `faces`, and no others. Rejects when a file cannot be brought. */
  static async open(doc: PDFKit.PDFDocument, load: FontLoader, faces: Set<Face>): Promise<Typesetter> {
    // In order of name: the order decides the fonts' numbers in the file, which must not hang on the network.
    const ordered = [...faces].sort();
    const files = await Promise.all(ordered.map(load));
    for (const [index, face] of ordered.entries()) {
      const file = files[index];
      if (file) doc.registerFont(face, unpacked(file) as unknown as PDFKit.Mixins.PDFFontSource);
    }
    return new Typesetter(doc, faces);
  }

  /** The same fonts, but every text in one typeface, whatever its role, and in one direction as a whole. */
  in(family: Family, base: Direction = 'ltr'): Typesetter {
    return new Typesetter(this.#doc, this.#loaded, [family], base);
  }

  /** A text as one line. */
  line(text: string): Line {
    const composed = text.normalize('NFC');
    return { text: composed, levels: levelsOf(composed, this.#base), spaced: false };
  }

  /** A line in pieces, in the order of reading. */
  #cut({ text, levels }: Line, style: Style): Piece[] {
    const key = [style.role, style.tracking, levels, text].join();
    const kept = this.#pieces.get(key);
    if (kept) return kept;
    const atHand = (family: Family, subset: Subset) => this.#loaded.has(faceOf(style.role, family, subset));
    const pieces = stretches(text, levels).flatMap(({ text, direction, level }) =>
      split(text, this.#families ?? familiesOf[style.role], atHand).runs.flatMap((run) =>
        this.#shape(run, style, direction, level),
      ),
    );
    this.#pieces.set(key, pieces);
    return pieces;
  }

  /** A run as one piece, or letter by letter where a letter has to be drawn in a way of its own. */
  #shape(run: Run, style: Style, direction: Direction, level: number): Piece[] {
    this.#take(run, style, 1);
    if (shapes.has(run.subset) || direction === 'rtl') {
      const shaped = shape(this.#doc, run.text, direction);
      const advance = shaped.width / currentFont(this.#doc).unitsPerEm;
      return [{ ...run, level, tracking: 0, advance, shaped }];
    }
    const { tracking = 0 } = style;
    const plain = (text: string) => ({
      ...run,
      text,
      level,
      tracking,
      advance: this.#advance(text, tracking),
    });
    if (readsBack(this.#doc, run.text)) return [plain(run.text)];
    return lettersOf(run.text).map((text) => ({ ...plain(text), stacked: !readsBack(this.#doc, text) }));
  }

  /** How far a text in the current font takes the pen. */
  #advance(text: string, tracking: number): number {
    return this.#doc.widthOfString(text, { characterSpacing: tracking }) + tracking;
  }

  #take({ family, subset }: Run, { role }: Style, size: number): void {
    this.#doc.font(faceOf(role, family, subset)).fontSize(size);
  }

  /** Width in em, tracking included but for the last letter's. */
  #width(line: Line, style: Style): number {
    const pieces = this.#cut(line, style);
    return pieces.reduce((sum, { advance }) => sum + advance, -(pieces.at(-1)?.tracking ?? 0));
  }

  /** Width in points, tracking included but for the last letter's. */
  width(text: string | Line, style: Style): number {
    return this.#width(typeof text === 'string' ? this.line(text) : text, style) * style.size;
  }

  /** Letters of a line, and how far each takes the pen where it stands, in em. */
  #steps(line: Line, style: Style): { readonly letter: string; readonly advance: number }[] {
    return this.#cut(line, style).flatMap((piece) => {
      this.#take(piece, style, 1);
      const steps = [...(piece.shaped?.steps ?? [])];
      const em = currentFont(this.#doc).unitsPerEm;
      return lettersOf(piece.text).map((letter) => ({
        letter,
        advance: piece.shaped
          ? steps.splice(0, [...letter].length).reduce((sum, step) => sum + step, 0) / em
          : this.#advance(letter, piece.tracking),
      }));
    });
  }

  /**
   * Lines no wider than `width`, broken at spaces, inside a word only when it must be. Not after hyphens:
   * readers that join lines drop a hyphen at the end of one, and a name would lose it.
   */
  wrap(text: string, style: Style, width: number): Line[] {
    const whole = this.line(text);
    const room = width / style.size;
    const lines: Line[] = [];
    const between = (from: number, to: number): Line => {
      const line = whole.text.slice(from, to).trimEnd();
      const end = from + line.length;
      return { text: line, levels: whole.levels.slice(from, end), spaced: end < to };
    };
    let [from, to, taken] = [0, 0, 0];
    for (const word of whole.text.split(/(?<= )/)) {
      const start = to;
      to += word.length;
      const bare = this.#width(between(start, to), style);
      if (start > from && taken + bare > room) {
        lines.push(between(from, start));
        [from, taken] = [start, 0];
      }
      const spaced = { text: word, levels: whole.levels.slice(start, to), spaced: false };
      if (taken + bare <= room) {
        taken += this.#cut(spaced, style).reduce((sum, { advance }) => sum + advance, 0);
        continue;
      }
      let at = start;
      for (const { letter, advance } of this.#steps(spaced, style)) {
        if (at > from && taken + advance > room && letter !== ' ') {
          lines.push(between(from, at));
          [from, taken] = [at, 0];
        }
        taken += advance;
        at += letter.length;
      }
    }
    const last = { ...between(from, to), spaced: false };
    return last.text.trim() ? [...lines, last] : lines;
  }

  /** As many lines as `wrap` needs, of about one length, so that no word is left alone on the last. */
  balance(text: string, style: Style, width: number): Line[] {
    const lines = this.wrap(text, style, width);
    if (lines.length < 2) return lines;
    let narrow = Math.max(width / 2, this.widest(text, style));
    for (; narrow < width; narrow += width / 40) {
      const even = this.wrap(text, style, narrow);
      if (even.length <= lines.length) return even;
    }
    return lines;
  }

  /** Width in points of a text's longest word. */
  widest(text: string, style: Style): number {
    return Math.max(0, ...text.split(' ').map((word) => this.width(word, style)));
  }

  /** Draws one line, its letters standing on `baseline`. `align: 'right'` ends it at `x`. */
  draw(
    text: string | Line,
    x: number,
    baseline: number,
    style: Style,
    align: 'left' | 'right' = 'left',
  ): void {
    const doc = this.#doc;
    const { size, colour } = style;
    const line = typeof text === 'string' ? this.line(text) : text;
    const bare = { ...line, text: line.text.trimEnd() };
    // The space at the end of a line hangs out of it, whichever way it runs.
    const hanging = this.#base === 'rtl' ? this.#width(line, style) - this.#width(bare, style) : 0;
    let at = (align === 'right' ? x - this.#width(bare, style) * size : x) - hanging * size;
    const pieces = this.#cut(line, style);
    const places: number[] = [];
    for (const index of fromLeft(pieces.map(({ level }) => level))) {
      places[index] = at;
      at += (pieces[index]?.advance ?? 0) * size;
    }
    if (new Set(pieces.map(({ level }) => level % 2)).size > 1) {
      doc.fillColor(colour);
      for (const [index, piece] of pieces.entries()) {
        this.#take(piece, style, size);
        drawOutlines(doc, piece, places[index] ?? x, baseline, size);
      }
      const left = Math.min(...places);
      writeLayer(doc, line.text, left, baseline, { width: at - left, size });
      return;
    }
    // Drawn in the order of reading: many readers take that for the text's order.
    for (const [index, piece] of pieces.entries()) {
      const { shaped, stacked, tracking } = piece;
      const left = places[index] ?? x;
      this.#take(piece, style, size);
      doc.fillColor(colour);
      if (shaped) drawShaped(doc, shaped, left, baseline, size);
      else if (stacked) drawStacked(doc, piece.text, left, baseline, size);
      else
        doc.text(piece.text, left, baseline, {
          lineBreak: false,
          baseline: 'alphabetic',
          characterSpacing: tracking * size,
        });
    }
  }

  /** A line with the space at its end that readers need when they join the lines of a paragraph. */
  spaced(line: Line): Line {
    return { ...line, text: `${line.text} `, levels: [...line.levels, this.#base === 'rtl' ? 1 : 0] };
  }

  /** A text that is not seen, but found, selected and read, over something else that is: in any script. */
  layer(text: string, x: number, baseline: number, width: number, { size }: Style): void {
    const [face] = [...this.#loaded].sort();
    if (face) this.#doc.font(face);
    writeLayer(this.#doc, text, x, baseline, { width, size });
  }

  /** Draws lines one below the other. */
  drawLines(
    lines: readonly Line[],
    x: number,
    baseline: number,
    leading: number,
    style: Style,
    align: 'left' | 'right' = 'left',
  ): void {
    for (const [index, line] of lines.entries()) {
      const joined = line.spaced ? this.spaced(line) : line;
      this.draw(joined, x, baseline + index * leading, style, align);
    }
  }
}
