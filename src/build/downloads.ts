/** The page `/download/`, in a site that is built with packages to offer. The site as published has none, and stays small. */
import type { AstroIntegration } from 'astro';
import { downloads } from '../course/downloads.ts';

export function downloadPage(wanted = downloads.length > 0): AstroIntegration {
  return {
    name: 'download-page',
    hooks: {
      'astro:config:setup': ({ injectRoute }) => {
        if (wanted) injectRoute({ pattern: '/download', entrypoint: './src/pages/_download.astro' });
      },
    },
  };
}
