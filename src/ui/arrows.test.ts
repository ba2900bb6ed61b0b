// @vitest-environment happy-dom
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { arrowsAsTheyLook } from './arrows.ts';

const radio = (value: string, direction: string, more = '') =>
  `<input type="radio" name="level" value="${value}" style="direction: ${direction}" ${more}>`;
const show = (direction: string) => {
  document.body.innerHTML = [
    radio('1', direction),
    radio('2', direction, 'checked'),
    radio('3', direction, 'disabled'),
    radio('4', direction),
    '<input type="radio" name="another" value="5">',
  ].join('');
};
const press = (key: string, more: KeyboardEventInit = {}) => {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more });
  document.querySelector('input:checked')?.dispatchEvent(event);
  return event.defaultPrevented;
};
const chosen = () => document.querySelector<HTMLInputElement>('input:checked')?.value;

beforeAll(() => arrowsAsTheyLook(document));
beforeEach(() => show('rtl'));

test('from the right, left goes on and right goes back, round and past what cannot be chosen', () => {
  expect(press('ArrowLeft')).toBe(true);
  expect([chosen(), (document.activeElement as HTMLInputElement).value]).toEqual(['4', '4']);
  press('ArrowLeft');
  expect(chosen()).toBe('1');
  press('ArrowRight');
  expect(chosen()).toBe('4');
});

test('a choice by an arrow is told as any other', () => {
  const told: string[] = [];
  document.body.onchange = ({ target }) => told.push((target as HTMLInputElement).value);
  press('ArrowRight');
  expect(told).toEqual(['1']);
});

test.each([
  ['up and down', 'ArrowDown', {}],
  ['a way back in the history', 'ArrowLeft', { altKey: true }],
] as const)('%s is left to the browser', (_, key, more) => {
  expect(press(key, more)).toBe(false);
  expect(chosen()).toBe('2');
});

test('what runs from the left is left to the browser', () => {
  show('ltr');
  expect(press('ArrowLeft')).toBe(false);
});
