// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { closesBeside } from './close-beside.ts';

const inside = { clientX: 150, clientY: 150 };
const beside = { clientX: 20, clientY: 150 };

function dialogWith(close: () => void) {
  const dialog = document.createElement('dialog');
  dialog.getBoundingClientRect = () => new DOMRect(100, 100, 200, 200);
  closesBeside(dialog, close);
  return (kind: 'pointerdown' | 'click', at: object) =>
    dialog.dispatchEvent(new MouseEvent(kind, { bubbles: true, detail: 1, ...at }));
}

test('a press beside it closes it; one on its own margin, a drag out of it and a key do not', () => {
  const close = vi.fn();
  const does = dialogWith(close);
  for (const [down, up] of [
    [inside, inside],
    [inside, beside],
    [beside, inside],
  ] as const) {
    does('pointerdown', down);
    does('click', up);
  }
  // A touch that the page took for scrolling, and a key after it.
  does('pointerdown', beside);
  does('click', { clientX: 0, clientY: 0, detail: 0 });
  expect(close).not.toHaveBeenCalled();
  does('pointerdown', beside);
  does('click', beside);
  expect(close).toHaveBeenCalledOnce();
});
