// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import { forgetBeside } from '../progress/erase.ts';
import { isAnyKept } from './any-kept.ts';
import { keptRooms } from './kept.ts';

beforeEach(() => {
  localStorage.clear();
  sessionStorage.clear();
});
const me = { from: 'abc', name: 'Harbour Lane', leftOut: ['rate/trust'] };

test('is there again, for its partnership alone', () => {
  expect(keptRooms('course').write('first', { me, theirs: 'UgE' })).toBe(true);
  const again = keptRooms('course');
  expect(again.read('first', () => 'new')).toMatchObject({ me, theirs: 'UgE' });
  expect(again.read('p2', () => 'new')).toMatchObject({
    me: { from: 'new', name: '', leftOut: [] },
    theirs: '',
  });
  expect(isAnyKept('course')).toBe(true);
  expect(isAnyKept('other')).toBe(false);
});

test('goes with the record, and no other’s does', () => {
  keptRooms('course').write('first', { me, theirs: 'UgE' });
  localStorage.setItem('course-p2:beside:room/first/theirs', 'UgI');
  localStorage.setItem('course:learner', 'p2');
  forgetBeside('course', localStorage);
  expect(Object.keys(localStorage).sort()).toEqual(['course-p2:beside:room/first/theirs', 'course:learner']);
});

test('lies in the tab alone where the tab forgets', () => {
  sessionStorage.setItem('course:forget', '1');
  keptRooms('course').write('first', { theirs: 'UgE' });
  expect(Object.keys(localStorage)).toEqual([]);
  expect(keptRooms('course').read('first', () => 'new').theirs).toBe('UgE');
});

test('what storage does not take stays as long as the page does, and that is told', () => {
  const rooms = keptRooms('course');
  vi.stubGlobal('localStorage', undefined);
  expect(rooms.write('first', { theirs: 'UgE' })).toBe(false);
  expect(rooms.read('first', () => 'new').theirs).toBe('UgE');
  vi.unstubAllGlobals();
});

test('what lies there damaged is as good as nothing', () => {
  for (const what of ['me', 'agenda'])
    localStorage.setItem(`course:beside:room/first/${what}`, '{"from":[],"points":3');
  expect(keptRooms('course').read('first', () => 'new')).toMatchObject({
    me: { from: 'new' },
    changes: { points: {} },
  });
});
