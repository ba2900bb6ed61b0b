/**
 * Dragging a thing along its list, by Pointer Events: a shortcut on top of the buttons. Mouse and pen anywhere on a
 * thing after six pixels, touch from its grip. Escape, `pointercancel` and a release beside the list change nothing.
 */
const START = 6; // pixels before a press becomes a drag
const EDGE = 72; // pixels from the window's edge where it scrolls
const SPEED = 12; // pixels a frame

/**
 * Listens on LIST, whose children carry `data-item`, until the returned function is called.
 * @param drop Gets the thing and its new place, counted from 0.
 */
export function dragAlong(list: HTMLElement, drop: (item: string, place: number) => void): () => void {
  let held: { item: HTMLElement; id: number; x: number; y: number; top: number; moving: boolean } | undefined;
  let pointer = { x: 0, y: 0 };
  let frame = 0;
  const others = () => [...list.children].filter((child) => child !== held?.item);

  /** How many of the others have their middle above the pointer; nothing when it is beside the list. */
  const placeHere = () => {
    const { left, right, top, bottom } = list.getBoundingClientRect();
    if (pointer.x < left || pointer.x > right || pointer.y < top - EDGE || pointer.y > bottom + EDGE) return;
    return others().filter((other) => {
      const box = other.getBoundingClientRect();
      return box.top + box.height / 2 < pointer.y;
    }).length;
  };

  const mark = (place?: number) => {
    others().forEach((other, index, all) => {
      other.toggleAttribute('data-before', index === place);
      other.toggleAttribute('data-after', index === all.length - 1 && place === all.length);
    });
  };

  const follow = () => {
    if (!held) return;
    held.item.style.translate = `0 ${pointer.y - held.y + window.scrollY - held.top}px`;
    mark(placeHere());
    if (pointer.y < EDGE) window.scrollBy(0, -SPEED);
    if (pointer.y > window.innerHeight - EDGE) window.scrollBy(0, SPEED);
    frame = requestAnimationFrame(follow);
  };

  const end = () => {
    if (!held) return;
    cancelAnimationFrame(frame);
    mark();
    held.item.style.translate = '';
    held.item.removeAttribute('data-dragged');
    held = undefined;
  };

  const press = (event: PointerEvent) => {
    const target = event.target as Element;
    const item = target.closest<HTMLElement>('[data-item]');
    if (!item || held || event.button !== 0 || target.closest('button, .told')) return;
    if (event.pointerType === 'touch' && !target.closest('.grip')) return;
    const { clientX: x, clientY: y, pointerId: id } = event;
    held = { item, id, x, y, top: window.scrollY, moving: false };
  };

  const move = (event: PointerEvent) => {
    if (held?.id !== event.pointerId) return;
    pointer = { x: event.clientX, y: event.clientY };
    if (!held.moving && Math.hypot(pointer.x - held.x, pointer.y - held.y) >= START) {
      held.moving = true;
      held.item.setAttribute('data-dragged', '');
      getSelection()?.removeAllRanges();
      follow();
    }
    if (held.moving) event.preventDefault();
  };

  const release = (event: PointerEvent) => {
    if (held?.id !== event.pointerId) return;
    const { item, moving } = held;
    const place = moving ? placeHere() : undefined;
    end();
    if (place !== undefined) drop(item.dataset['item'] ?? '', place);
  };

  const abandon = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !held?.moving) return;
    event.stopPropagation();
    end();
  };

  const listen = new AbortController();
  const { signal } = listen;
  list.addEventListener('pointerdown', press, { signal });
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
