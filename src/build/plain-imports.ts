/**
 * Lets `import()` be itself. The bundler wraps each one to fetch stylesheets and preloads first (0.8 KB on every page
 * that loads something late), and lists in each script what its late parts bring along; our late parts have neither.
 */
import type { Plugin } from 'vite';

const helper = '\0vite/preload-helper.js';
const list = /const __vite__mapDeps=.*?i=>d\[i\]\);\n?/;
const use = /,\s*__vite__mapDeps\(\[[\d,]*\]\)(,\s*import\.meta\.url)?/g;

export function plainImports(): Plugin {
  return {
    name: 'plain-imports',
    enforce: 'pre',
    apply: 'build',
    load: (id) => (id === helper ? 'export const __vitePreload = (load) => load();' : undefined),
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        for (const file of Object.values(bundle))
          if (file.type === 'chunk') file.code = file.code.replace(list, '').replace(use, '');
      },
    },
  };
}
