// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createElement, Fragment, render } from 'preact';
import { jsx as theirs } from 'preact/jsx-runtime';
import { expect, test } from 'vitest';
import { leanPreact } from './lean-preact.ts';

const require = createRequire(import.meta.url);
const load = leanPreact.load as (id: string) => string | undefined;

test('what it replaces is what the packages have', () => {
  const exported = require.resolve('preact/jsx-runtime/package.json');
  const file = exported.replace(
    /package\.json$/,
    JSON.parse(readFileSync(exported, 'utf8')).module.replace(/^.*dist/, 'dist'),
  );
  expect(readFileSync(file, 'utf8')).toContain('jsxs');
  expect(load(file)).toContain('createElement');
  expect(load(require.resolve('@astrojs/preact/client.js'))).toContain('throw');
  expect(load(require.resolve('preact'))).toBeUndefined();
});

test('an element made its way is drawn like one made as before', () => {
  const make = load('/preact/jsx-runtime/dist/jsxRuntime.module.js')
    ?.replace(/^import.*$/m, '')
    .replace(/^export.*$/m, 'return jsx;');
  const ours = new Function('createElement', 'Fragment', make ?? '')(
    createElement,
    Fragment,
  ) as typeof theirs;
  const drawn = (jsx: typeof theirs) => {
    const place = document.createElement('div');
    const Item = ({ text }: { text: string }) => jsx('li', { class: 'item', children: text });
    const items = ['a', 'b'].map((text) => jsx(Item, { text }, text));
    render(jsx('ol', { 'data-x': '1', children: [jsx(Fragment, { children: items }), false, 0] }), place);
    return place.innerHTML;
  };
  expect(drawn(ours)).toBe(drawn(theirs));
  expect(drawn(ours)).toContain('<li class="item">a</li>');
});
