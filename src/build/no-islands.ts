/**
 * The framework's own way of waking a component in a page. No page uses it, since every kind starts from a script of its
 * own; but it is bundled with each site, and what it alone asks of Preact would be in every lesson's script.
 */
import type { Plugin } from 'vite';

export const noIslands: Plugin = {
  name: 'no-islands',
  enforce: 'pre',
  applyToEnvironment: ({ name }) => name === 'client',
  load: (id) =>
    /\/@astrojs\/preact\/dist\/client\.js$/.test(id.replace(/\?.*$/, '').replaceAll('\\', '/'))
      ? `export default () => { throw new Error('No component is woken by a client: directive here'); };`
      : undefined,
};
