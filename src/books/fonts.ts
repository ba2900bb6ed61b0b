/** The site's own fonts, as far as the book's letters need them: files and the rules that name them. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import postcss from 'postcss';

export interface Font {
  /** Below the site's root. */
  readonly path: string;
  readonly family: string;
  /** The rule, but for where the file lies. */
  readonly rule: (url: string) => string;
}

/** @param styles The stylesheets of a built page that lies at PATH. @param text All that is to be set in them. */
export function fontsFor(styles: string, path: string, text: string): readonly Font[] {
  const used = [...new Set(text)].map((sign) => sign.codePointAt(0) ?? 0).filter((code) => code > 0x20);
  const fonts: Font[] = [];
  postcss.parse(styles).walkAtRules('font-face', (face) => {
    const said = new Map<string, string>();
    face.walkDecls(({ prop, value }) => void said.set(prop, value));
    const file = /url\(["']?([^"')]+\.woff2)["']?\)/.exec(said.get('src') ?? '')?.[1];
    if (!file || !needs(said.get('unicode-range'), used)) return;
    const family = (said.get('font-family') ?? '').replace(/^["']|["']$/g, '');
    const more = ['font-style', 'font-weight', 'unicode-range'].flatMap((name) =>
      said.has(name) ? [`${name}:${said.get(name)}`] : [],
    );
    fonts.push({
      path: new URL(file, `https://site.invalid/${path}`).pathname.slice(1),
      family,
      rule: (url) =>
        `@font-face{font-family:"${family}";src:url("${url}") format("woff2");${more.join(';')}}`,
    });
  });
  return fonts;
}

/** A font beyond Latin's first page comes only for letters that stand in the text. */
function needs(ranges: string | undefined, used: readonly number[]): boolean {
  if (!ranges) return true;
  const parts = ranges.split(',').map((range) => {
    const [from = '', to = from] = range.trim().replace(/^U\+/i, '').split('-');
    return [Number.parseInt(from.replaceAll('?', '0'), 16), Number.parseInt(to.replaceAll('?', 'F'), 16)];
  });
  return used.some((code) => parts.some(([from = 0, to = 0]) => code >= from && code <= to));
}

/** The weights that a printed book has. */
const printed = [
  'atkinson-hyperlegible-next/400',
  'atkinson-hyperlegible-next/400-italic',
  'atkinson-hyperlegible-next/600',
  'atkinson-hyperlegible-next/700',
  'fraunces/500-italic',
  'fraunces/600',
];

/** The same in fonts of one weight each: of others a PDF keeps drawings, which are larger and of no use to a reader of text. */
export function printFontsFor(text: string): readonly { readonly font: Font; readonly bytes: Uint8Array }[] {
  const require = createRequire(import.meta.url);
  return printed.flatMap((name) => {
    const file = require.resolve(`@fontsource/${name}.css`);
    return fontsFor(readFileSync(file, 'utf8'), '', text).map((font) => ({
      font,
      bytes: readFileSync(join(dirname(file), font.path)),
    }));
  });
}
