/** The change between two ratings as a picture that needs no stylesheet: for documents. Pure. */
import { light } from 'virtual:look';
import { drawn, size } from './drawing.ts';
import type { Step } from './readings.ts';

const left = 300;
const top = 44;
const row = size.height + 4;
export const width = left + size.width;
const { ink, 'ink-soft': soft } = light;

/** FROM and TO: what the two are called. Returns a whole `<svg>` and its height in pixels; {@link width} is its width. */
export function pictureOf(from: string, to: string, steps: readonly Step[]) {
  const height = top + row * steps.length;
  const text = (x: number, y: number, fill: string, said: string, more = '') =>
    `<text x="${x}" y="${y}" fill="${fill}"${more}>${escaped(said)}</text>`;
  const disc = (x: number, y: number, radius: number, filled: boolean) =>
    `<circle cx="${x}" cy="${y}" r="${radius}" fill="${filled ? ink : 'none'}" stroke="${ink}" stroke-width="2"/>`;
  const rows = steps.map(({ item, from: before, to: now }, index) => {
    const { places, arrow } = drawn(before, now);
    const marks = places.map(({ level, x, y, is }) =>
      [
        is === 'both' ? disc(x, y, size.radius + 4, false) : '',
        is === 'free' ? '' : disc(x, y, size.radius, is !== 'from'),
        text(
          x,
          y + 6,
          is === 'free' ? soft : is === 'from' ? ink : '#ffffff',
          String(level),
          ' text-anchor="middle"',
        ),
      ].join(''),
    );
    return `${text(0, top + row * index + 28, ink, item.short)}<g transform="translate(${left} ${top + row * index})">${
      arrow ? `<path d="${arrow}" fill="none" stroke="${ink}" stroke-width="2.5"/>` : ''
    }${marks.join('')}</g>`;
  });
  const key = `${disc(10, 18, 8, false)}${text(26, 24, ink, from)}${disc(left + 10, 18, 8, true)}${text(left + 26, 24, ink, to)}`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="sans-serif" font-size="17">${key}${rows.join('')}</svg>`;
  return { svg, height };
}

const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
export const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => signs[sign] ?? '');
