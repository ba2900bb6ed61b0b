/**
 * What a script does that loads another one later: it asks for what that needs at the same time. Vite's own helper looks
 * after stylesheets, old browsers and errors as well, which is a tenth of a plain page's script; our scripts bring no
 * stylesheets, and whoever loads one answers for its not arriving.
 */
import type { Plugin } from 'vite';

const helper = '\0vite/preload-helper.js';

const code = `export const __vitePreload = (load, needs, base) => {
  needs?.forEach((need) => {
    const href = new URL(need, base);
    document.head.append(Object.assign(document.createElement('link'), { rel: 'modulepreload', href }));
  });
  return load();
};`;

export const preloads: Plugin = {
  name: 'preloads',
  enforce: 'pre',
  load: (id) => (id === helper ? code : undefined),
};
