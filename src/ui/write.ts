const written = new WeakMap<Element, string>();

/**
 * Writes TEXT in PLACE, where it is not what was written there last. What stands there is not asked: a browser's
 * translator may have put it into other words, and would have to begin anew. So whoever writes in PLACE writes this way.
 */
export function write(place: Element, text: string): void {
  if (written.get(place) === text) return;
  written.set(place, text);
  place.textContent = text;
}
