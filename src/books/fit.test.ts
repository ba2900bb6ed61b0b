import { expect, test } from 'vitest';
import { setLater } from './fit.ts';
import { markup, read } from './node.ts';

const html = '<section><figure id="f"></figure><p>a</p><p>b</p><h2>c</h2><p>d</p></section>';
test.each([
  [0, html],
  [1, '<section><p>a</p><figure id="f"></figure><p>b</p><h2>c</h2><p>d</p></section>'],
  [3, '<section><p>a</p><p>b</p><figure id="f"></figure><h2>c</h2><p>d</p></section>'],
])('a figure stands behind %i paragraphs, and never behind a heading', (count, expected) =>
  expect(markup(setLater(read(html), new Map([['f', count]])))).toBe(expected),
);
