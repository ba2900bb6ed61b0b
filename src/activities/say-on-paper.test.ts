// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import type { Whys } from './kind.ts';
import { sayOnPaper } from './say-on-paper.ts';

const formOf = (html: string) => {
  const form = document.createElement('div');
  form.innerHTML = html;
  return form;
};
const said = (form: Element) =>
  [...form.querySelectorAll<HTMLElement>('[data-on-paper]')].map(({ dataset }) => dataset['onPaper']);

test('what was chosen from a list, and all that stands on a line, is said beside it; a box says itself', () => {
  const form = formOf(`
    <p><select name="a/level"><option value="">open</option><option value="2" selected>2 Coordination</option></select></p>
    <p><select name="a/trust"><option value="">open</option></select></p>
    <p><input type="text" name="a/name" value="The school"></p>
    <p><input type="text" name="a/note"></p>
    <p><input type="date" name="a/day" value="2026-12-01"></p>
    <p><input type="date" name="a/until"></p>
    <p><textarea name="a/long">Much</textarea></p>`);
  document.documentElement.lang = 'en-GB';
  sayOnPaper(form, 'a', undefined);
  expect(said(form)).toEqual(['2 Coordination', 'The school', '1 December 2026']);
});

test('a choice that was checked has its verdict, and loses it with the check', () => {
  const form = formOf(`
    <label><input type="radio" name="a/q" value="one" checked>One</label>
    <label><input type="radio" name="a/q" value="two">Two</label>`);
  const whys: Whys = new Map([
    ['q/one', { verdict: 'unlikely', text: 'No.' }],
    ['q/two', { verdict: 'best', text: 'Yes.' }],
  ]);
  sayOnPaper(form, 'a', whys);
  expect(said(form)).toEqual(['To rethink']);
  sayOnPaper(form, 'a', undefined);
  expect(said(form)).toEqual([]);
});
