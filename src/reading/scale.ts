/**
 * Where a page becomes narrow or wide is told in letters (`width < 31.25em`), but a browser counts those by its own
 * settings, and not by what a page makes of them. So a larger size moves them along: the page then stands as it would if
 * the browser's own letters had that size. The head of every page does the same, before the first paint.
 */

/** MEDIA with its lengths in letters times FACTOR. */
export const scaled = (media: string, factor: number): string =>
  media.replace(/[\d.]+(?=r?em)/g, (length) => String(Math.round(Number(length) * factor * 1e4) / 1e4));

type Rules = Pick<CSSStyleSheet, 'cssRules'>;

function scale(rules: Rules, factor: number) {
  for (const rule of rules.cssRules) {
    if ('media' in rule) {
      const media = rule.media as MediaList;
      media.mediaText = scaled(media.mediaText, factor);
    }
    if ('cssRules' in rule) scale(rule as CSSRule & Rules, factor);
  }
}

/** Moves the widths of this page from the size that it has to SIZE. */
export function scaleWidths(size: number): void {
  const { dataset } = document.documentElement;
  const factor = size / (Number(dataset['textScale']) || 1);
  if (factor === 1) return;
  for (const sheet of document.styleSheets) scale(sheet, factor);
  dataset['textScale'] = String(size);
}
