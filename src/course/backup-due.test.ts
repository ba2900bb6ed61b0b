import { describe, expect, test } from 'vitest';
import { type Fact, fromFacts } from '../progress/progress.ts';
import { BACKUP, backupDue, lastBackup, REMINDED } from './backup-due.ts';

const DAY = 24 * 60 * 60 * 1000;
const now = 100 * DAY;
const lessons = [
  ['words', 20, 0, 'place', 'check'],
  ['finish', 10, 1],
] as const;
let clock = 0;
const fact = (kind: Fact['kind'], item: string, value: Fact['value'] = '', wall = now): Fact => ({
  schema: 1,
  item,
  epoch: 0,
  kind,
  value,
  device: 'a',
  seq: ++clock,
  wall,
});
const finished = () => [fact('done', 'opened/words'), fact('done', 'place/*'), fact('done', 'check/*')];
const backup = (days: number) =>
  fact('answer', BACKUP, { how: 'file', at: now - days * DAY }, now - days * DAY);
const reminded = (days: number) => fact('answer', REMINDED, { at: now - days * DAY }, now - days * DAY);
const due = (...facts: readonly Fact[]) => backupDue(fromFacts(facts), lessons, now);
const text = (length: number) => fact('text', 'reflect/why', 'x'.repeat(length));

describe('a backup is due', () => {
  test('after a finished lesson, and after some own writing', () => {
    expect(due(...finished())).toBe('finished');
    expect(due(text(300))).toBe('written');
  });
  test('not after opening a lesson, a part of one, or a few words', () => {
    expect(due()).toBeUndefined();
    expect(due(fact('done', 'opened/words'), fact('done', 'place/*'))).toBeUndefined();
    expect(due(fact('done', 'opened/finish'))).toBeUndefined();
    expect(due(text(299))).toBeUndefined();
    expect(due(text(300), fact('text', 'reflect/why', 'less'))).toBeUndefined();
  });
  test('not for what the last backup holds, and again for what came after it', () => {
    expect(due(...finished(), text(300), backup(30))).toBeUndefined();
    expect(due(...finished(), backup(30), text(300))).toBe('written');
    expect(due(backup(30), ...finished())).toBe('finished');
  });
  test('not within a day of a backup', () => {
    expect(due(backup(0.5), ...finished())).toBeUndefined();
  });
  test('after “Not now” only when a week has gone by and there is more work', () => {
    expect(due(...finished(), reminded(2), text(300))).toBeUndefined();
    expect(due(...finished(), reminded(8))).toBeUndefined();
    expect(due(...finished(), reminded(8), text(300))).toBe('written');
  });
  test('even where a clock was years ahead when it was put off', () => {
    expect(due(reminded(-3650), ...finished())).toBe('finished');
  });
});

test('the last backup is read as what it is, or as none', () => {
  expect(lastBackup(fromFacts([backup(1)]))).toEqual({ how: 'file', at: now - DAY });
  expect(lastBackup(fromFacts([fact('answer', BACKUP, 'yesterday')]))).toBeUndefined();
  expect(lastBackup(fromFacts([fact('answer', BACKUP, null)]))).toBeUndefined();
});
