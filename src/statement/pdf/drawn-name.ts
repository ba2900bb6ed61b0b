/** A name as a picture, by the reader’s own fonts. Needs a browser. */
import { boxesIn } from '../boxes.ts';
import { lettersOf } from '../names.ts';
import { nameFont, truthful } from './canvas.ts';
import { colours } from './colours.ts';
import { directionOf } from './direction.ts';
import type { DrawnName } from './sheet.ts';

/** Pixels to a point of the sheet: about 400 dots an inch. */
const sharp = 5.5;

/** Sizes in points to try, and how many lines a name may take in each: as for a name that is set. */
const settings = [
  [27.5, 1],
  [24, 1],
  [21.5, 1],
  [21.5, 2],
  [18, 2],
  [16, 3],
  [14, 4],
  [12, 5],
  [9, 8],
] as const;

/**
 * Draws a name with the fonts of the reader's own device, for letters that no embedded font has. `undefined` when it
 * has none for them either (boxes must not stand for a name), or when the browser gives no canvas, or another picture
 * than was drawn (some do, against tracking).
 * @param room Points that a line may take.
 */
export async function drawnName(name: string, room: number): Promise<DrawnName | undefined> {
  const canvas = document.createElement('canvas');
  const pen = canvas.getContext('2d', { willReadFrequently: true });
  if (!pen || boxesIn(name).length) return undefined;
  const direction = directionOf(name);
  const prepare = (size: number) => {
    pen.font = nameFont(size * sharp);
    pen.direction = direction;
    pen.textAlign = 'left';
    pen.textBaseline = 'alphabetic';
  };

  let lines: string[] = [];
  let size = 0;
  for (const [points, most] of settings) {
    size = points;
    prepare(size);
    lines = wrapped(name, (text) => pen.measureText(text).width, room * sharp);
    if (lines.length <= most) break;
  }
  const inks = lines.map((line) => pen.measureText(line));
  const most = (of: (ink: TextMetrics) => number) => Math.ceil(Math.max(...inks.map(of)));
  const em = size * sharp;
  const above = most(({ actualBoundingBoxAscent }) => Math.max(actualBoundingBoxAscent, em * 0.8)) + 4;
  const below = most(({ actualBoundingBoxDescent }) => Math.max(actualBoundingBoxDescent, em * 0.25)) + 4;
  const leading = Math.max(Math.ceil(em * 1.3), above + below - 8);
  // Letters may reach out of their own width on either side.
  const left = Math.max(
    0,
    most(({ actualBoundingBoxLeft }) => actualBoundingBoxLeft),
  );
  canvas.width =
    left + most(({ width, actualBoundingBoxRight }) => Math.max(width, actualBoundingBoxRight)) + 4;
  canvas.height = above + below + (lines.length - 1) * leading;
  if (!truthful(pen)) return undefined;

  pen.fillStyle = colours.sheet;
  pen.fillRect(0, 0, canvas.width, canvas.height);
  // A new size empties the canvas's settings too.
  prepare(size);
  pen.fillStyle = colours.accent;
  for (const [index, line] of lines.entries()) pen.fillText(line, left, above + index * leading);

  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/jpeg', 0.94));
  if (!blob) return undefined;
  return {
    jpeg: new Uint8Array(await blob.arrayBuffer()),
    width: canvas.width / sharp,
    height: canvas.height / sharp,
    size,
    lines: lines.map((text, index) => ({
      text,
      left: left / sharp,
      baseline: (above + index * leading) / sharp,
      width: (inks[index]?.width ?? 0) / sharp,
    })),
  };
}

/** Lines no wider than ROOM, broken at spaces, between letters only where there are none. */
function wrapped(text: string, widthOf: (text: string) => number, room: number): string[] {
  const lines: string[] = [];
  let line = '';
  const add = (piece: string) => {
    if (line.trim() && widthOf((line + piece).trimEnd()) > room) {
      lines.push(line);
      line = '';
    }
    line += piece;
  };
  for (const word of text.split(/(?<= )/)) {
    for (const piece of widthOf(word.trimEnd()) > room ? lettersOf(word) : [word]) add(piece);
  }
  return [...lines, line];
}
