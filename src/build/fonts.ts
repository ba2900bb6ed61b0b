/**
 * Cuts the fonts that no package ships in the size that is wanted: headings as one instance of the variable font,
 * italics down to the letters that the course's italics can hold. Runs before the build, into a cache folder.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import subsetFont from 'subset-font';

const require = createRequire(import.meta.url);

export const fontFolder = join(process.cwd(), 'node_modules/.cache/course-fonts');

const ascii = Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i)).join('');
const latin1 = Array.from({ length: 96 }, (_, i) => String.fromCharCode(160 + i)).join('');
const marks = '‘’“”–—…·×•€ŒœŸı‑';
const extended = Array.from({ length: 128 }, (_, i) => String.fromCharCode(256 + i)).join('');
/** What Welsh has besides. */
const welsh = 'ẀẁẂẃẄẅỲỳ';
const letters = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789 .,;:!?()-‘’“”–—…éèôüö';

type Axes = Record<string, number | { min: number; max: number }>;
interface Cut {
  readonly from: string;
  readonly to: string;
  readonly text: string;
  readonly axes: Axes;
}

const cuts: readonly Cut[] = [
  {
    from: '@fontsource-variable/fraunces/files/fraunces-latin-full-normal.woff2',
    to: 'fraunces.woff2',
    text: ascii + latin1 + marks,
    axes: { wght: { min: 500, max: 600 }, opsz: 60, SOFT: 30, WONK: 0 },
  },
  // Fetched where a heading has one of these letters: Welsh has ŵ and ŷ, and what learners name may have any.
  {
    from: '@fontsource-variable/fraunces/files/fraunces-latin-ext-full-normal.woff2',
    to: 'fraunces-ext.woff2',
    text: extended + welsh,
    axes: { wght: { min: 500, max: 600 }, opsz: 60, SOFT: 30, WONK: 0 },
  },
  {
    from: '@fontsource-variable/fraunces/files/fraunces-latin-full-italic.woff2',
    to: 'fraunces-italic.woff2',
    text: letters,
    axes: { wght: 470, opsz: 60, SOFT: 30, WONK: 0 },
  },
  {
    from: '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-italic.woff2',
    to: 'atkinson-italic.woff2',
    text: letters,
    axes: { wght: 400 },
  },
  // For whoever chooses it: fetched by nobody else. See `reading/style.ts`.
  {
    from: '@fontsource/opendyslexic/files/opendyslexic-latin-400-normal.woff2',
    to: 'opendyslexic.woff2',
    text: ascii + latin1 + marks + extended,
    axes: {},
  },
  {
    from: '@fontsource/opendyslexic/files/opendyslexic-latin-700-normal.woff2',
    to: 'opendyslexic-bold.woff2',
    text: ascii + latin1 + marks + extended,
    axes: {},
  },
];

/** The font that the cut one at PATH was cut from, or undefined where it is none. */
export function cutFrom(path: string): string | undefined {
  const cut = cuts.find(({ to }) => path.endsWith(`course-fonts/${to}`));
  return cut && require.resolve(cut.from);
}

/** Writes the cut fonts into {@link fontFolder}. */
async function cutFonts(): Promise<void> {
  mkdirSync(fontFolder, { recursive: true });
  for (const { from, to, text, axes } of cuts) {
    const font = await subsetFont(readFileSync(require.resolve(from)), text, {
      targetFormat: 'woff2',
      variationAxes: axes,
    });
    writeFileSync(join(fontFolder, to), font);
  }
}

/** For `integrations` in astro.config.mjs. */
export function fonts(): AstroIntegration {
  return { name: 'fonts', hooks: { 'astro:config:setup': cutFonts } };
}
