/** A name as a picture, by the reader’s own fonts. Needs a browser. */
import { colours } from './colours.ts';
import type { DrawnName } from './sheet.ts';

/** Pixels to an em: about 400 dots an inch at the size that names have on the sheet. */
const sharp = 150;
/** Browsers refuse canvases much wider than this. */
const widest = 8000;

const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/**
 * Draws a name with the fonts of the reader's own device, for letters that no embedded font has. Rejects
 * when the browser gives no canvas, or gives another picture than was drawn (some do, against tracking).
 */
export async function drawnName(name: string): Promise<DrawnName> {
  const canvas = document.createElement('canvas');
  const pen = canvas.getContext('2d', { willReadFrequently: true });
  if (!pen) throw new Error('This browser gives no canvas to draw the name on.');

  const prepare = (em: number) => {
    pen.font = `600 ${em}px Fraunces, "Fraunces Variable", "Noto Sans", system-ui, sans-serif`;
    pen.direction = rightToLeft.test(name) ? 'rtl' : 'ltr';
    pen.textAlign = 'left';
    pen.textBaseline = 'alphabetic';
  };
  prepare(sharp);
  const natural = pen.measureText(name).width;
  const em = Math.floor(sharp * Math.min(1, widest / natural));
  prepare(em);
  const ink = pen.measureText(name);
  const baseline = Math.ceil(Math.max(ink.actualBoundingBoxAscent, em * 0.8)) + 4;
  // Letters may reach out of their own width on either side.
  const left = Math.max(0, Math.ceil(ink.actualBoundingBoxLeft));
  canvas.width = left + Math.ceil(Math.max(ink.width, ink.actualBoundingBoxRight)) + 4;
  canvas.height = baseline + Math.ceil(Math.max(ink.actualBoundingBoxDescent, em * 0.25)) + 4;

  pen.fillStyle = colours.sheet;
  pen.fillRect(0, 0, canvas.width, canvas.height);
  requireTruth(pen);
  // A new size empties the canvas's settings too.
  prepare(em);
  pen.fillStyle = colours.harbour;
  pen.fillText(name, left, baseline);

  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/jpeg', 0.94));
  if (!blob) throw new Error('This browser could not turn the drawn name into a picture.');
  const jpeg = new Uint8Array(await blob.arrayBuffer());
  return { jpeg, width: canvas.width, height: canvas.height, em, baseline };
}

/** A browser that guards against tracking by canvas answers with noise; noise must not stand for a name. */
function requireTruth(pen: CanvasRenderingContext2D): void {
  const asked = colours.sheet.match(/[\da-f]{2}/g)?.map((pair) => Number.parseInt(pair, 16)) ?? [];
  const { data } = pen.getImageData(0, 0, 4, 4);
  for (let at = 0; at < data.length; at += 4) {
    if (asked.some((value, channel) => Math.abs(value - (data[at + channel] ?? 0)) > 2)) {
      throw new Error('This browser does not let a page read what it drew.');
    }
  }
}
