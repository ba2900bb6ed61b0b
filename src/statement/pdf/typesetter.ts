/** Text on the sheet, from as many font files as its letters need. */
import { lettersOf, type Run, split } from '../names.ts';
import {
  type Face,
  type Family,
  type FontLoader,
  faceOf,
  familiesOf,
  type Role,
  type Subset,
} from './faces.ts';
import { drawStacked, readsBack } from './stacked.ts';

/** How a line of text looks. Sizes in points, tracking in em. */
export interface Style {
  role: Role;
  size: number;
  colour: string;
  tracking?: number;
}

/**
 * Sets lines of text whose letters may come from several font files: measures, wraps, draws on a baseline.
 */
export class Typesetter {
  readonly #doc: PDFKit.PDFDocument;
  readonly #loaded: Set<Face>;
  readonly #families: readonly Family[] | undefined;

  private constructor(doc: PDFKit.PDFDocument, loaded: Set<Face>, families?: readonly Family[]) {
    this.#doc = doc;
    this.#loaded = loaded;
    this.#families = families;
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

  /** The same fonts, but every text in one typeface, whatever its role. */
  in(family: Family): Typesetter {
    return new Typesetter(this.#doc, this.#loaded, [family]);
  }

  #cut(text: string, role: Role): Run[] {
    const atHand = (family: Family, subset: Subset) => this.#loaded.has(faceOf(role, family, subset));
    return split(text, this.#families ?? familiesOf[role], atHand).runs;
  }

  /** Width in points, tracking included but for the last letter's. */
  width(text: string, style: Style): number {
    const tracking = (style.tracking ?? 0) * style.size;
    const pieces = this.#cut(text, style.role).flatMap((run) => this.#pieces(run, style));
    return pieces.reduce((sum, piece) => sum + this.#runWidth(piece, style) + tracking, -tracking);
  }

  #runWidth(run: Run, style: Style): number {
    this.#doc.font(faceOf(style.role, run.family, run.subset)).fontSize(style.size);
    return this.#doc.widthOfString(run.text, { characterSpacing: (style.tracking ?? 0) * style.size });
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
    const characterSpacing = (style.tracking ?? 0) * style.size;
    let at = align === 'right' ? x - this.width(text, style) : x;
    for (const run of this.#cut(text, style.role)) {
      for (const piece of this.#pieces(run, style)) {
        const width = this.#runWidth(piece, style);
        doc.fillColor(style.colour);
        if (piece.stacked) drawStacked(doc, piece.text, at, baseline, style.size);
        else
          doc.text(piece.text, at, baseline, { lineBreak: false, baseline: 'alphabetic', characterSpacing });
        at += width + characterSpacing;
      }
    }
  }

  /** A run as one piece, or letter by letter where a letter has to be drawn in a way of its own. */
  #pieces(run: Run, style: Style): (Run & { stacked: boolean })[] {
    this.#doc.font(faceOf(style.role, run.family, run.subset)).fontSize(style.size);
    if (readsBack(this.#doc, run.text)) return [{ ...run, stacked: false }];
    return lettersOf(run.text).map((text) => ({ ...run, text, stacked: !readsBack(this.#doc, text) }));
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
