/** The picture of a map as a file that needs no stylesheet, no font and no script: for saving and for documents. Pure. */
import { map as words } from '../../words/en/map.ts';
import { layoutOf, ring } from './layout.ts';
import type { MapData, PartnerMap } from './map.ts';

const ink = '#16323a';
const fills = ['#ffffff', '#efdfbf', '#bcd6ae', '#7fc0b8', '#0f4d59'];
const dashes = ['2 8', '2 5', '9 6', '', ''];

/** The sentence that says all that the picture says. */
export const toldOf = ({ project, partners, withTrust }: PartnerMap, { levels }: MapData): string =>
  words.pictureOf(
    project,
    partners.map(({ name, level, formality, trust }) =>
      words.tieOf(
        name,
        [
          level ? `${level} ${levels[level - 1]}` : words.noTie.toLowerCase(),
          ...(formality ? [words.formalities[formality].toLowerCase()] : []),
          ...(withTrust && trust
            ? [`${words.trust.toLowerCase()}: ${words.trusts[trust].toLowerCase()}`]
            : []),
        ].join(', '),
      ),
    ),
  );

export function svgOf(map: PartnerMap, data: MapData) {
  const { width, height: tall, box, placed } = layoutOf(map.partners, 'names');
  const [w, h] = box;
  const height = tall + 64;
  const [cx, cy] = [width / 2, tall / 2];
  const text = (x: number, y: number, said: string, fill = ink) =>
    `<text x="${x}" y="${y}" fill="${fill}" text-anchor="middle">${escaped(said)}</text>`;
  const rings = [0, 1, 2, 3, 4]
    .map((level) => ring(level))
    .map(
      (r) =>
        `<ellipse cx="${cx}" cy="${cy}" rx="${r * width}" ry="${r * tall}" fill="none" stroke="#d9cdb4"/>`,
    );
  const ties = placed.map(({ partner: { level = 0 }, x, y }) =>
    level
      ? `<path d="M${cx} ${cy}L${x} ${y}" stroke="${ink}" stroke-width="${level > 2 ? level : 2}" stroke-dasharray="${dashes[level]}"/>`
      : '',
  );
  const boxes = placed.map(({ partner: { level = 0, formality, name }, x, y, lines }) => {
    const rows = lines.map((line, index) => text(x, y + 5 + (index - (lines.length - 1) / 2) * 18, line));
    const bar =
      formality === 'formal'
        ? `<path d="M${x - w / 2} ${y - h / 2}h${w}" stroke="${ink}" stroke-width="5"/>`
        : '';
    const badge = level
      ? `<circle cx="${x - w / 2 + 8}" cy="${y - h / 2 + 2}" r="10" fill="${fills[level]}" stroke="${ink}"/>${text(x - w / 2 + 8, y - h / 2 + 7, String(level), level > 3 ? '#ffffff' : ink)}`
      : '';
    return `<g><title>${escaped(name)}</title><rect x="${x - w / 2}" y="${y - h / 2}" width="${w}" height="${h}" rx="4" fill="#ffffff" stroke="${ink}" stroke-width="1.5"${level ? '' : ' stroke-dasharray="5 4"'}/>${bar}${rows.join('')}${badge}</g>`;
  });
  const key = data.levels.map((name, index) => {
    const x = 100 + index * 187;
    return `<path d="M${x - 84} ${tall + 32}h34" stroke="${ink}" stroke-width="${index > 1 ? index + 1 : 2}" stroke-dasharray="${dashes[index + 1]}"/>${text(x + 18, tall + 37, `${index + 1} ${name}`)}`;
  });
  const centre = `<rect x="${cx - 75}" y="${cy - 28}" width="150" height="56" fill="${ink}"/><text x="${cx}" y="${cy + 5}" text-anchor="middle" fill="#ffffff">${escaped(short(map.project || words.project))}</text>`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="t d" font-family="sans-serif" font-size="14"><title id="t">${escaped(words.picture)}</title><desc id="d">${escaped(toldOf(map, data))}</desc><rect width="${width}" height="${height}" fill="#fdfbf6"/>${rings.join('')}${ties.join('')}${centre}${boxes.join('')}${key.join('')}</svg>`;
  return { svg, width, height };
}

export const short = (name: string): string =>
  [...name].length > 18 ? `${[...name].slice(0, 17).join('')}…` : name;
const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
/** As XML text; control signs, which XML cannot hold, are left out. */
const escaped = (text: string) =>
  text.replace(/[^\t\n\r -\uFFFD\u{10000}-\u{10FFFF}]/gu, '').replace(/[&<>"]/g, (sign) => signs[sign] ?? '');
