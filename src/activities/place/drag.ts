/**
 * Dragging, by Pointer Events: a shortcut on top of choosing. Mouse and pen anywhere on a card after six pixels,
 * touch from the grip. Lands on release over a step; released elsewhere, Escape and `pointercancel` change nothing.
 */
const START = 6; // pixels before a press becomes a drag
const EDGE = 72; // pixels from the window's edge where it scrolls
const SPEED = 14; // pixels a frame

/** Listens on BOARD until the returned function is called. */
export function dragCards(board: HTMLElement, drop: (card: string, step: string) => void): () => void {
  let held:
    | { card: HTMLElement; id: number; x: number; y: number; scroll: number; moving: boolean }
    | undefined;
  let pointer = { x: 0, y: 0 };
  let frame = 0;

  const stepAt = (x: number, y: number) => {
    const under = document.elementsFromPoint(x, y).find((element) => !held?.card.contains(element));
    return under?.closest<HTMLElement>('[data-step]') ?? undefined;
  };

  const follow = () => {
    if (!held) return;
    const y = pointer.y - held.y + (window.scrollY - held.scroll);
    held.card.style.translate = `${pointer.x - held.x}px ${y}px`;
    const over = stepAt(pointer.x, pointer.y);
    for (const step of board.querySelectorAll('[data-over]'))
      if (step !== over) step.removeAttribute('data-over');
    over?.setAttribute('data-over', '');
    if (pointer.y < EDGE) window.scrollBy(0, -SPEED);
    if (pointer.y > window.innerHeight - EDGE) window.scrollBy(0, SPEED);
    frame = requestAnimationFrame(follow);
  };

  const end = () => {
    if (!held) return;
    cancelAnimationFrame(frame);
    held.card.style.translate = '';
    held.card.removeAttribute('data-dragged');
    for (const step of board.querySelectorAll('[data-over]')) step.removeAttribute('data-over');
    held = undefined;
  };

  const press = (event: PointerEvent) => {
    const target = event.target as Element;
    const card = target.closest<HTMLElement>('[data-card]');
    if (!card || held || event.button !== 0) return;
    if (target.closest('button')) return;
    if (event.pointerType === 'touch' && !target.closest('.grip')) return;
    held = {
      card,
      id: event.pointerId,
      x: event.clientX,
      y: event.clientY,
      scroll: window.scrollY,
      moving: false,
    };
  };

  const move = (event: PointerEvent) => {
    if (held?.id !== event.pointerId) return;
    pointer = { x: event.clientX, y: event.clientY };
    if (!held.moving && Math.hypot(pointer.x - held.x, pointer.y - held.y) >= START) {
      held.moving = true;
      held.card.setAttribute('data-dragged', '');
      getSelection()?.removeAllRanges();
      follow();
    }
    if (held.moving) event.preventDefault();
  };

  const release = (event: PointerEvent) => {
    if (held?.id !== event.pointerId) return;
    const { card, moving } = held;
    const step = moving ? stepAt(event.clientX, event.clientY)?.dataset['step'] : undefined;
    end();
    if (!moving) return;
    // The click that follows a drag must not choose the card.
    const swallow = (click: Event) => click.stopPropagation();
    window.addEventListener('click', swallow, { capture: true, once: true });
    setTimeout(() => window.removeEventListener('click', swallow, { capture: true }));
    if (step && card.dataset['card']) drop(card.dataset['card'], step);
  };

  const abandon = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !held?.moving) return;
    event.stopPropagation();
    end();
  };

  const listen = new AbortController();
  const { signal } = listen;
  board.addEventListener('pointerdown', press, { signal });
  window.addEventListener('pointermove', move, { signal, passive: false });
  window.addEventListener('pointerup', release, { signal });
  window.addEventListener('pointercancel', end, { signal });
  window.addEventListener('blur', end, { signal });
  window.addEventListener('keydown', abandon, { signal, capture: true });
  return () => {
    end();
    listen.abort();
  };
}
