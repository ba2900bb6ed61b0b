// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { showChoices } from './written.ts';

const formOf = (html: string) => {
  const form = document.createElement('div');
  form.innerHTML = html;
  return form;
};
test('one choice is printed, whether its kind keeps it alone or as a list', () => {
  const form = formOf(`
    <input type="radio" name="a/q" value="one"><input type="radio" name="a/q" value="two">
    <input type="radio" name="a/r" value="one"><input type="radio" name="a/r" value="two">`);
  showChoices(
    form,
    'a',
    new Map<string, string | string[]>([
      ['q', ['two']],
      ['r', 'one'],
    ]),
  );
  expect(
    [...form.querySelectorAll<HTMLInputElement>(':checked')].map(({ name, value }) => name + value),
  ).toEqual(['a/qtwo', 'a/rone']);
});
