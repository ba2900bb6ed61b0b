/**
 * Dragging, by Pointer Events: a shortcut on top of buttons. Mouse and pen anywhere on a thing after six pixels,
 * touch from its `.grip`. Escape, `pointercancel` and a release where nothing takes it change nothing.
 */
const START = 6; // pixels before a press becomes a drag
const EDGE = 72; // pixels from the window's edge where it scrolls
const SPEED = 14; // pixels a frame

export interface Dragged<Place> {
  /** Selector of what can be dragged. */
  readonly things: string;
  /** Where a press stays a press. */
  readonly not: string;
  /** Things move up and down only. */
  readonly upright?: boolean;
  /** What would take the thing at X, Y (pixels of the window), or nothing. */
  readonly at: (x: number, y: number, thing: HTMLElement) => Place | undefined;
  /** Shows where the thing would come to lie; called without a place when it would lie nowhere. */
  readonly mark: (place: Place | undefined, thing: HTMLElement) => void;
  readonly drop: (thing: HTMLElement, place: Place) => void;
}

/** Listens on ROOT until the returned function is called. While a thing is dragged it carries `data-dragged`. */
export function drag<Place>(root: HTMLElement, way: Dragged<Place>): () => void {
  let held: { thing: HTMLElement; id: number; x: number; y: number; moving: boolean } | undefined;
  let pointer = { x: 0, y: 0 };
  let frame = 0;

  const follow = () => {
    if (!held) return;
    const { thing, x, y } = held;
    thing.style.translate = `${way.upright ? 0 : pointer.x - x}px ${pointer.y - y + scrollY}px`;
    way.mark(way.at(pointer.x, pointer.y, thing), thing);
    if (pointer.y < EDGE) scrollBy(0, -SPEED);
    if (pointer.y > innerHeight - EDGE) scrollBy(0, SPEED);
    frame = requestAnimationFrame(follow);
  };

  const end = () => {
    if (!held) return;
    const { thing } = held;
    cancelAnimationFrame(frame);
    way.mark(undefined, thing);
    thing.style.translate = '';
    thing.removeAttribute('data-dragged');
    held = undefined;
  };

  const press = ({ target, button, pointerType, clientX, clientY, pointerId: id }: PointerEvent) => {
    const on = target as Element;
    const thing = on.closest<HTMLElement>(way.things);
    if (!thing || held || button !== 0 || on.closest(way.not)) return;
    if (pointerType === 'touch' && !on.closest('.grip')) return;
    // Where in the page it was taken, so that it stays under the pointer while the page scrolls.
    held = { thing, id, x: clientX, y: clientY + scrollY, moving: false };
  };

  const move = (event: PointerEvent) => {
    if (held?.id !== event.pointerId) return;
    pointer = { x: event.clientX, y: event.clientY };
    if (!held.moving && Math.hypot(pointer.x - held.x, pointer.y + scrollY - held.y) >= START) {
      held.moving = true;
      held.thing.setAttribute('data-dragged', '');
      getSelection()?.removeAllRanges();
      follow();
    }
    if (held.moving) event.preventDefault();
  };

  const release = (event: PointerEvent) => {
    if (held?.id !== event.pointerId) return;
    const { thing, moving } = held;
    const place = moving ? way.at(event.clientX, event.clientY, thing) : undefined;
    end();
    if (!moving) return;
    // The click that follows a drag is no press of what lies under it.
    const swallow = (click: Event) => click.stopPropagation();
    window.addEventListener('click', swallow, { capture: true, once: true });
    setTimeout(() => window.removeEventListener('click', swallow, { capture: true }));
    if (place !== undefined) way.drop(thing, place);
  };

  const abandon = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !held?.moving) return;
    event.stopPropagation();
    end();
  };

  const listen = new AbortController();
  const { signal } = listen;
  root.addEventListener('pointerdown', press, { signal });
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
