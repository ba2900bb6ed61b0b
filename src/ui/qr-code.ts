/** A text as a QR code, drawn as SVG. Fetched where one is shown. */
import { encode } from 'uqr';
import { addSheet } from './add-sheet.ts';
import css from './qr-code.css?inline';

/**
 * The finest code that is drawn: 137 modules a side, 1,732 bytes. A phone's camera sees a code across some 1,000 points
 * of its picture, seven for each module; finer ones are a matter of luck.
 */
const finest = 30;
/** As many light modules around it as the standard asks for. */
const quiet = 4;

export interface Code {
  readonly size: number;
  readonly data: readonly (readonly boolean[])[];
}

/** The code of a link; `undefined` when that is too long for one that phones read. */
export function codeOf(link: string): Code | undefined {
  try {
    // On a screen nothing of it is scratched away: the lowest level of repair makes the coarsest code.
    const { size, data } = encode(link, { ecc: 'L', boostEcc: true, border: quiet, maxVersion: finest });
    return { size, data };
  } catch {
    return undefined;
  }
}

const svg = 'http://www.w3.org/2000/svg';

/** The code as a picture called NAME: dark on light in every theme, as cameras expect. */
export function drawn({ size, data }: Code, name: string): SVGSVGElement {
  addSheet(css);
  const picture = document.createElementNS(svg, 'svg');
  // Whole points for each module, and about 400 in all, so that the edges stay sharp.
  const side = size * Math.min(6, Math.max(3, Math.floor(400 / size)));
  const attributes = {
    viewBox: `0 0 ${size} ${size}`,
    width: side,
    height: side,
    class: 'qr-code',
    role: 'img',
    'aria-label': name,
  };
  for (const [key, value] of Object.entries(attributes)) picture.setAttribute(key, String(value));
  const ground = document.createElementNS(svg, 'rect');
  for (const key of ['width', 'height']) ground.setAttribute(key, String(size));
  ground.setAttribute('class', 'light');
  const dark = document.createElementNS(svg, 'path');
  dark.setAttribute('d', data.map(runs).join(''));
  dark.setAttribute('class', 'dark');
  picture.append(ground, dark);
  return picture;
}

/** A row's dark stretches, each a bar one module high. */
function runs(row: readonly boolean[], y: number): string {
  let path = '';
  for (let x = 0; x < row.length; x++) {
    if (!row[x]) continue;
    const from = x;
    while (row[x]) x++;
    path += `M${from} ${y}h${x - from}v1h${from - x}z`;
  }
  return path;
}
