import { expect, test } from 'vitest';
import { placesOf } from './places.ts';

const page = (main: string) =>
  `<!doctype html><html lang="en"><body><nav>Outline</nav><main>${main}</main></body></html>`;
const titles = (main: string, address = 'about/') => placesOf(page(main), address).map(({ id, kind, title }) => [id, kind, title]); // biome-ignore format: one thought

test('a place for the page, each of its headings, figures and activities', () => {
  const html = `<h1>Four levels</h1><p>Lead.</p><h2 id="stair">A stair</h2><p>Steps.</p>
    <figure id="fig"><svg><text>drawn</text></svg><figcaption><p><strong>Figure 1. Steps</strong> Four.</p>
    <details><summary>Describe</summary><p>A stair with a flag.</p></details></figcaption></figure><p>Behind it.</p>
    <section data-activity="sort" id="sort"><header><p class="meta">3 minutes</p><h3>Sort them</h3><p>Place each.</p></header>
    <div><label>Card with its <p>reason</p></label></div></section>`;
  const places = placesOf(page(html), 'lessons/four-levels/');
  expect(places.map(({ id, kind, title, text }) => [id, kind, title, text])).toEqual([
    ['', 'lesson', 'Four levels', 'Lead.'],
    ['stair', 'section', 'A stair', 'Steps.\nBehind it.'],
    ['fig', 'figure', 'Figure 1. Steps', 'Figure 1. Steps Four.\nDescribe\nA stair with a flag.'],
    ['sort', 'activity', 'Sort them', 'Place each.'],
  ]);
});

test('what says of itself what it is, with a title of its own where it has none to show', () => {
  expect(
    titles(
      '<h1>Lists</h1><div id="trust" data-found="term"><h3>Trust</h3></div><li id="frey" data-found="reference" data-found-title="Frey (2006)"><p>Frey, B.</p></li>',
    ),
  ).toEqual([
    ['', 'page', 'Lists'],
    ['trust', 'term', 'Trust'],
    ['frey', 'reference', 'Frey (2006)'],
  ]);
});

test('a term in its sentence is read, the note beside it and what is hidden are not', () => {
  const html = `<h1>A</h1><p>More <button class="note-button term">capacity</button> and
    <button class="note-button cite">1</button>money.</p><div class="notes">Note</div><p hidden>Later</p>
    <p class="no-script">No scripts</p><nav>Next</nav>`;
  expect(placesOf(page(html), '')[0]?.text).toBe('More capacity and money.');
});

test('a page without main has no place, nor one that nobody looks for', () => {
  expect(placesOf('<html><body><h1>Alone</h1></body></html>', '')).toEqual([]);
  expect(placesOf('<main data-unfound><h1>Alone</h1></main>', '')).toEqual([]);
});
