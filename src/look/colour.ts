/** Reckoning with colours, where a look is read. */
import Color from 'colorjs.io';

/** A colour that CSS can read, and that is not seen through. */
export function isColour(text: string): boolean {
  try {
    return new Color(text).alpha === 1;
  } catch {
    return false;
  }
}

/** As a screen without wide colours shows it: '#1c3f6e'. */
export const hexOf = (text: string): string =>
  new Color(text).to('srgb').toGamut().toString({ format: 'hex', collapse: false });

/** As WCAG 2 measures it: from 1 to 21. */
export const contrast = (a: string, b: string): number =>
  new Color(hexOf(a)).contrast(new Color(hexOf(b)), 'WCAG21');

const written = ([lightness, chroma, hue]: readonly [number, number, number]) =>
  `oklch(${Number(lightness.toFixed(3))} ${Number(chroma.toFixed(3))} ${Number(hue.toFixed(1))})`;

/** Lightness, chroma and hue; a grey has no hue. */
function partsOf(text: string): readonly [number, number, number] {
  const [lightness, chroma, hue] = new Color(text).to('oklch').coords;
  return [lightness ?? 0, chroma ?? 0, hue ?? 0];
}

/** The same hue at another lightness, and no more chroma than a tint has. */
export function withLightness(text: string, lightness: number): string {
  const [, chroma, hue] = partsOf(text);
  return written([lightness, Math.min(chroma, 0.05), hue]);
}

/** COUNT colours on the straight way from one to the other, both ends among them. */
export const between = (from: string, to: string, count: number): readonly string[] => {
  const range = Color.range(from, to, { space: 'oklab' });
  return Array.from({ length: count }, (_, index) =>
    written(partsOf(String(range(count > 1 ? index / (count - 1) : 1)))),
  );
};

/** The nearest colour of the same hue, lighter or darker, that PASSES; undefined where none does. */
export function nearest(text: string, passes: (text: string) => boolean): string | undefined {
  const [lightness, chroma, hue] = partsOf(text);
  for (let away = 0; away <= 1000; away += 5) {
    for (const now of [lightness - away / 1000, lightness + away / 1000]) {
      if (now < 0 || now > 1) continue;
      const found = written([now, chroma, hue]);
      if (passes(found)) return found;
    }
  }
  return undefined;
}
