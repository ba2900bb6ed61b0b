/** The packages that this site offers, where it is built with some: see `scripts/package.mjs`. */
import { readFileSync } from 'node:fs';

export interface Download {
  readonly name: string;
  readonly file: string;
  readonly bytes: number;
  /** Hexadecimal. */
  readonly sha256: string;
}

const list = process.env['DOWNLOADS'];

/** Empty where none are offered: then there is no page, and no link to it. */
export const downloads: readonly Download[] = list ? JSON.parse(readFileSync(list, 'utf8')) : [];
