/** A drawing as paths: what the page, the icons and the PDF make a mark of. */

export interface Shape {
  readonly d: string;
  /** A colour, or `var(--token)`; none for a line alone. */
  readonly fill?: string;
  readonly stroke?: string;
  readonly width?: number;
  readonly cap?: 'butt' | 'round' | 'square';
  readonly join?: 'miter' | 'round' | 'bevel';
}

export interface Drawing {
  /** Left, top, width, height. */
  readonly box: readonly [number, number, number, number];
  readonly shapes: readonly Shape[];
}
