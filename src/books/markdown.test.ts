import { expect, test } from 'vitest';
import type { Book } from './book.ts';
import { markdownOf } from './markdown.ts';
import { read } from './node.ts';
import { wordsIn } from './words.ts';

const bookWith = (html: string): Book => ({
  ...wordsIn('en', 'en-GB'),
  id: 'a',
  title: 'Mend *your* bicycle',
  shortTitle: 'Mend',
  description: '',
  lead: '',
  language: 'en-GB',
  authors: ['The shed'],
  publisher: undefined,
  licence: 'CC BY 4.0',
  version: '1.0.0',
  released: '2026-11-30',
  edition: 'Version 1.0.0',
  colophon: [],
  chapters: [{ id: 'lesson-a', sort: 'lesson', title: 'A', level: 1, nodes: read(html) }],
});
const markdown = (html: string) => markdownOf(bookWith(`<h1>A</h1>${html}`));

test.each([
  ['<h2>Tyres</h2>', '## Tyres'],
  ['<p>A <strong>firm </strong>tyre, <em>so</em>.</p>', 'A **firm** tyre, *so*.'],
  ['<ul class="choices checkbox"><li>One</li></ul>', '- ☐ One'],
  ['<ul class="choices radio"><li>One</li></ul>', '- ○ One'],
  ['<p class="legend">Which?</p>', '**Which?**'],
  ['<p>See <a href="https://example.org/">this</a> and <a href="#b">that</a>.</p>', 'See [this](https://example.org/) and that.'], // biome-ignore format: a table
  ['<dl><dt>Hub</dt><dd>The middle.</dd></dl>', '- **Hub**\n\n  The middle.'],
  [
    '<table><tr><th>A</th><th>B</th></tr><tr><td>1|2</td><td></td></tr></table>',
    '| A | B |\n| - | - |\n| 1\\|2 | |',
  ],
  ['<p>2 * 3 * 4 and # no heading</p>', '2 \\* 3 \\* 4 and # no heading'],
])('%s', (html, expected) => expect(markdown(html)).toContain(expected));

test('a title with signs of Markdown stays as it is written', () =>
  expect(markdown('')).toContain('# Mend \\*your\\* bicycle'));

test('notes are footnotes', () => {
  const text = markdown(
    '<p>Said.<sup><a class="noteref" href="#n-1">1</a></sup></p><section class="notes"><h3>Notes</h3><ol><li id="n-1">Somebody (2001).</li></ol></section>',
  );
  expect(text).toContain('Said.[^n-1]');
  expect(text).toContain('[^n-1]: Somebody (2001).');
});
