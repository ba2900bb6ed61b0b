/** The text of a lesson as a reader has it: what can be marked, and where each letter of it stands in the page. */
import type { Span } from './find.ts';

/** What is no text of the lesson's: activities, notes of references, controls, and whatever this room puts there. */
const outside = [
  'button:not(.term)',
  'nav',
  'script',
  'style',
  'svg',
  '.lesson-head',
  '.lesson-end',
  '.sr-only',
  '.no-script',
  '.notes',
  '.notice',
  'fieldset',
  '.sources',
  '[popover]',
  '[data-activity]',
  '[data-noted]',
].join();
/** What ends a line. */
const blocks = 'p,li,dt,dd,h2,h3,h4,td,th,figcaption,summary,blockquote,caption';

export interface Section extends Span {
  /** The heading's; empty before the first one. */
  readonly id: string;
  readonly title: string;
}

export interface LessonText {
  /** With white space squeezed. */
  readonly text: string;
  readonly sections: readonly Section[];
  /** Whether NODE is text of the lesson. */
  has(node: Text): boolean;
  rangeOf(span: Span): Range;
  /** What of RANGE is text of the lesson. */
  spanOf(range: Range): Span | undefined;
}

export const sectionAt = ({ sections }: Pick<LessonText, 'sections'>, at: number): Section =>
  sections.findLast(({ from }) => from <= at) as Section;

/** The blocks that a note can be on: paragraphs, items and cells that hold no other such. */
export const blocksIn = (article: Element): HTMLElement[] =>
  [...article.querySelectorAll<HTMLElement>('p,li,dd,td,figcaption,blockquote')].filter(
    (block) => !block.closest(outside) && !block.querySelector('p,li') && block.textContent?.trim(),
  );

export const blockOf = (node: Node): HTMLElement | null | undefined =>
  (node instanceof Element ? node : node.parentElement)?.closest<HTMLElement>(blocks);

/** Reads ARTICLE, of the page or of another one that was fetched. */
export function textOf(article: Element): LessonText {
  const nodes: Text[] = [];
  /** By letter of the text: which node it is in, and where there. */
  const owner: number[] = [];
  const offset: number[] = [];
  const letters: string[] = [];
  const heads: { id: string; title: string; from: number }[] = [{ id: '', title: '', from: 0 }];

  const add = (letter: string, node: number, at: number) => {
    if (letter === ' ' && (letters.at(-1) ?? ' ') === ' ') return;
    letters.push(letter);
    owner.push(node);
    offset.push(at);
  };

  let line: Element | null | undefined;
  const read = (node: Node) => {
    if (node instanceof Element || node.nodeType === 1) {
      const element = node as Element;
      if (element.matches(outside)) return;
      if (element.localName === 'h2' && element.id && element.parentElement === article)
        heads.push({ id: element.id, title: element.textContent?.trim() ?? '', from: letters.length });
      for (const child of element.childNodes) read(child);
    } else if (node.nodeType === 3) {
      const { data, parentElement } = node as Text;
      const own = parentElement?.closest(blocks);
      const index = nodes.push(node as Text) - 1;
      if (own !== line && letters.length) add(' ', index, 0);
      line = own;
      for (let at = 0; at < data.length; at++) {
        const letter = data[at] as string;
        // Where a line may break, and where not, is no matter of the words.
        if (/[\u00ad\u2060]/.test(letter)) continue;
        add(/\s/.test(letter) ? ' ' : letter, index, at);
      }
    }
  };
  for (const child of article.childNodes) read(child);

  const text = letters.join('');
  return {
    text,
    sections: heads.map((head, index) => ({ ...head, to: heads[index + 1]?.from ?? text.length })),
    has: (node) => nodes.includes(node),
    rangeOf({ from, to }) {
      const range = article.ownerDocument.createRange();
      range.setStart(nodes[owner[from] as number] as Text, offset[from] as number);
      range.setEnd(nodes[owner[to - 1] as number] as Text, (offset[to - 1] as number) + 1);
      return range;
    },
    spanOf(range) {
      const { startContainer, endContainer, startOffset, endOffset } = range;
      const within = nodes.map((node) => range.intersectsNode(node));
      const isIn = (_: string, at: number) => {
        const node = nodes[owner[at] as number];
        const place = offset[at] as number;
        return (
          within[owner[at] as number] &&
          (node !== startContainer || place >= startOffset) &&
          (node !== endContainer || place < endOffset)
        );
      };
      let from = letters.findIndex(isIn);
      let to = letters.findLastIndex(isIn) + 1;
      while (from >= 0 && from < to && letters[from] === ' ') from++;
      while (from < to && letters[to - 1] === ' ') to--;
      return from >= 0 && from < to ? { from, to } : undefined;
    },
  };
}
