/// <reference types="astro/client" />

declare namespace App {
  interface Locals {
    /** What the lesson that is being rendered has named so far; `[slug].astro` sets it. */
    lesson: {
      references: ReadonlyMap<string, import('./course/schema.ts').Reference>;
      terms: ReadonlyMap<string, import('./course/schema.ts').Term>;
      cited: Map<string, number>;
      explained: Set<string>;
      figures: Set<string>;
    };
  }
}

declare module 'subset-font' {
  /** Cuts a font down to the letters of TEXT. Axes: a number pins one, a range narrows it. */
  export default function subsetFont(
    font: Uint8Array,
    text: string,
    options: {
      readonly targetFormat: 'woff2' | 'woff' | 'sfnt';
      readonly variationAxes?: Readonly<
        Record<string, number | { readonly min: number; readonly max: number }>
      >;
    },
  ): Promise<Uint8Array>;
}
