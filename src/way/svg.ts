/** Marks as the text of an SVG file that needs nothing but itself: the light's colours, and the fonts that it is given. Pure. */
import { type Look, looks, tones } from './looks.ts';
import type { Letters, Mark } from './marks.ts';

const attributes = ({ fill = 'none', stroke, width, dash, round }: Look) =>
  [
    ` fill="${fill}"`,
    stroke ? ` stroke="${stroke}" stroke-width="${width}"` : '',
    dash ? ` stroke-dasharray="${dash.join(' ')}"` : '',
    round ? ' stroke-linecap="round"' : '',
  ].join('');

/** Where no font is given. */
export const weights: Readonly<Record<Letters, number>> = { text: 400, strong: 700, heading: 600 };
/** Behind the fonts that are given, or in their place. */
export const after: Readonly<Record<Letters, string>> = {
  text: 'system-ui, sans-serif',
  strong: 'system-ui, sans-serif',
  heading: 'Georgia, serif',
};

/** By what names a sort of letters asks for its fonts. */
export type Families = Readonly<Record<Letters, readonly string[]>>;

/** Fonts for a file: their rules, and their names. */
export interface Fonts {
  readonly rules: string;
  readonly families: Families;
}
export const noFonts: Fonts = { rules: '', families: { text: [], strong: [], heading: [] } };

const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
// What no XML may hold goes: a file with it would not open.
export const escaped = (text: string): string =>
  text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replace(/[&<>"]/g, (sign) => signs[sign] ?? '');

export interface Picture {
  readonly title: string;
  /** Everything that it says. */
  readonly said: string;
  readonly language: string;
  readonly width: number;
  readonly height: number;
  readonly marks: readonly Mark[];
}

export function svgOf(
  { title, said, language, width, height, marks }: Picture,
  fonts: Fonts = noFonts,
): string {
  // Each font holds one weight, which stands in its name: a weight besides would be faked.
  const names = (letters: Letters) =>
    `font-family="${[...fonts.families[letters], after[letters]].join(', ')}"${fonts.families[letters].length ? '' : ` font-weight="${weights[letters]}"`}`;
  const drawn = marks.map((mark) => {
    if ('path' in mark) return `<path d="${mark.path}"${attributes(looks[mark.part])}/>`;
    const { text, x, y, size, tone = 'ink', letters = 'text', anchor } = mark;
    return `<text x="${x}" y="${y}" font-size="${size}" fill="${tones[tone]}"${
      letters === 'text' ? '' : ` ${names(letters)}`
    }${anchor ? ` text-anchor="${anchor}"` : ''}>${escaped(text)}</text>`;
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="way-title way-said" xml:lang="${escaped(language)}" lang="${escaped(language)}" ${names('text')}>`,
    `<title id="way-title">${escaped(title)}</title>`,
    `<desc id="way-said">${escaped(said)}</desc>`,
    fonts.rules && `<style>${fonts.rules}</style>`,
    `<rect width="${width}" height="${height}" fill="#ffffff"/>`,
    ...drawn,
    '</svg>',
  ].join('');
}
