// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import { choose } from './choose.ts';
import { chosen } from './chosen.ts';
import { forgetOnClose } from './forget.ts';

const key = 'course:slash';
beforeEach(() => {
  localStorage.clear();
  sessionStorage.clear();
});

test('what was chosen is there on every page; what pages have by themselves need not be kept', () => {
  expect(chosen(key)).toBeUndefined();
  expect(choose('course', key, 'off')).toBe(true);
  expect([chosen(key), localStorage.getItem(key)]).toEqual(['off', 'off']);
  choose('course', key, 'on', true);
  expect([chosen(key), localStorage.length]).toEqual([undefined, 0]);
});

test('a tab that forgets leaves nothing on the device, and follows what was chosen in it', () => {
  choose('course', key, 'off');
  forgetOnClose('course', true);
  expect(chosen(key)).toBe('off');
  choose('course', key, 'on', true);
  expect([chosen(key), localStorage.getItem(key)]).toEqual(['on', 'off']);
});

test('a tab that forgets no more follows what is chosen then', () => {
  forgetOnClose('course', true);
  choose('course', key, 'off');
  forgetOnClose('course', false);
  choose('course', key, 'on');
  expect([chosen(key), sessionStorage.getItem(key)]).toEqual(['on', null]);
});
