import { expect, test } from 'vitest';
import type { Chapter } from './chapter.ts';
import { ledOn } from './links.ts';
import { markup, read } from './node.ts';
import { wordsIn } from './words.ts';

const chapter = (id: string, html: string): Chapter => ({
  id,
  sort: 'lesson',
  title: id,
  level: 1,
  nodes: read(html),
});
const led = (html: string, address?: string) => {
  const chapters = [chapter('lesson-a', html), chapter('glossary', '<div id="glossary-hub">Hub</div>')];
  const pages = new Map([
    ['lessons/a/', 'lesson-a'],
    ['glossary/', 'glossary'],
  ]);
  return markup(ledOn(chapters, pages, address, wordsIn('en', 'en-GB'))[0]?.nodes ?? []);
};

test.each([
  ['<a href="page:glossary/#hub">x</a>', '<a href="#glossary-hub">x</a>'],
  ['<a href="page:glossary/#gone">x</a>', '<a href="#glossary">x</a>'],
  ['<a href="page:lessons/a/">x</a>', '<a href="#lesson-a">x</a>'],
  ['<a href="page:toolkit/map/">x</a>', '<span>x</span>'],
  ['<a href="#nowhere">x</a>', '<span>x</span>'],
  ['<a href="https://example.org/">x</a>', '<a href="https://example.org/">x</a>'],
  ['<a href="page:glossary/#%E0%A4%A">x</a>', '<a href="#glossary">x</a>'],
])('%s becomes %s', (from, to) => expect(led(from)).toBe(to));

test('what the book has not is found in the course as published', () =>
  expect(led('<a href="page:toolkit/map/?a=1#b">x</a>', 'https://example.org/course/')).toBe(
    '<a href="https://example.org/course/toolkit/map/?a=1#b">x</a>',
  ));

test('a note leads back to where it is cited first', () => {
  const text = led(
    '<a role="doc-noteref" id="one" href="#n">1</a><a role="doc-noteref" id="two" href="#n">1</a><ol><li id="n">Note</li></ol>',
  );
  expect(text.match(/doc-backlink/g)).toHaveLength(1);
  expect(text).toContain('href="#one"');
});
