/**
 * Draws what is marked: with the browser's own highlights, which leave the page as it is; where it has none, with
 * elements around the words.
 */
import type { Placed } from './place.ts';
import { type LessonText, textOf } from './text.ts';

const names = ['noted', 'noted-words'] as const;
const nameOf = ({ annotation }: Placed) => names[annotation.words ? 1 : 0];

export const paintsItself = typeof Highlight !== 'undefined' && 'highlights' in CSS;

/** Ranges of what is drawn, by the annotation's id: where somebody presses, and where a link leads. */
export function paint(all: readonly Placed[], text: LessonText): ReadonlyMap<string, Range> {
  const ranges = new Map(
    all.flatMap((one) => (one.span ? [[one.annotation.id, text.rangeOf(one.span)] as const] : [])),
  );
  for (const name of names) {
    const own = all.filter((one) => nameOf(one) === name);
    CSS.highlights.set(
      name,
      new Highlight(...own.flatMap(({ annotation }) => ranges.get(annotation.id) ?? [])),
    );
  }
  return ranges;
}

/** Takes the elements away again. */
export function unwrap(article: Element): void {
  for (const mark of article.querySelectorAll('mark.noted-mark')) {
    const parent = mark.parentNode;
    mark.replaceWith(...mark.childNodes);
    parent?.normalize();
  }
}

/** What {@link paint} does, with elements. Each changes the page's nodes, so each is looked up anew. */
export function wrap(all: readonly Placed[], article: Element): void {
  for (const one of all) {
    if (!one.span) continue;
    const text = textOf(article);
    for (const part of partsOf(text.rangeOf(one.span), text)) {
      const mark = document.createElement('mark');
      mark.className = `noted-mark ${nameOf(one)}`;
      part.surroundContents(mark);
    }
  }
}

/** What of RANGE is text of the lesson, node by node. */
function partsOf(range: Range, text: LessonText): Range[] {
  const walker = document.createTreeWalker(range.commonAncestorContainer, NodeFilter.SHOW_TEXT);
  const parts: Range[] = [];
  for (let node: Node | null = walker.currentNode; node; node = walker.nextNode()) {
    if (node.nodeType !== 3 || !range.intersectsNode(node) || !text.has(node as Text)) continue;
    const part = document.createRange();
    part.selectNodeContents(node);
    if (node === range.startContainer) part.setStart(node, range.startOffset);
    if (node === range.endContainer) part.setEnd(node, range.endOffset);
    if (part.toString().trim()) parts.push(part);
  }
  return parts;
}
