/** Marks as an SVG element of a page, whose colours `way.css` gives. Needs a browser. */
import { type Drawing, type Mark, type Panel, type Width, widths } from './marks.ts';
import type { State } from './way.ts';

const made = <Tag extends keyof SVGElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, string | number>>,
) => {
  const element = document.createElementNS('http://www.w3.org/2000/svg', tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
  return element;
};

/** Hidden from who does not see it: what stands around says it in words. */
export function svgElement(
  width: Width,
  { height, marks }: Drawing,
  states: readonly State[] = [],
): SVGSVGElement {
  const svg = made('svg', {
    class: width,
    viewBox: `0 0 ${widths[width]} ${height}`,
    'aria-hidden': 'true',
  });
  let group: SVGGElement | undefined;
  for (const mark of marks) {
    const { step } = mark;
    if (step === undefined) group = undefined;
    else if (group?.dataset['bar'] !== String(step)) {
      group = made('g', { 'data-bar': step, 'data-state': states[step] ?? 'new' });
      svg.append(group);
    }
    (group ?? svg).append(elementOf(mark));
  }
  return svg;
}

function elementOf(mark: Mark): SVGElement {
  if ('path' in mark) return made('path', { class: mark.part, d: mark.path });
  const { text, x, y, size, tone = 'ink', letters = 'text', anchor = 'start' } = mark;
  const element = made('text', {
    class: `${tone} ${letters}`,
    x,
    y,
    'font-size': size,
    'text-anchor': anchor,
  });
  element.textContent = text;
  return element;
}

/** A panel's pieces, as one picture that says SAID. */
export function drawnElement(panel: Panel, drawnFor: readonly Width[], said: string): HTMLElement {
  const place = document.createElement('div');
  place.className = 'drawn';
  place.role = 'img';
  place.ariaLabel = said;
  place.append(...drawnFor.flatMap((width) => panel.draw(width).map((piece) => svgElement(width, piece))));
  return place;
}
