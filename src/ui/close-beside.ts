/**
 * Closes a dialog at a press beside it, on the ground that it covers: pressed and let go there. A selection that is drawn
 * out of it, and a press on its own margin, leave it open.
 */
export function closesBeside(dialog: HTMLDialogElement, close: () => void): void {
  let isPressed = false;
  const isBeside = ({ clientX, clientY }: MouseEvent) => {
    const { left, right, top, bottom } = dialog.getBoundingClientRect();
    return clientX < left || clientX > right || clientY < top || clientY > bottom;
  };
  dialog.addEventListener('pointerdown', (event) => {
    isPressed = isBeside(event);
  });
  dialog.addEventListener('click', (event) => {
    // A key presses a button too, in no place.
    if (isPressed && event.detail && isBeside(event)) close();
    isPressed = false;
  });
}
