/** The picture of what has changed, drawn so that it needs no stylesheet: for documents. Pure. */
import { light } from 'virtual:look';
import { slopeOf, type Way } from '../slope.ts';
import { escaped } from './picture.ts';
import type { Level } from './rating.ts';
import type { Step } from './readings.ts';
import { ratingSnapshots as words } from './words/en/rating-snapshots.ts';

const { ink, 'ink-soft': soft, ground2 } = light;

const lines: Readonly<Record<Way, string>> = {
  up: 'stroke-width="3.5"',
  down: 'stroke-width="3.5" stroke-dasharray="7 5"',
  same: 'stroke-width="1.5"',
};

/** A whole `<svg>` with its measures. NAMES are what the two readings are called, shortly. */
export function slopePicture(
  steps: readonly Step[],
  earlier: readonly ReadonlyMap<string, Level>[],
  names: readonly [from: string, to: string],
) {
  const { shape, height, treads, items, heads, earlier: below } = slopeOf('paper', steps, earlier, names);
  const text = (x: number, y: number, said: string, more = '') =>
    `<text x="${x}" y="${y}" fill="${ink}"${more}>${escaped(said)}</text>`;
  const drawn = [
    ...treads.map(({ level, y, height: high }) =>
      [
        `<path d="M0 ${y}H${shape.right}" stroke="${level === 5 ? ink : ground2}" stroke-width="${level === 5 ? 2 : 1.5}"/>`,
        text(14, y + high / 2 + 7, String(level), ` font-size="20"`),
      ].join(''),
    ),
    ...heads.map(({ x, y, text: said }) => text(x, y, said, ' text-anchor="middle" font-weight="bold"')),
    ...(below ? [text(below.x, below.y, words.before, ` font-size="14"`)] : []),
    ...items.map(({ way, from, path, sign, before, dots, label }) =>
      [
        before &&
          `<path d="${before}" fill="none" stroke="${soft}" stroke-width="1" stroke-dasharray="1.5 3"/>`,
        ...dots.map(({ x, y }) => `<circle cx="${x}" cy="${y}" r="2.5" fill="${soft}"/>`),
        `<path d="${path}" fill="none" stroke="${ink}" ${lines[way]}/>`,
        `<circle cx="${from.x}" cy="${from.y}" r="5" fill="#ffffff" stroke="${ink}" stroke-width="2"/>`,
        `<path d="${sign}" fill="${way === 'up' ? ink : '#ffffff'}" stroke="${ink}" stroke-width="2"/>`,
        ...label.name.map((line, index) =>
          text(label.x, label.y + index * shape.line, line, ' font-weight="bold"'),
        ),
        text(label.x, label.y + label.name.length * shape.line, label.went),
      ].join(''),
    ),
  ];
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${shape.width}" height="${height}" viewBox="0 0 ${shape.width} ${height}" font-family="sans-serif" font-size="${shape.size}">${drawn.join('')}</svg>`;
  return { svg, width: shape.width, height };
}
