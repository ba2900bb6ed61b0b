import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { Spread } from './Spread.tsx';

const item = {
  id: 'cafe',
  title: 'The café',
  choices: [
    { id: 'low', title: 'Low' },
    { id: 'high', title: 'High <b>' },
  ],
};

test.each(['stair', 'columns', 'list'] as const)('%s: a table says what the drawing shows', (shape) => {
  const html = renderToString(<Spread spread={{ item, counts: [3, 1], people: 4 }} shape={shape} />);
  const text = html.replace(/<svg.*?<\/svg>/g, '').replace(/<[^>]+>/g, '|');
  expect(text).toMatch(/How many chose what: The café/);
  expect(text).toMatch(/Low\|+3\|+75 %/);
  expect(text).toMatch(/High &lt;b(>|&gt;)\|+1\|+25 %/);
  expect(html).not.toContain(' style=');
  for (const [drawing] of html.matchAll(/<svg[^>]*>|<div class="counted[^>]*>/g))
    if (!html.includes('counted-stair')) expect(drawing).toContain('aria-hidden="true"');
});

test('nobody yet: noughts, and no number that is none', () => {
  const html = renderToString(<Spread spread={{ item, counts: [0, 0], people: 0 }} shape="stair" />);
  expect(html).not.toMatch(/NaN|Infinity|undefined/);
});
