/** What somebody chose → the sheet that pages put on before they are first painted. Pure. */
import type { Reading, Theme } from './choices.ts';

/** By this a page finds the sheet again among those that it has. */
export const mark = '--reading';

export interface Parts {
  /** Declarations of the colours that are no part of every page. */
  readonly colours: Partial<Readonly<Record<Theme, string>>>;
  /** Addresses of the font's files. */
  readonly font: { readonly regular: string; readonly bold: string };
}

// By what things are, not by their classes: a page keeps the styles of each class that one of its scripts names.
const text = 'p,li,dt,dd,td,th,figcaption,blockquote,label,legend,summary,[popover]';
const lines = { own: '', wide: '1.85', widest: '2.2' };
const headings = { own: '', wide: '1.35', widest: '1.55' };
/** The widest is what WCAG asks that a page can bear (1.4.12). */
const letters = { own: '', wide: '.05em;word-spacing:.1em', widest: '.12em;word-spacing:.16em' };
const widths = { own: '', narrow: '27rem', wide: '52rem' };

const face = (weight: string, address: string) =>
  `@font-face{font-family:OpenDyslexic;font-weight:${weight};font-display:block;src:url(${JSON.stringify(address)}) format("woff2")}`;

/** In no layer, so that it stands over all that are in one. */
export function styleOf(reading: Reading, { colours, font }: Parts): string {
  const { size, theme } = reading;
  const families = {
    own: '',
    system: 'system-ui,sans-serif',
    dyslexic: 'OpenDyslexic,"Atkinson fallback",system-ui,sans-serif',
  }[reading.font];
  const root = [
    size === 1 ? '' : `font-size:${size * 100}%`,
    widths[reading.width] && `--measure:${widths[reading.width]}`,
    families && `--body:${families};--heading:${families}`,
  ].filter(Boolean);
  const rules = [
    root.length ? `:root:root{${root.join(';')}}` : '',
    lines[reading.lines] &&
      `body,:is(${text}){line-height:${lines[reading.lines]}}:is(h1,h2,h3,h4){line-height:${headings[reading.lines]}}`,
    letters[reading.letters] && `body,body :not(svg,svg *){letter-spacing:${letters[reading.letters]}}`,
    // Letters that differ in every stroke need no second kind of letters beside them.
    reading.font === 'own' ? '' : 'h1,h2,h3,h4,blockquote{font-style:normal;letter-spacing:normal}',
    reading.motion === 'none'
      ? '*,::before,::after,::backdrop{animation:none!important;transition:none!important;scroll-behavior:auto!important}'
      : '',
  ].join('');
  const own = colours[theme];
  return [
    `:root{${mark}:1}`,
    reading.font === 'dyslexic' ? face('400', font.regular) + face('700', font.bold) : '',
    rules && `@media screen{${rules}}`,
    // Somebody's own colours for the whole device come first.
    own ? `@media screen and (forced-colors:none){:root:root{${own}}}` : '',
  ].join('');
}
