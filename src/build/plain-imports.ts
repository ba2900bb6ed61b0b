/**
 * Lets `import()` be itself. The bundler wraps each one to fetch stylesheets and preloads first (0.8 KB on every page
 * that loads something late); our late parts have neither.
 */
import type { Plugin } from 'vite';

const helper = '\0vite/preload-helper.js';

export function plainImports(): Plugin {
  return {
    name: 'plain-imports',
    enforce: 'pre',
    apply: 'build',
    load: (id) => (id === helper ? 'export const __vitePreload = (load) => load();' : undefined),
  };
}
