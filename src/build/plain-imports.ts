/**
 * Lets `import()` be itself. The bundler wraps each one to fetch stylesheets and preloads first (0.8 KB on every page
 * that loads something late), and lists in each script what its late parts bring along; our late parts have neither.
 * Scripts are squeezed only after that, since what is wrapped cannot be squeezed.
 */
import { type CompressOptions, minify } from 'terser';
import type { Plugin } from 'vite';

const helper = '\0vite/preload-helper.js';
/** Libraries that were not written with this in mind: one of them calls `new` on a function that would be an arrow. */
const strangers = /\/node_modules\/(?!(@?preact|@?nanostores)\/)/;
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
      async handler(_, bundle) {
        if (this.environment.name !== 'client') return;
        for (const file of Object.values(bundle))
          if (file.type === 'chunk') {
            const plain = file.code.replace(list, '').replace(use, '');
            // Twice: the first time moves things to where the second can shorten them.
            const arrows = { unsafe_arrows: !file.moduleIds.some((id) => strangers.test(id)) };
            file.code = await squeezed(await squeezed(plain, arrows));
          }
      },
    },
  };
}

async function squeezed(code: string, more: CompressOptions = {}): Promise<string> {
  const { code: short } = await minify(code, { ecma: 2022, module: true, compress: { passes: 3, ...more } });
  return short ?? code;
}
