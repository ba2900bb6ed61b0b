/** What the framework brings into every site, and no page of ours has a use for: it would be in every lesson's script. */
import type { Plugin } from 'vite';

/** Files of packages that are bundled with other content; `preact` itself stays as it is. */
const instead: readonly (readonly [file: RegExp, content: string])[] = [
  // Astro's way of waking components. Every kind of activity starts from a script of its own.
  [
    /\/@astrojs\/preact\/dist\/client\.js$/,
    `export default () => { throw new Error('No component is woken by a client: directive here.'); };`,
  ],
  // A second way of making elements, for tools in development: the first one makes the same.
  [
    /\/preact\/jsx-runtime\/dist\/jsxRuntime\.m?(odule\.)?js$/,
    `import { createElement, Fragment } from 'preact';
const jsx = (type, props, key) => createElement(type, key === undefined ? props : { ...props, key });
export { Fragment, jsx, jsx as jsxs, jsx as jsxDEV };`,
  ],
];

export const leanPreact: Plugin = {
  name: 'lean-preact',
  enforce: 'pre',
  apply: 'build',
  applyToEnvironment: ({ name }) => name === 'client',
  load(id) {
    const file = id.replace(/\?.*$/, '').replaceAll('\\', '/');
    return instead.find(([which]) => which.test(file))?.[1];
  },
};
