/** Drawing with the fonts of the reader's own device. Needs a browser. */

/** The fonts in which a name is drawn: the page's own first, then whatever the device has. */
export const nameFont = (pixels: number): string =>
  `600 ${pixels}px Fraunces, "Fraunces Variable", "Noto Sans", system-ui, sans-serif`;

/** A browser that guards against tracking by canvas answers with noise; noise must not stand for a name. */
export function truthful(pen: CanvasRenderingContext2D): boolean {
  pen.fillStyle = '#123456';
  pen.fillRect(0, 0, 4, 4);
  const { data } = pen.getImageData(0, 0, 4, 4);
  return data.every((value, at) => Math.abs(value - ([0x12, 0x34, 0x56, 0xff][at % 4] ?? 0)) <= 2);
}
