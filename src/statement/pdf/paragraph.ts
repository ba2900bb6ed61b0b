/** A paragraph in which addresses can be followed: each a link that is tagged, and says where it leads. */
import type { SheetLink } from './sheet.ts';
import { tag } from './tags.ts';
import type { Line, Style, Typesetter } from './typesetter.ts';

interface Place {
  readonly x: number;
  readonly baseline: number;
  readonly leading: number;
}

const partOf = ({ text, levels }: Line, from: number, to: number): Line => ({
  text: text.slice(from, to),
  levels: levels.slice(from, to),
  spaced: false,
});

/** Adds a tagged paragraph to ROOT; what of its text is a link's becomes one, also where it goes on in the next line. */
export function addParagraph(
  doc: PDFKit.PDFDocument,
  root: PDFKit.PDFStructureElement,
  type: Typesetter,
  lines: readonly Line[],
  { x, baseline, leading }: Place,
  style: Style,
  links: readonly SheetLink[] = [],
): void {
  const paragraph = tag(doc, 'P');
  root.add(paragraph);
  const whole = lines.map(({ text, spaced }) => (spaced ? `${text} ` : text)).join('');
  const found = links
    .map((link) => ({ link, from: whole.indexOf(link.text) }))
    .filter(({ from }) => from >= 0)
    .map(({ link, from }) => ({ link, from, to: from + link.text.length }));
  let begin = 0;
  for (const [index, line] of lines.entries()) {
    const y = baseline + index * leading;
    const spaced = line.spaced ? type.spaced(line) : line;
    const end = begin + line.text.length;
    const cuts = found.filter(({ from, to }) => from < end && to > begin);
    let [at, left] = [0, x];
    const write = (to: number, element: PDFKit.PDFStructureElement) => {
      if (to === at) return;
      const piece = partOf(spaced, at, to);
      const [start, width] = [left, type.width(piece, style)];
      element.add((() => type.draw(piece, start, y, style)) as never);
      [at, left] = [to, left + width];
    };
    for (const { link, from, to } of cuts) {
      write(Math.max(0, from - begin), paragraph);
      const element = tag(doc, 'Link');
      paragraph.add(element);
      const start = left;
      write(Math.min(line.text.length, to - begin), element);
      follow(doc, element, link, {
        left: start,
        top: y - style.size,
        right: left,
        bottom: y + style.size * 0.3,
      });
      element.end();
    }
    write(spaced.text.length, paragraph);
    begin = end + (line.spaced ? 1 : 0);
  }
  paragraph.end();
}

/** What is pressed to follow a link; ELEMENT, a tagged `Link`, has it as its own. */
export function follow(
  doc: PDFKit.PDFDocument,
  element: PDFKit.PDFStructureElement,
  { url, alt }: Pick<SheetLink, 'url' | 'alt'>,
  { left, top, right, bottom }: { left: number; top: number; right: number; bottom: number },
): void {
  // A string object is written as text, with letters of any script.
  const options = { structParent: element, Contents: new String(alt) };
  (doc.link as (...values: unknown[]) => void)(left, top, right - left, bottom - top, url, options);
}
