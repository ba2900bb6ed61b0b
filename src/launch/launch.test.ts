import { describe, expect, test } from 'vitest';
import { findApi } from './api.ts';
import { learnerId } from './learner.ts';
import { decimal, duration2004, moment2004, timeOfDay12, timespan12 } from './numbers.ts';
import { pageAt, placeOf } from './place.ts';

type Frame = Parameters<typeof findApi>[0];
/** A window; without a parent it is its own, as a top one. */
function frame(own: object = {}, parent?: object, opener?: object): Frame {
  const one: Record<string, unknown> = { ...own, opener };
  one['parent'] = parent ?? one;
  return one as unknown as Frame;
}
const forbidden = new Proxy(
  {},
  {
    get() {
      throw new DOMException('', 'SecurityError');
    },
  },
);
const old = { API: { LMSInitialize: () => 'true', name: 'old' } };
const late = { API_1484_11: { Initialize: () => 'true', name: 'late' } };
const nameOf = (window: Frame) => findApi(window)?.api['name'];

describe('the platform’s object is found', () => {
  test.each<[string, Frame, string | undefined]>([
    ['in the parent', frame({}, frame(old)), 'old'],
    ['in a grandparent', frame({}, frame({}, frame(late))), 'late'],
    ['in the opener', frame({}, undefined, frame(old)), 'old'],
    ['in the opener of the top', frame({}, frame({}, undefined, frame(late))), 'late'],
    ['in what frames the opener', frame({}, undefined, frame({}, frame(old))), 'old'],
    ['the newer edition first', frame({}, frame({ ...old, ...late })), 'late'],
    ['the nearer first', frame({}, frame(old, frame(late))), 'old'],
    ['beyond something that only looks like one', frame({}, frame({ API: {} }, frame(old))), 'old'],
    ['nowhere', frame({}, frame()), undefined],
    ['nowhere, where a frame of another origin refuses', frame({}, forbidden), undefined],
    ['in the parent, where the opener refuses', frame({}, frame(old), forbidden), 'old'],
  ])('%s', (_, window, name) => expect(nameOf(window)).toBe(name));
  test('not for ever, where frames go in circles', () => {
    const [a, b] = [{}, {}] as [Record<string, unknown>, Record<string, unknown>];
    a['parent'] = b;
    b['parent'] = a;
    expect(findApi(a as unknown as Frame)).toBeUndefined();
  });
});

test.each([
  [0, '0000:00:00.00', 'PT0S'],
  [1234, '0000:00:01.23', 'PT1.23S'],
  [3_723_450, '0001:02:03.45', 'PT1H2M3.45S'],
  [59_999, '0000:01:00.00', 'PT1M0S'],
  [10 ** 12, '9999:00:00.00', 'PT277777H46M40S'],
  [-5, '0000:00:00.00', 'PT0S'],
])('%s ms are a time in both editions', (time, older, newer) => {
  expect(timespan12(time)).toBe(older);
  expect(duration2004(time)).toBe(newer);
});
test('a moment has exactly two digits after the point', () => {
  expect(moment2004(1_800_000_000_009)).toBe('2027-01-15T08:00:00.00Z');
  expect(timeOfDay12(1_800_000_000_009)).toMatch(/^\d\d:\d\d:\d\d$/);
});
test('a number has two digits at most', () => {
  expect([decimal(200 / 3), decimal(50), decimal(0)]).toEqual(['66.67', '50', '0']);
});

describe('a learner', () => {
  test('has the same name on every device, another in another course, and none that a page makes', () => {
    const id = learnerId('course', 'ann@example.org');
    expect(id).toBe(learnerId('course', 'ann@example.org'));
    expect(id).not.toBe(learnerId('other', 'ann@example.org'));
    expect(id).toMatch(/^[a-z0-9]{11,20}$/);
    expect(learnerId('course', '')).toBe('');
  });
  test('is nobody else', () => {
    const ids = new Set(Array.from({ length: 20_000 }, (_, i) => learnerId('course', String(i))));
    expect(ids.size).toBe(20_000);
  });
});

describe('a place', () => {
  const root = 'https://lms.example/p/course/';
  const pages = ['', 'lessons/a/'];
  test.each([
    ['lessons/a/index.html#b', 'lessons/a/#b', 'lessons/a/index.html#b'],
    ['index.html', '/', 'index.html'],
    ['lessons/gone/index.html', 'lessons/gone/', 'index.html'],
  ])('%s is kept and found again', (file, place, page) => {
    expect(placeOf(root + file, root)).toBe(place);
    expect(pageAt(place, pages)).toBe(page);
  });
  test.each(['../../evil/', 'https://evil.example/', 'javascript:alert(1)', 'lessons/a/#<b>', '//evil/', ''])(
    '“%s” leads home',
    (place) => expect(pageAt(place, pages)).toBe('index.html'),
  );
  test('is none of ours elsewhere', () => {
    expect(placeOf('https://other.example/p/course/', root)).toBeUndefined();
    expect(placeOf('https://lms.example/elsewhere', root)).toBeUndefined();
    expect(placeOf('about:blank', root)).toBeUndefined();
  });
});
