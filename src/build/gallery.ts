/**
 * The gallery at `/gallery/`: every kind's examples on one page, for authors and axe; at `/gallery/KIND/` those of one
 * kind, so that a journey opens what it is about. It is in previews and in builds with `--gallery`; the course as
 * published has none.
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
        injectRoute({ pattern: '/gallery/[...kind]', entrypoint: './src/pages/_gallery.astro' });
      },
    },
  };
}
