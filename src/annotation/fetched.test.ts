// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { textsOf } from '../search/build.ts';
import { placesOf } from '../search/places.ts';
import { textIn } from './fetched.ts';
import { quoteIn } from './find.ts';
import { placed } from './place.ts';
import { textOf } from './text.ts';

const built = `<header class="lesson-head"><h1>Four levels</h1><p class="lead">Lead</p></header>
<p>A student asks. <em>She</em> says yes.</p>
<h2 id="stair">A stair</h2><p>Names and numbers are passed on.</p>
<section data-activity="x" id="x"><header><h3>Place them</h3><p>Put each card on its step.</p></header><p>A card</p></section>
<p>The hall is lent.</p><h2 id="whose">Whose ladder?</h2><h3 id="arnstein">Arnstein</h3><p>Eight rungs of it.</p>`;

test('of each passage another page says the same as the lesson: headings are text, activities are none', () => {
  document.body.innerHTML = `<article class="lesson">${built}</article>`;
  const here = textOf(document.querySelector('article') as HTMLElement);
  const there = textIn(textsOf(placesOf(`<main><article>${built}</article></main>`, 'lessons/levels/')));
  for (const quote of ['Whose ladder?', 'Arnstein', 'yes. A stair Names', 'passed on. The hall', 'rungs']) {
    const from = here.text.indexOf(quote);
    expect(from, quote).toBeGreaterThanOrEqual(0);
    const passage = quoteIn(here.text, { from, to: from + quote.length }, 'stair');
    const [found] = placed([{ id: '1', lesson: 'levels', passage, words: '', copies: [] }], there);
    expect(there.text.slice(found?.span?.from, found?.span?.to)).toBe(quote);
  }
  expect(there.text).not.toContain('each card');
});
