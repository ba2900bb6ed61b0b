/** Text on the sheet, from as many font files as its letters need. */
import { lettersOf, type Run, split } from '../names.ts';
import { type Direction, fromLeft, stretches } from './direction.ts';
import {
  type Face,
  type Family,
  type FontLoader,
  faceOf,
  familiesOf,
  type Role,
  type Subset,
} from './faces.ts';
import { drawShaped, type Shaped, shape } from './shaped.ts';
import { currentFont, drawStacked, readsBack } from './stacked.ts';

/** How a line of text looks. Sizes in points, tracking in em. */
export interface Style {
  role: Role;
  size: number;
  colour: string;
  tracking?: number;
}

/** Part of a line that is drawn at one stroke. */
interface Piece extends Run {
  level: number;
  /** Space after each letter, in points; letters that may join get none. */
  tracking: number;
  shaped?: Shaped;
  /** One letter with accents, drawn in a way of its own. */
  stacked?: boolean;
}

/** Slices whose letters are shaped together. */
const shapes = new Set<Subset>(['arabic', 'hebrew']);

/**
 * Sets lines of text whose letters may come from several font files: measures, wraps, draws on a baseline.
 */
export class Typesetter {
  readonly #doc: PDFKit.PDFDocument;
  readonly #loaded: Set<Face>;
  readonly #families: readonly Family[] | undefined;
  readonly #base: Direction;

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
      if (file) doc.registerFont(face, file as unknown as PDFKit.Mixins.PDFFontSource);
    }
    return new Typesetter(doc, faces);
  }

  /** The same fonts, but every text in one typeface, whatever its role, and in one direction as a whole. */
  in(family: Family, base: Direction = 'ltr'): Typesetter {
    return new Typesetter(this.#doc, this.#loaded, [family], base);
  }

  /** A line in pieces, in the order of reading. */
  #cut(text: string, style: Style): Piece[] {
    const atHand = (family: Family, subset: Subset) => this.#loaded.has(faceOf(style.role, family, subset));
    return stretches(text, this.#base).flatMap(({ text, direction, level }) =>
      split(text, this.#families ?? familiesOf[style.role], atHand).runs.flatMap((run) =>
        this.#pieces(run, style, direction, level),
      ),
    );
  }

  /** A run as one piece, or letter by letter where a letter has to be drawn in a way of its own. */
  #pieces(run: Run, style: Style, direction: Direction, level: number): Piece[] {
    this.#take(run, style);
    if (shapes.has(run.subset) || direction === 'rtl') {
      return [{ ...run, level, tracking: 0, shaped: shape(this.#doc, run.text, direction) }];
    }
    const whole = { ...run, level, tracking: (style.tracking ?? 0) * style.size };
    if (readsBack(this.#doc, run.text)) return [whole];
    return lettersOf(run.text).map((text) => ({ ...whole, text, stacked: !readsBack(this.#doc, text) }));
  }

  #take({ family, subset }: Run, { role, size }: Style): void {
    this.#doc.font(faceOf(role, family, subset)).fontSize(size);
  }

  /** Width in points, tracking included but for the last letter's. */
  width(text: string, style: Style): number {
    const pieces = this.#cut(text, style);
    const last = pieces.at(-1)?.tracking ?? 0;
    return pieces.reduce((sum, piece) => sum + this.#advance(piece, style), -last);
  }

  /** How far a piece takes the pen. */
  #advance(piece: Piece, style: Style): number {
    this.#take(piece, style);
    if (piece.shaped) return (piece.shaped.width * style.size) / currentFont(this.#doc).unitsPerEm;
    const { text, tracking } = piece;
    return this.#doc.widthOfString(text, { characterSpacing: tracking }) + tracking;
  }

  /**
   * Lines no wider than `width`, broken at spaces, inside a word only when it must be. Not after hyphens:
   * readers that join lines drop a hyphen at the end of one, and a name would lose it.
   */
  wrap(text: string, style: Style, width: number): string[] {
    const lines: string[] = [];
    let line = '';
    for (const piece of text.split(/(?<= )/)) {
      if (this.width((line + piece).trimEnd(), style) <= width) {
        line += piece;
        continue;
      }
      if (line) lines.push(line.trimEnd());
      line = '';
      for (const letter of lettersOf(piece)) {
        if (line && this.width((line + letter).trimEnd(), style) > width) {
          lines.push(line);
          line = '';
        }
        line += letter;
      }
    }
    return line.trim() ? [...lines, line.trimEnd()] : lines;
  }

  /** As many lines as `wrap` needs, of about one length, so that no word is left alone on the last. */
  balance(text: string, style: Style, width: number): string[] {
    const lines = this.wrap(text, style, width);
    if (lines.length < 2) return lines;
    const words = text.split(' ').map((word) => this.width(word, style));
    let narrow = Math.max(width / 2, ...words);
    for (; narrow < width; narrow += width / 40) {
      const even = this.wrap(text, style, narrow);
      if (even.length <= lines.length) return even;
    }
    return lines;
  }

  /** Draws one line, its letters standing on `baseline`. `align: 'right'` ends it at `x`. */
  draw(text: string, x: number, baseline: number, style: Style, align: 'left' | 'right' = 'left'): void {
    const doc = this.#doc;
    const pieces = this.#cut(text, style);
    let at = align === 'right' ? x - this.width(text, style) : x;
    // The space at the end of a line that runs to the left hangs out of it, as it does on the right.
    if (this.#base === 'rtl' && align === 'left')
      at += this.width(text.trimEnd(), style) - this.width(text, style);
    const places: number[] = [];
    for (const index of fromLeft(pieces.map(({ level }) => level))) {
      const piece = pieces[index];
      if (!piece) continue;
      places[index] = at;
      at += this.#advance(piece, style);
    }
    // Drawn in the order of reading, whichever way they stand: many readers take that for the text's order.
    for (const [index, piece] of pieces.entries()) {
      const { shaped, stacked, tracking } = piece;
      const left = places[index] ?? x;
      this.#take(piece, style);
      doc.fillColor(style.colour);
      if (shaped) drawShaped(doc, shaped, left, baseline, style.size);
      else if (stacked) drawStacked(doc, piece.text, left, baseline, style.size);
      else
        doc.text(piece.text, left, baseline, {
          lineBreak: false,
          baseline: 'alphabetic',
          characterSpacing: tracking,
        });
    }
  }

  /** Draws lines one below the other. */
  drawLines(
    lines: string[],
    x: number,
    baseline: number,
    leading: number,
    style: Style,
    align: 'left' | 'right' = 'left',
  ): void {
    for (const [index, line] of lines.entries()) {
      // Readers that join the lines of a paragraph need the space that the line break replaced.
      const broken = index < lines.length - 1 && !line.endsWith('-');
      const joined = broken && align === 'left' ? `${line} ` : line;
      this.draw(joined, x, baseline + index * leading, style, align);
    }
  }
}
