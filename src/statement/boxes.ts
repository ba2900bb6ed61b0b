/** Which letters of a name the fonts of this device lack: it draws an empty box for them. Needs a browser. */
import { lettersOf } from './names.ts';
import { nameFont, truthful } from './pdf/canvas.ts';

const size = 48;
const side = size * 3;

/** Letters that no font will ever have: what stands for them stands for every letter that a device lacks. */
const lacking = ['\u{10ffff}', '\u0378', '\u{2fffe}'];

interface Picture {
  readonly width: number;
  /** Edges of its ink. */
  readonly box: readonly [left: number, top: number, right: number, bottom: number];
  /** Ink near the edges. Some browsers write the letter's number inside. */
  readonly rim: readonly boolean[];
}

function pictureOf(pen: CanvasRenderingContext2D, letter: string): Picture {
  pen.clearRect(0, 0, side, side);
  pen.fillText(letter, size, size * 2);
  const { data } = pen.getImageData(0, 0, side, side);
  const ink = Array.from({ length: side * side }, (_, at) => (data[at * 4 + 3] ?? 0) > 100);
  let [left, top, right, bottom] = [side, side, 0, 0];
  for (const [at, dark] of ink.entries()) {
    if (!dark) continue;
    const [x, y] = [at % side, Math.floor(at / side)];
    [left, top, right, bottom] = [
      Math.min(left, x),
      Math.min(top, y),
      Math.max(right, x),
      Math.max(bottom, y),
    ];
  }
  const near = Math.max(2, Math.round((right - left) / 8));
  const rim = ink.filter((_, at) => {
    const [x, y] = [at % side, Math.floor(at / side)];
    if (x < left || x > right || y < top || y > bottom) return false;
    return x - left < near || right - x < near || y - top < near || bottom - y < near;
  });
  return { width: pen.measureText(letter).width, box: [left, top, right, bottom], rim };
}

/** The same frame, whatever is in it. */
function isSame(one: Picture, other: Picture): boolean {
  if (Math.abs(one.width - other.width) > 0.5) return false;
  if (one.box.some((edge, index) => Math.abs(edge - (other.box[index] ?? 0)) > 1)) return false;
  const same = one.rim.filter((dark, index) => dark === other.rim[index]).length;
  return one.rim.length === other.rim.length && same >= one.rim.length * 0.95;
}

/**
 * Letters of a text that this device draws as boxes, each once. Every letter where the browser does not let a page read
 * what it drew (some do not, against tracking): then nobody can say what would stand on the sheet.
 */
export function boxesIn(text: string): readonly string[] {
  const letters = [...new Set(lettersOf(text))].filter((letter) => letter.trim());
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [side, side];
  const pen = canvas.getContext('2d', { willReadFrequently: true });
  if (!pen || !truthful(pen)) return letters;
  pen.font = nameFont(size);
  const boxes = lacking.map((letter) => pictureOf(pen, letter));
  const known = new Map<string, boolean>();
  const isBox = (sign: string) => {
    // A sign that joins or chooses is seen in its neighbours alone.
    if (/\p{DI}/u.test(sign)) return false;
    const picture = pictureOf(pen, sign);
    return !picture.rim.length || boxes.some((box) => isSame(box, picture));
  };
  return letters.filter((letter) =>
    [...letter].some((sign) => {
      if (!known.has(sign)) known.set(sign, isBox(sign));
      return known.get(sign);
    }),
  );
}
