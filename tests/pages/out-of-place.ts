/** What a reader sees going wrong with a page's words: measured by the boxes of the words themselves. */
import type { Page } from 'playwright/test';

/**
 * A line each for words that stand outside the window or are cut off (what can be scrolled is reached), that lie over
 * other words, or that break by the letter although they would fit on a line of their own.
 */
export const outOfPlace = (tab: Page): Promise<string[]> =>
  tab.evaluate(() => {
    /** A word wider than this share of the window may break: there is no line for it. */
    const roomy = 0.5;
    const found: string[] = [];
    const width = document.documentElement.clientWidth;
    const { scrollWidth } = document.documentElement;

    interface About {
      readonly unseen: boolean;
      /** What lies over the page by intention. */
      readonly layer: Element | undefined;
      readonly edges: readonly { box: Element; scrolls: boolean; says: boolean; x: boolean; y: boolean }[];
    }
    const known = new Map<Element, About>();
    function about(element: Element): About {
      const before = known.get(element);
      if (before) return before;
      const style = getComputedStyle(element);
      const above = element.parentElement
        ? about(element.parentElement)
        : { unseen: false, layer: undefined, edges: [] };
      const cuts = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
      const scrolls = /auto|scroll/.test(style.overflowX);
      const edge = {
        box: element,
        scrolls,
        // An ellipsis says that there is more.
        says: style.textOverflow === 'ellipsis',
        x: cuts(style.overflowX),
        y: cuts(style.overflowY),
      };
      const says = {
        unseen:
          above.unseen ||
          element.matches('script, style, option, textarea') ||
          style.clipPath.startsWith('inset(50') ||
          !element.checkVisibility({ visibilityProperty: true, opacityProperty: true }),
        layer:
          /fixed|sticky/.test(style.position) || element.matches(':popover-open') ? element : above.layer,
        edges: scrolls || edge.x || edge.y ? [...above.edges, edge] : above.edges,
      };
      known.set(element, says);
      return says;
    }
    const path = (element: Element) => {
      const names: string[] = [];
      for (let at: Element | null = element; at && names.length < 4; at = at.parentElement)
        names.unshift(
          `${at.localName}${at.id ? `#${at.id}` : [...at.classList].map((name) => `.${name}`).join('')}`,
        );
      return names.join(' > ');
    };
    if (scrollWidth > width) {
      const out = [...document.body.querySelectorAll('*')].filter(
        (element) => element.getBoundingClientRect().right > width + 1 && element.checkVisibility(),
      );
      found.push(`the page is ${scrollWidth} px wide in a window of ${width}: ${out.slice(-2).map(path)}`);
    }
    const blockOf = (element: Element): Element =>
      element.parentElement && getComputedStyle(element).display === 'inline'
        ? blockOf(element.parentElement)
        : element;

    interface Line {
      readonly block: Element;
      readonly layer: Element | undefined;
      readonly top: number;
      readonly left: number;
      right: number;
      bottom: number;
      text: string;
    }
    const lines: Line[] = [];
    const range = document.createRange();

    /** @returns the parts that a word stands in, one for each line */
    function partsOf(node: Text, start: number, end: number): string[] {
      const parts: string[] = [];
      let from = start;
      let last: number | undefined;
      for (let at = start; at < end; at++) {
        range.setStart(node, at);
        range.setEnd(node, at + 1);
        const top = range.getClientRects()[0]?.top;
        if (top === undefined) continue;
        if (last !== undefined && top > last + 3) {
          parts.push(node.data.slice(from, at));
          from = at;
        }
        last = top;
      }
      return [...parts, node.data.slice(from, end)];
    }

    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
      const parent = node.parentElement;
      if (!parent || !node.data.trim()) continue;
      const { unseen, layer, edges } = about(parent);
      if (unseen) continue;
      const drawn = parent.closest('svg');
      const block = drawn ? parent : blockOf(parent);
      for (const { 0: word, index } of node.data.matchAll(/[^\s\u200b\u00ad]+/g)) {
        range.setStart(node, index);
        range.setEnd(node, index + word.length);
        const boxes = [...range.getClientRects()].filter((box) => box.width > 0.5);
        for (const box of boxes) {
          const cut = edges.find(({ box: of, x, y }) => {
            const frame = of.getBoundingClientRect();
            return (
              (x && (box.right > frame.right + 2 || box.left < frame.left - 2)) ||
              (y && (box.bottom > frame.bottom + 5 || box.top < frame.top - 5))
            );
          });
          // A drawing may show a part of itself.
          if (cut && drawn) continue;
          if (cut && !cut.says) found.push(`“${word}” is cut off by ${path(cut.box)}`);
          const outside = box.right > width + 1 || box.left < -1;
          if (outside && !edges.some(({ scrolls, says }) => scrolls || says))
            found.push(`“${word}” stands outside the window: ${path(parent)}`);
          if (cut) continue;
          const last = lines.at(-1);
          if (last?.block === block && Math.abs(last.top - box.top) < 3 && box.left >= last.left - 1) {
            last.right = Math.max(last.right, box.right);
            last.bottom = Math.max(last.bottom, box.bottom);
            last.text += ` ${word}`;
          } else {
            const { top, left, right, bottom } = box;
            lines.push({ block, layer, top, left, right, bottom, text: word });
          }
        }
        const whole = boxes.reduce((sum, box) => sum + box.width, 0);
        if (drawn || boxes.length < 2 || whole > roomy * width) continue;
        const parts = partsOf(node, index, index + word.length);
        if (parts.slice(0, -1).some((part) => /[\p{L}\p{N}]$/u.test(part)))
          found.push(`“${parts.join('|')}” is broken: ${path(parent)}`);
      }
    }

    lines.sort((one, other) => one.top - other.top);
    for (const [index, one] of lines.entries()) {
      for (let at = index + 1; at < lines.length; at++) {
        const other = lines[at];
        if (!other || other.top >= one.bottom) break;
        if (other.block === one.block || other.layer !== one.layer) continue;
        const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
        const down = Math.min(one.bottom, other.bottom) - other.top;
        // Boxes of lines that follow each other touch: letters do not fill them.
        const high = Math.min(one.bottom - one.top, other.bottom - other.top);
        if (across > 2 && down > 0.35 * high)
          found.push(`“${one.text}” lies over “${other.text}”: ${path(one.block)} | ${path(other.block)}`);
      }
    }
    return [...new Set(found)].slice(0, 12);
  });
