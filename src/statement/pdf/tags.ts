/** Attributes of a tagged piece: what a screen reader says of it. `bbox` in points from the upper left. */
export interface TagOptions {
  alt?: string;
  actual?: string;
  bbox?: [left: number, top: number, right: number, bottom: number];
  scope?: 'Row' | 'Column';
  /** A list whose items have numbers. */
  numbered?: boolean;
}

// The library's published types lag behind it here; this is the one place that says so.
type Struct = (
  type: string,
  options: TagOptions,
  children: (() => void) | null,
) => PDFKit.PDFStructureElement;

/** A tagged piece; what `draw` draws is its content, once the piece has been added to its parent. */
export function tag(
  doc: PDFKit.PDFDocument,
  type: string,
  draw: (() => void) | null = null,
  options: TagOptions = {},
): PDFKit.PDFStructureElement {
  const element = (doc.struct as unknown as Struct).call(doc, type, options, draw);
  if (options.numbered) {
    // The library has no word for it.
    const { data } = (element as unknown as { dictionary: { data: Record<string, unknown> } }).dictionary;
    data['A'] = { O: 'List', ListNumbering: 'Decimal' };
  }
  return element;
}

/** What carries no meaning: screen readers and text extraction pass over it. */
export function artifact(doc: PDFKit.PDFDocument, draw: () => void): void {
  doc.markContent('Artifact', { type: 'Layout' });
  draw();
  doc.endMarkedContent();
}
