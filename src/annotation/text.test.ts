// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { blocksIn, sectionAt, textOf } from './text.ts';

/** A lesson as it is built, in short. */
function lesson(html: string): HTMLElement {
  document.body.innerHTML = `<article class="lesson">${html}</article>`;
  return document.querySelector('article') as HTMLElement;
}

const built = `<header class="lesson-head"><h1>Four levels</h1><p class="lead">Lead</p></header>
<p>A student
 asks. <em>She</em> says yes.</p>
<section class="activity" data-activity="x"><p>One question</p></section>
<h2 id="stair">A stair</h2><div class="with-notes"><p>Names.\u2060<button class="note-button cite"><sup>1</sup></button>
 A <button class="note-button term">capacity</button>.</p><div class="notes">A note</div></div>
<ul><li>One</li><li>Two</li></ul><h2 id="end">The end</h2><p>Last</p>
<section class="lesson-end"><h2 id="so-far">So far</h2></section>`;

test('a lesson is read as a reader reads it', () => {
  const { text, sections } = textOf(lesson(built));
  expect(text.trim()).toBe('A student asks. She says yes. A stair Names. A capacity. One Two The end Last');
  expect(sections.map(({ id, title }) => [id, title])).toEqual([
    ['', ''],
    ['stair', 'A stair'],
    ['end', 'The end'],
  ]);
  expect(sectionAt({ sections }, text.indexOf('Two')).id).toBe('stair');
});

test('a selection becomes a passage, and a passage a selection', () => {
  const article = lesson(built);
  const text = textOf(article);
  const from = text.text.indexOf('She says');
  const span = { from, to: from + 'She says yes. A stair Names. A capacity'.length };
  const range = text.rangeOf(span);
  expect(range.toString()).toContain('She says yes.');
  expect(text.spanOf(range)).toEqual(span);
});

test('what is no text of the lesson is no passage', () => {
  const article = lesson(built);
  const range = document.createRange();
  range.selectNodeContents(article.querySelector('[data-activity]') as HTMLElement);
  expect(textOf(article).spanOf(range)).toBeUndefined();
});

test('a pen behind a paragraph changes no passage', () => {
  const article = lesson(built);
  const before = textOf(article).text;
  for (const block of blocksIn(article)) {
    const pen = document.createElement('button');
    pen.dataset['noted'] = '';
    pen.textContent = 'pen';
    block.append(' ', pen);
  }
  expect(textOf(article).text.trim()).toBe(before.trim());
  expect(blocksIn(article)).toHaveLength(5);
});
