/**
 * The gallery at `/gallery/`: every kind's examples on one page, for authors, axe and the journeys. It is in previews
 * and in builds with `--gallery`; the course as published has none.
 */
import type { AstroIntegration } from 'astro';

/** @param wanted Whether there is one; `scripts/astro.mjs` says so in the environment. */
export function gallery(wanted = process.env['GALLERY'] === '1'): AstroIntegration {
  return {
    name: 'gallery',
    hooks: {
      'astro:config:setup': ({ injectRoute }) => {
        if (!wanted) return;
        // The underscore keeps Astro from making a page of the file by itself.
        injectRoute({ pattern: '/gallery', entrypoint: './src/pages/_gallery.astro' });
      },
    },
  };
}
