/// <reference types="astro/client" />

interface ImportMetaEnv {
  /** The build is for packages: its pages know a launcher that frames them. See `build/launchers.ts`. */
  readonly PACKAGED?: boolean;
  /** The site has a service worker, and pages ask for it. See `build/offline.ts`. */
  readonly OFFLINE?: boolean;
}

declare namespace App {
  interface Locals {
    /** What the lesson that is being rendered has named so far; `[slug].astro` sets it. */
    lesson: {
      references: ReadonlyMap<string, import('./course/schema.ts').Reference>;
      terms: ReadonlyMap<string, import('./course/schema.ts').Term>;
      cited: Map<string, number>;
      explained: Set<string>;
      figures: Set<string>;
      /** Whether the choice of a nation stands on the page already. */
      nations?: boolean;
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
declare module 'virtual:kinds/sides' {
  export const sides: Readonly<
    Record<string, () => Promise<{ readonly sides: import('./activities/sides.ts').Sides }>>
  >;
}
declare module 'virtual:kinds/joined' {
  export const joined: Readonly<Record<string, () => Promise<import('./activities/joined.ts').Joined>>>;
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

/** The look of the course that is built: see `build/look.ts`. */
declare module 'virtual:look' {
  /** The colours as a stylesheet. */
  export const css: string;
  /** The colours of the themes that a reader may choose beside light and dark, as declarations. */
  export const reading: Readonly<Record<import('./look/reading-themes.ts').ReadingTheme, string>>;
  export const progress: import('./ui/course-drawing.ts').Drawn;
  /** The page's ground, as browsers show it around a page. */
  export const themeColours: { readonly light: string; readonly dark: string };
  /** The light's colours in sRGB, for what draws without a stylesheet. */
  export const light: Readonly<Record<import('./look/tokens.ts').TokenName, string>>;
  /** How many levels have a colour. */
  export const levels: number;
  export const lightSteps: readonly { readonly fill: string; readonly words: string }[];
  /** For an `<svg>`: its viewBox and what stands in it. */
  export const mark: { readonly box: string; readonly paths: string };
  export const seal: typeof mark;
  /** How much of the room inside the seal's ring the drawing takes. */
  export const sealShare: number;
  /** In the light's colours. */
  export const drawnMark: import('./ui/drawing.ts').Drawing;
  export const drawnSeal: import('./ui/drawing.ts').Drawing;
  /** Whole files. */
  export const favicon: string;
  export const icon: string;
  export const share: { readonly file: string; readonly alt: string } | undefined;
}

/** What an organisation says on its own copy: see `build/over.ts`. Undefined where nobody laid anything over the course. */
declare module 'virtual:over' {
  export const over: import('./over/shown.ts').Shown | undefined;
}
