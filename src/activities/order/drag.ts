/** Dragging a thing along its list: a shortcut on top of the buttons. Beside the list it comes to lie nowhere. */
import { drag } from '../../ui/drag.ts';

const BEYOND = 72; // pixels above and below the list that still count as its ends

/**
 * Listens on LIST, whose children carry `data-item`, until the returned function is called.
 * @param drop Gets the thing and its new place, counted from 0.
 */
export function dragAlong(list: HTMLElement, drop: (item: string, place: number) => void): () => void {
  const others = (item: Element) => [...list.children].filter((child) => child !== item);
  return drag<number>(list, {
    things: '[data-item]',
    not: 'button, .told',
    upright: true,
    /** How many of the others have their middle above the pointer. */
    at(x, y, item) {
      const { left, right, top, bottom } = list.getBoundingClientRect();
      if (x < left || x > right || y < top - BEYOND || y > bottom + BEYOND) return;
      return others(item).filter((other) => {
        const box = other.getBoundingClientRect();
        return box.top + box.height / 2 < y;
      }).length;
    },
    mark(place, item) {
      others(item).forEach((other, index, all) => {
        other.toggleAttribute('data-before', index === place);
        other.toggleAttribute('data-after', index === all.length - 1 && place === all.length);
      });
    },
    drop: (item, place) => drop(item.dataset['item'] ?? '', place),
  });
}
