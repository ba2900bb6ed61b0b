/** The picture of a map as a file that needs no stylesheet, no font and no script: for saving and for documents. Pure. */

import { light, lightSteps } from 'virtual:look';
import { layoutOf, leading } from './layout.ts';
import type { MapData, Partner, PartnerMap } from './map.ts';
import { map as words } from './words/en/map.ts';

/** Grounds of the rings, from no tie to level 4. */
const grounds = ['#ffffff', light.sheet, light.paper, light.ground1, light.ground2];
const { ink } = light;
const inkSoft = light['ink-soft'];
const dashes = { formal: '', informal: '9 6', open: '1 6' };
const drawn = 760;

/** The sentence that says all that the picture says. */
export const toldOf = (
  { project, partners, between, withTrust }: PartnerMap,
  { levels: names }: MapData,
): string => {
  const called = new Map(partners.map(({ key, name }) => [key, name]));
  return words.pictureOf(project, [
    ...partners.map((partner) => words.tieOf(partner.name, said(partner, names, withTrust))),
    ...between.map(({ one, other, level }) =>
      words.tieSaid(called.get(one) ?? '', called.get(other) ?? '', levelOf(level, names)),
    ),
  ]);
};

/** A level with its name; empty where there is none. */
export const levelOf = (level: number | undefined, names: readonly string[]): string =>
  level ? `${level} ${names[level - 1]}` : '';

/** A tie in words: its level, and what else was said of it. */
export const said = (
  { level, formality, trust }: Partner,
  names: readonly string[],
  withTrust: boolean,
): string =>
  [
    level ? `${level} ${names[level - 1]}` : words.noTie.toLowerCase(),
    ...(formality ? [words.formalities[formality].toLowerCase()] : []),
    ...(withTrust && trust ? [`${words.trust.toLowerCase()}: ${words.trusts[trust].toLowerCase()}`] : []),
  ].join(', ');

/** As a whole `<svg>`, with its size in pixels. Trust is in its description only where it was ticked. */
export function svgOf(map: PartnerMap, data: MapData) {
  const {
    width,
    height: tall,
    project,
    bands,
    placed,
    lines: ways,
  } = layoutOf(map.partners, map.project || words.project, drawn, map.between);
  const height = tall + 48;
  const text = (x: number, y: number, said: string, more = ` text-anchor="middle"`) =>
    `<text x="${x}" y="${y}"${more}>${escaped(said)}</text>`;
  const lines = (all: readonly string[], x: number, y: number, fill = ink) =>
    all
      .map((line, index) =>
        text(
          x,
          y + 5 + (index - (all.length - 1) / 2) * leading,
          line,
          ` text-anchor="middle" fill="${fill}"`,
        ),
      )
      .join('');
  const tie = (d: string, agreed: keyof typeof dashes) =>
    `<path d="${d}" stroke="${ink}" stroke-width="${agreed === 'formal' ? 3 : 2}" stroke-linecap="round" stroke-dasharray="${dashes[agreed]}"/>`;

  const rings = bands.map(
    ({ level, x, y, width: w, height: h }) =>
      `<rect x="${x}" y="${y}" width="${w}" height="${h}" rx="${level ? 26 - level * 3 : 6}" fill="${grounds[level]}" stroke="${light.ground3}"/>`,
  );
  const ties = placed.flatMap(({ partner: { formality }, level, tie: [from, to] }) =>
    level ? tie(`M${from.join(' ')}L${to.join(' ')}`, formality ?? 'open') : [],
  );
  const between = ways.map(
    ({ d, points, tie: { level } }) =>
      `<path d="${d}" fill="none" stroke="${inkSoft}" stroke-width="2"${level ? '' : ` stroke-dasharray="${dashes.open}" stroke-linecap="round"`}/>${[points[0], points.at(-1)].map((at) => (at ? `<circle cx="${at[0]}" cy="${at[1]}" r="4" fill="${inkSoft}"/>` : '')).join('')}`,
  );
  const numerals = ways.map(({ numeral: [x, y], tie: { level } }) =>
    level
      ? `<circle cx="${x}" cy="${y}" r="8" fill="${lightSteps[level - 1]?.fill}" stroke="${inkSoft}"/>${text(x, y + 4, String(level), ` text-anchor="middle" font-size="11" fill="${lightSteps[level - 1]?.words}"`)}`
      : '',
  );
  const names = bands.map(({ level, x, y }) =>
    text(x + 12, y + 20, level ? `${level} ${data.levels[level - 1]}` : words.noTie, ' font-style="italic"'),
  );
  const middle = `<rect x="${project.x}" y="${project.y}" width="${project.width}" height="${project.height}" rx="3" fill="${ink}"/>${lines(project.lines, project.x + project.width / 2, project.y + project.height / 2, '#ffffff')}`;
  const boxes = placed.map(
    ({
      partner: { name, formality },
      level,
      x,
      y,
      width: w,
      height: h,
      text: [mx, my],
      lines: rows,
      tie: [, [tx, ty]],
    }) => {
      const edge =
        level && formality === 'formal' ? `<path d="M${x} ${y}h${w}" stroke="${ink}" stroke-width="5"/>` : '';
      const numeral = level
        ? `<circle cx="${tx}" cy="${ty}" r="12" fill="${lightSteps[level - 1]?.fill}" stroke="${ink}"/>${text(tx, ty + 5, String(level), ` text-anchor="middle" fill="${lightSteps[level - 1]?.words}"`)}`
        : '';
      return `<g><title>${escaped(name)}</title><rect x="${x}" y="${y}" width="${w}" height="${h}" rx="4" fill="#ffffff" stroke="${ink}" stroke-width="1.5"${level ? '' : ' stroke-dasharray="5 4"'}/>${edge}${lines(rows, mx, my)}${numeral}</g>`;
    },
  );
  const key = (['formal', 'informal', 'open'] as const).map((agreed, index) => {
    const x = 16 + index * 190;
    const label = agreed === 'open' ? words.openTie : words.formalities[agreed];
    return tie(`M${x} ${tall + 28}h40`, agreed) + text(x + 52, tall + 33, label, '');
  });
  const lineKey = ways.length
    ? `<path d="M${16 + 570} ${tall + 28}h40" stroke="${inkSoft}" stroke-width="2"/><circle cx="586" cy="${tall + 28}" r="4" fill="${inkSoft}"/><circle cx="626" cy="${tall + 28}" r="4" fill="${inkSoft}"/>${text(642, tall + 33, words.betweenKey, '')}`
    : '';
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="map-title map-text" font-family="sans-serif" font-size="14" fill="${ink}"><title id="map-title">${escaped(words.title(map.project))}</title><desc id="map-text">${escaped(toldOf(map, data))}</desc><rect width="${width}" height="${height}" fill="#ffffff"/>${[...rings, ...ties, ...names, middle, ...between, ...boxes, ...numerals, ...key, lineKey].join('')}</svg>`;
  return { svg, width, height };
}

const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
/** As XML text; control signs and broken pairs, which XML cannot hold, are left out. */
const escaped = (text: string) =>
  text
    .replace(/[^\t\n\r\x20-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replace(/[&<>"]/g, (sign) => signs[sign] ?? '');
