/** Marks as a PNG file, painted mark by mark: an SVG with fonts in it is drawn before they are there. Needs a browser. */
import { looks, tones } from './looks.ts';
import type { Letters } from './marks.ts';
import { after, type Families, type Picture, weights } from './svg.ts';

/** Twice as many points each way, so that it is sharp on paper too; fewer where a browser could not hold them. */
const sharpness = 2;
const mostPoints = 16_000_000;
const longest = 16_000;

/** Rejects when the browser cannot. The fonts of FAMILIES are loaded. */
export async function paint({ width, height, marks }: Picture, families: Families): Promise<Blob> {
  const scale = Math.min(sharpness, Math.sqrt(mostPoints / (width * height)), longest / height);
  const canvas = document.createElement('canvas');
  canvas.width = Math.floor(width * scale);
  canvas.height = Math.floor(height * scale);
  const pen = canvas.getContext('2d');
  if (!pen) throw new Error('This browser has no canvas to draw on.');
  pen.scale(scale, scale);
  pen.fillStyle = 'white';
  pen.fillRect(0, 0, width, height);
  const font = (letters: Letters, size: number) => {
    const own = families[letters].map((face) => `"${face}"`);
    return `${own.length ? 400 : weights[letters]} ${size}px ${[...own, after[letters]].join(', ')}`;
  };
  for (const mark of marks) {
    if ('path' in mark) {
      const { fill, stroke, width: thick, dash, round } = looks[mark.part];
      const path = new Path2D(mark.path);
      if (fill) {
        pen.fillStyle = fill;
        pen.fill(path);
      }
      if (!stroke) continue;
      pen.strokeStyle = stroke;
      pen.lineWidth = thick ?? 1;
      pen.lineCap = round ? 'round' : 'butt';
      pen.setLineDash([...(dash ?? [])]);
      pen.stroke(path);
      continue;
    }
    const { text, x, y, size, tone = 'ink', letters = 'text', anchor = 'start' } = mark;
    pen.font = font(letters, size);
    pen.fillStyle = tones[tone];
    pen.direction = 'ltr';
    pen.textAlign = anchor === 'middle' ? 'center' : anchor === 'end' ? 'right' : 'left';
    pen.fillText(text, x, y);
  }
  const file = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (!file) throw new Error('The picture could not be drawn.');
  return file;
}
