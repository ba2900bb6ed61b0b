import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Json, Parts, Shown } from '../kind.ts';
import { answerPart, answersIn, drawn, fromShown, type QuizData, quizKind, toShown } from './quiz.ts';

const options = ['x', 'y', 'z'].map((id) => ({ id, text: id }));
const question = (id: string, lesson: string) => ({ id, lesson, text: id, multiple: false, options });
const data: QuizData = { draw: 2, questions: [question('one', 'a'), question('two', 'b')] };
const read = (parts: readonly (readonly [string, Json])[]) => quizKind.readAnswer(new Map(parts), data);
const standing = (parts: readonly (readonly [string, Json])[], shown?: Shown) =>
  quizKind.standing(read(parts), data, shown).state;
const said = (...ids: string[]) =>
  ids.map((id) => ({ question: id, options: ['x'], verdict: 'best' as const }));

describe('tries', () => {
  test('nothing is drawn before the learner asks for it', () => {
    expect(read([])).toEqual({ before: [], next: 1 });
  });
  test('an answer on paper makes the page’s questions a try, and the next draw knows them', () => {
    const { current, before, next } = read([['one', ['y']]]);
    expect(current).toEqual({ number: 0, questions: ['one', 'two'], answered: 1 });
    expect([before, next]).toEqual([[['one', 'two']], 1]);
  });
  test('the latest draw is the current one, with answers of its own', () => {
    const parts = [
      ['one', ['y']],
      [drawn(2), ['one', 'gone']],
      [drawn(1), ['three', 'four']],
      [answerPart(1, 'three'), ['x']],
      [answerPart(2, 'one'), ['z']],
    ] as const;
    const { current, before, next } = read(parts);
    expect(current).toEqual({ number: 2, questions: ['one', 'gone'], answered: 1 });
    expect(before).toEqual([
      ['one', 'two'],
      ['three', 'four'],
      ['one', 'gone'],
    ]);
    expect(next).toBe(3);
    expect([...answersIn(new Map<string, Json>(parts), 2, ['one', 'two'])]).toEqual([['one', ['z']]]);
  });
});

describe('done', () => {
  const drawnOnce = [
    [drawn(1), ['three', 'four']],
    [answerPart(1, 'three'), ['x']],
  ] as const;
  test('a draw begins it; a check of some of it does not end it', () => {
    expect(standing(drawnOnce)).toBe('begun');
    expect(standing(drawnOnce, toShown(1, said('three'), 2))).toBe('begun');
  });
  test('every question checked ends it, whatever was answered', () => {
    const lines = said('three', 'four').map((line) => ({ ...line, verdict: 'unlikely' as const }));
    expect(standing(drawnOnce, toShown(1, lines, 2))).toBe('done');
  });
  test('a question that the bank has lost holds nobody back', () => {
    expect(standing(drawnOnce, toShown(1, said('three'), 1))).toBe('done');
  });
  test('what was said of another try says nothing of this one', () => {
    expect(standing([...drawnOnce, [drawn(2), ['five', 'six']]], toShown(1, said('three', 'four'), 2))).toBe(
      'begun',
    );
  });
});

describe('what was stored', () => {
  test('a check is read back as it was kept', () => {
    const kept = JSON.parse(JSON.stringify(toShown(3, said('three', 'four'), 2))) as Shown;
    expect(kept).toMatchObject({ credit: 2, of: 2 });
    expect(fromShown(kept)).toEqual({ number: 3, said: said('three', 'four') });
  });
  test('whatever lies there, nothing throws', () => {
    const part = fc.oneof(
      fc.string(),
      fc.constantFrom('one', 'two', 'draw/1', 'draw/2', 'draw/0', 'draw/99999', '1/one', '2/gone'),
    );
    const value = fc.oneof(fc.jsonValue(), fc.array(fc.oneof(fc.constantFrom('one', 'x'), fc.jsonValue())));
    const told = fc.record({
      credit: fc.double(),
      of: fc.double(),
      detail: fc.oneof(fc.jsonValue(), fc.record({ try: fc.jsonValue(), said: fc.array(fc.jsonValue()) })),
    });
    fc.assert(
      fc.property(fc.array(fc.tuple(part, value)), told, (entries, shown) => {
        const answer = quizKind.readAnswer(new Map(entries) as Parts, data);
        expect(['new', 'begun', 'done']).toContain(quizKind.standing(answer, data, shown as Shown).state);
        for (const ids of answer.before) expect(ids.every((id) => typeof id === 'string')).toBe(true);
      }),
    );
  });
});
