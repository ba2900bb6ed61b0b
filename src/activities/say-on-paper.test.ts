// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import type { Json, Shown, Whys } from './kind.ts';
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
  sayOnPaper(form, 'a', undefined, new Map());
  expect(said(form)).toEqual(['2 Coordination', 'The school', '1 December 2026']);
});

const whys: Whys = new Map([
  ['q/one', { verdict: 'unlikely', text: 'No.' }],
  ['q/two', { verdict: 'best', text: 'Yes.' }],
  ['r/one', { verdict: 'defensible', text: 'Perhaps.' }],
  ['r/two', { verdict: 'best', text: 'Yes.' }],
]);
const told = (detail: Json): Shown => ({ credit: 1, of: 2, detail });
const asked = (type: 'radio' | 'checkbox', chosen: Readonly<Record<'q' | 'r', readonly string[]>>) =>
  formOf(
    (['q', 'r'] as const)
      .flatMap((part) =>
        ['one', 'two'].map(
          (option) =>
            `<label><input type="${type}" name="a/${part}" value="${option}" ${chosen[part].includes(option) ? 'checked' : ''}></label>`,
        ),
      )
      .join(''),
  );

test('a choice that was checked has its verdict, and loses it with the check', () => {
  const form = asked('radio', { q: ['one'], r: ['two'] });
  // As questions keep it, and as a placing does.
  for (const line of [
    ['q', ['one'], 'unlikely'],
    ['q', 'one', 'unlikely'],
  ]) {
    sayOnPaper(form, 'a', told([line]), whys);
    expect(said(form)).toEqual(['To rethink']);
  }
  sayOnPaper(form, 'a', undefined, whys);
  expect(said(form)).toEqual([]);
  expect(form.querySelector('[data-verdict]')).toBeNull();
});

test('what was chosen anew, or not checked, gives no verdict away', () => {
  const changed = asked('radio', { q: ['two'], r: ['one'] });
  sayOnPaper(changed, 'a', told([['q', ['one'], 'unlikely']]), whys);
  expect(said(changed)).toEqual([]);

  const more = asked('checkbox', { q: ['one', 'two'], r: ['one', 'two'] });
  const check = told([
    ['q', ['one'], 'unlikely'],
    ['r', ['two', 'one'], 'defensible'],
  ]);
  sayOnPaper(more, 'a', check, whys);
  expect(said(more)).toEqual(['Can be defended', 'Fits best']);
});

test('of a final check the form is what was asked on paper: a drawn try tells nothing of it', () => {
  const form = asked('radio', { q: ['one'], r: ['two'] });
  const lines = [['q', ['one'], 'unlikely']];
  sayOnPaper(form, 'a', told({ try: 1, said: lines }), whys);
  expect(said(form)).toEqual([]);
  sayOnPaper(form, 'a', told({ try: 0, said: lines }), whys);
  expect(said(form)).toEqual(['To rethink']);
});

test('what cannot be read as a check tells nothing', () => {
  const form = asked('radio', { q: ['one'], r: ['two'] });
  for (const detail of [null, 'q', 3, [null, 'q', ['q']], { said: 'q', try: 0 }, [[['q'], ['q']]]] as Json[])
    sayOnPaper(form, 'a', told(detail), whys);
  expect(said(form)).toEqual([]);
});
