/**
 * A build to be wrapped: with the pages that start the course in somebody else's system, and with pages that know when
 * one of those frames them (`import.meta.env.PACKAGED`). The site as published has nothing of either.
 */
import type { AstroIntegration } from 'astro';

/** `scripts/astro.mjs` says so in the environment. */
export const isPackage: boolean = process.env['PACKAGED'] === '1';

/** A launcher is a page `src/pages/_NAME.astro`, built as `NAME/`. A new one is a line here. */
export const launcherNames: readonly string[] = ['launch', 'cmi5'];

export function launchers(wanted = isPackage): AstroIntegration {
  return {
    name: 'launchers',
    hooks: {
      'astro:config:setup': ({ injectRoute }) => {
        if (!wanted) return;
        for (const name of launcherNames)
          injectRoute({ pattern: `/${name}`, entrypoint: `./src/pages/_${name}.astro` });
      },
    },
  };
}
