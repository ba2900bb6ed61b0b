/** Stylesheets of the book, and the site's that it takes from. Node only. */
import { readFileSync } from 'node:fs';

const beside = (name: string) => readFileSync(new URL(name, import.meta.url), 'utf8');

export const sheet = (name: 'book' | 'paper' | 'screen' | 'reader'): string => beside(`./${name}.css`);

/** Where the site says how drawings are drawn. */
export const siteProse = (): string => beside('../styles/prose.css');

/** CSS with values in the place of its variables. */
export const valued = (css: string, values: ReadonlyMap<string, string>): string =>
  css.replace(/var\(--([\w-]+)\)/g, (said, name: string) => values.get(name) ?? said);

/** The same values as variables. */
export const variables = (values: ReadonlyMap<string, string>): string =>
  `:root{${[...values].map(([name, value]) => `--${name}:${value}`).join(';')}}`;

/** A text in quotes, as CSS has it. */
export const quoted = (text: string): string =>
  `"${text.replace(/["\\<]/g, (sign) => `\\${sign.codePointAt(0)?.toString(16)} `).replace(/\s+/g, ' ')}"`;

/** Without its comments. */
export const lean = (css: string): string =>
  css
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\n\s*/g, '\n')
    .trim();
