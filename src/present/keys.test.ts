import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isTheirs, pressOf } from './keys.ts';

const key = (key: string, more: Partial<Parameters<typeof pressOf>[0]> = {}) => ({
  key,
  code: '',
  shiftKey: false,
  ctrlKey: false,
  altKey: false,
  metaKey: false,
  ...more,
});
const open = { letters: true, counting: false };
const counting = { letters: true, counting: true };

test.each([
  ['ArrowRight', 'next'],
  ['PageDown', 'next'],
  [' ', 'next'],
  ['ArrowLeft', 'back'],
  ['PageUp', 'back'],
  ['Home', 'first'],
  ['End', 'last'],
  ['r', 'reasons'],
  ['R', 'reasons'],
  ['c', 'count'],
  ['b', 'black'],
  ['.', 'black'],
  ['t', 'timer'],
  ['f', 'full'],
  ['?', 'keys'],
  ['Escape', 'leave'],
])('%s: %s', (name, move) => {
  expect(pressOf(key(name), open)).toEqual({ move });
});

test('Shift and space go back, and in a page read from the right the arrows change places', () => {
  expect(pressOf(key(' ', { shiftKey: true }), open)).toEqual({ move: 'back' });
  expect(pressOf(key('ArrowLeft'), { ...open, rtl: true })).toEqual({ move: 'next' });
  expect(pressOf(key('ArrowDown'), { ...open, rtl: true })).toEqual({ move: 'next' });
});

describe('numbers', () => {
  test('open a reason, and while hands are counted are hands', () => {
    expect(pressOf(key('3', { code: 'Digit3' }), open)).toEqual({ choice: 3 });
    expect(pressOf(key('3', { code: 'Digit3' }), counting)).toEqual({ hand: 3, by: 1 });
    expect(pressOf(key('3', { code: 'Numpad3' }), counting)).toEqual({ hand: 3, by: 1 });
    expect(pressOf(key('£', { code: 'Digit3', shiftKey: true }), counting)).toEqual({ hand: 3, by: -1 });
  });
  test('are found by their place where the keyboard has signs there', () => {
    expect(pressOf(key('é', { code: 'Digit2' }), counting)).toEqual({ hand: 2, by: 1 });
  });
  test('nought is none', () => {
    expect(pressOf(key('0', { code: 'Digit0' }), open)).toBeUndefined();
  });
});

test('with Ctrl, Alt or the command key every key is the browser’s', () => {
  fc.assert(
    fc.property(fc.string(), fc.constantFrom('ctrlKey', 'altKey', 'metaKey'), (name, held) => {
      expect(pressOf(key(name, { [held]: true }), counting)).toBeUndefined();
    }),
  );
});

test('without letters only keys with a name are keys', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1, maxLength: 1 }), (sign) => {
      const pressed = pressOf(key(sign, { code: 'Digit1' }), { letters: false, counting: true });
      expect(pressed).toEqual(sign === ' ' ? { move: 'next' } : undefined);
    }),
  );
  expect(pressOf(key('PageDown'), { letters: false, counting: true })).toEqual({ move: 'next' });
});

test('what is typed in a field and what presses a button is theirs', () => {
  expect(isTheirs('r', { localName: 'input', type: 'text' })).toBe(true);
  expect(isTheirs('ArrowRight', { localName: 'textarea' })).toBe(true);
  expect(isTheirs('ArrowRight', { localName: 'input', type: 'radio' })).toBe(true);
  expect(isTheirs('x', { localName: 'div', isContentEditable: true })).toBe(true);
  expect(isTheirs(' ', { localName: 'button' })).toBe(true);
  expect(isTheirs('Enter', { localName: 'a' })).toBe(true);
  expect(isTheirs('ArrowRight', { localName: 'button' })).toBe(false);
  expect(isTheirs('Escape', { localName: 'input', type: 'text' })).toBe(false);
  expect(isTheirs('r', { localName: 'h3' })).toBe(false);
});
