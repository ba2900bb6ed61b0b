/** Dragging a card onto a step: a shortcut on top of choosing. It lands on release over a step. */
import { drag } from '../../ui/drag.ts';

/** Listens on BOARD until the returned function is called. */
export function dragCards(board: HTMLElement, drop: (card: string, step: string) => void): () => void {
  return drag<HTMLElement>(board, {
    things: '[data-card]',
    not: 'button',
    at: (x, y, card) =>
      document
        .elementsFromPoint(x, y)
        .find((element) => !card.contains(element))
        ?.closest<HTMLElement>('[data-step]') ?? undefined,
    mark(step) {
      for (const other of board.querySelectorAll('[data-over]'))
        if (other !== step) other.removeAttribute('data-over');
      step?.setAttribute('data-over', '');
    },
    drop: (card, step) => drop(card.dataset['card'] ?? '', step.dataset['step'] ?? ''),
  });
}
