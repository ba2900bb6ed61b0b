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

/** The kinds that the course uses, made at build: see `build/kinds.ts`. */
declare module 'virtual:kinds' {
  export const kinds: Readonly<Partial<typeof import('./activities/list.ts')>>;
}
declare module 'virtual:kinds/portfolios' {
  export const portfolios: Readonly<
    Record<string, () => Promise<import('./activities/portfolio.ts').Portfolio>>
  >;
}
declare module 'virtual:kinds/offers' {
  export const offers: Readonly<
    Record<
      string,
      (parts: import('./activities/kind.ts').Parts) => readonly import('./activities/offers.ts').Offer[]
    >
  >;
}

// For the compiler alone; Astro's own checker knows what is in each.
declare module '*.astro' {
  const component: import('astro/runtime/server/index.js').AstroComponentFactory;
  export default component;
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
