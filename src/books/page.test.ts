import { expect, test } from 'vitest';
import { onPaper } from '../activities/quiz/words/en/quiz.ts';
import { privacy } from '../words/en/activity.ts';
import { elements, markup, wordsOf } from './node.ts';
import { textOf } from './page.ts';
import { wordsIn } from './words.ts';

const place = { chapter: 'lesson-a', path: 'lessons/a/', level: 2, in: wordsIn('en', 'en-GB') };
const read = (main: string) => textOf(`<html><body><nav>way</nav><main>${main}</main></body></html>`, place);
const xml = (main: string) => markup(read(main).nodes);

test('headings begin at the level of the chapter, and the first is its title', () => {
  const page = read('<h1>Tyres</h1><h2 id="in use">Inside</h2><h2 class="sr-only">unseen</h2>');
  expect(page.title).toBe('Tyres');
  expect(markup(page.nodes)).toBe('<h2>Tyres</h2><h3 id="lesson-a-in-use">Inside</h3>');
});

test('options have something to mark, nothing is chosen, and “not placed yet” is no option', () => {
  const form =
    '<div data-written class="written"><fieldset><legend>Which<span class="sr-only"> of these</span>?</legend><div class="options">' +
    '<label><input type="radio" name="a/b" value="x" checked><span>One</span></label>' +
    '<label><input type="radio" name="a/b" value="y"><span class="numeral">2</span><span><strong>Two</strong> more</span></label>' +
    '<label><input type="radio" name="a/b" value="" checked><span>Not placed yet</span></label></div></fieldset></div>';
  expect(xml(form)).toBe(
    '<div class="ask"><p class="legend">Which  of these?</p><ul class="choices radio short"><li> One</li><li> <span class="numeral">2</span> <strong>Two</strong> more</li></ul></div>',
  );
});

test('there are lines to write on and blanks to fill, and what can stand in them is said once', () => {
  const select = (row: number) =>
    `<tr><td data-label="Level"><select aria-label="${row}"><option value="">No tie</option><option value="1">By word</option><option value="2">On paper</option></select></td></tr>`;
  const text = xml(
    `<div class="written"><label class="label" for="x">Aim</label><textarea id="x" rows="2">mine</textarea><input type="text"><table><tbody>${select(1)}${select(2)}</tbody></table></div>`,
  );
  expect(text).toContain('<p class="label">Aim</p><div class="lines">');
  expect(text.match(/class="line"/g)).toHaveLength(4);
  expect(text.match(/class="blank"/g)).toHaveLength(2);
  expect(text.match(/By word · On paper/g)).toHaveLength(1);
  expect(text).not.toMatch(/<(select|textarea|input|option)|mine/);
});

test('what an activity says stands apart, told by question', () => {
  const page = read(
    '<section class="activity" id="check"><h3>A check</h3><div class="written"><p>Q</p>' +
      '<details class="reasons"><summary>What fits, and why<span class="sr-only">: question 1</span></summary><dl><div><dt>One</dt><dd data-why="1">Because.</dd></div></dl></details></div></section>',
  );
  expect(markup(page.nodes)).not.toContain('Because');
  expect(page.answers).toHaveLength(1);
  expect(page.answers[0]).toMatchObject({ id: 'lesson-a-check', title: 'A check' });
  expect(page.answers[0]?.told[0]).toMatchObject({ label: 'What fits, and why', about: 'question 1' });
  expect(markup(page.answers[0]?.told[0]?.nodes ?? [])).toBe(
    '<dl><div><dt>One</dt><dd>Because.</dd></div></dl>',
  );
  expect(markup(page.nodes)).toContain('href="#lesson-a-check-answers"');
});

test('a citation becomes a note with one number however often it is cited, and a term leads on', () => {
  const button = '<button class="note-button cite" popovertarget="note-x"><sup>7</sup></button>';
  const page = read(
    `<p>Said.\u2060${button} Again.${button} <button class="note-button term" popovertarget="term-y">word</button></p>` +
      '<div class="notes"><div class="note cite" id="note-x"><strong>7</strong> Somebody (2001) <em>Title</em>. <a href="../../references/#x">In the list</a><button>Close</button></div>' +
      '<div class="note term" id="term-y"><strong>Word</strong> Meaning. <a href="../../glossary/#y">Glossary</a></div></div>',
  );
  expect(page.notes.map(({ id, nodes }) => [id, wordsOf(nodes)])).toEqual([
    ['lesson-a-note-x', 'Somebody (2001) Title.'],
  ]);
  const links = [...elements(page.nodes)].filter(({ name }) => name === 'a');
  expect(links.map(({ attributes, children }) => [attributes['href'], wordsOf(children)])).toEqual([
    ['#lesson-a-note-x', '1'],
    ['#lesson-a-note-x', '1'],
    ['page:glossary/#y', 'word'],
  ]);
  expect(wordsOf(page.nodes)).not.toContain('\u2060');
});

test('a figure keeps its drawing with ids of its own; its description stands apart', () => {
  const page = read(
    '<figure class="figure" id="f"><svg class="drawing" viewBox="0 0 1 1" role="img" aria-labelledby="t" style="x" onload="y"><title id="t">A wheel</title><clipPath id="c"/><g clip-path="url(#c)"/></svg>' +
      '<figcaption><p><strong>Figure 1. A wheel.</strong> Round.</p><details><summary>Describe</summary><p>It is round.</p></details></figcaption></figure>',
  );
  const text = markup(page.nodes);
  expect(text).toContain('aria-labelledby="lesson-a-t"');
  expect(text).toContain('<title id="lesson-a-t">A wheel</title>');
  expect(text).toContain('url(#lesson-a-c)');
  expect(text).not.toMatch(/style=|onload|It is round/);
  expect(page.figures).toMatchObject([{ id: 'lesson-a-f', title: 'Figure 1. A wheel.' }]);
});

test('nothing is said of the screen, and nothing that needs one is left', () => {
  const text = xml(
    `<p class="hint">${privacy}</p><p>${onPaper(16, 48)}</p><script>1</script><p class="no-script">x</p><template><p>y</p></template><p hidden>z</p><a class="button" href="../b/">Next</a>`,
  );
  expect(text).not.toMatch(/this device|With scripts|[xyz]<|Next|<script/);
  expect(text).toContain('16 of 48');
});

test('ids in any letters stay apart', () =>
  expect(xml('<h2 id="ŵyl-ŷd">a</h2><h2 id="שלום">b</h2><h2 id="ÿ/1">c</h2>')).toBe(
    '<h3 id="lesson-a-ŵyl-ŷd">a</h3><h3 id="lesson-a-שלום">b</h3><h3 id="lesson-a-ÿ-1">c</h3>',
  ));
