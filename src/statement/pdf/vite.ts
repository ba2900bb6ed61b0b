import { fileURLToPath } from 'node:url';

/**
 * What the bundler must know about the PDF library: for `vite.resolve.alias` in astro.config.mjs. The rest
 * of the library runs in a browser as published, without stand-ins for Node and without `eval`.
 */
export const pdfAliases = [
  {
    find: /^brotli\/decompress\.js$/,
    replacement: fileURLToPath(new URL('./no-brotli.ts', import.meta.url)),
  },
];
