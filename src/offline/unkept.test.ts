// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import { isUnkept } from './unkept.ts';

const field = <Kind extends HTMLElement>(name: string) => document.querySelector(`[name="${name}"]`) as Kind;
beforeEach(() => {
  document.body.innerHTML = `
    <div data-holds hidden></div>
    <section class="activity">
      <input name="a/text" value="as built"><textarea name="a/area">as built</textarea>
      <input type="checkbox" name="a/tick" checked>
      <select name="a/first"><option value="one">1</option><option value="two">2</option></select>
      <select name="a/marked"><option>1</option><option selected>2</option></select>
      <select name="a/many" multiple><option>1</option><option>2</option></select>
    </section>
    <section class="activity" data-ready><input name="b/text"></section>`;
});

test('A page as it was built loses nothing, whatever its lists begin with', () => {
  expect(isUnkept()).toBe(false);
  // What is ready is kept.
  field<HTMLInputElement>('b/text').value = 'mine';
  expect(isUnkept()).toBe(false);
});

test.each<[string, () => void]>([
  ['a text', () => { field<HTMLInputElement>('a/text').value = 'mine'; }], // biome-ignore format: one thought
  ['a longer text', () => { field<HTMLTextAreaElement>('a/area').value = 'mine'; }], // biome-ignore format: one thought
  ['a tick', () => { field<HTMLInputElement>('a/tick').checked = false; }], // biome-ignore format: one thought
  ['a list', () => { field<HTMLSelectElement>('a/first').value = 'two'; }], // biome-ignore format: one thought
  ['a list that begins elsewhere', () => { field<HTMLSelectElement>('a/marked').selectedIndex = 0; }], // biome-ignore format: one thought
  ['a list of which several can be chosen', () => { (field<HTMLSelectElement>('a/many').options[0] as HTMLOptionElement).selected = true; }], // biome-ignore format: one thought
  ['what a part of the page holds', () => document.querySelector('[data-holds]')?.removeAttribute('hidden')],
])('%s that nobody keeps would be lost', (_, change) => {
  change();
  expect(isUnkept()).toBe(true);
});
