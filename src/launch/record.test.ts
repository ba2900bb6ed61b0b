import { describe, expect, test } from 'vitest';
import { fact } from '../progress/histories.fake.ts';
import { type Fact, fromFacts } from '../progress/progress.ts';
import { interactionsOf, reportOf } from './report.ts';
import { fakeSession, launched, someCourse, someData } from './session.fake.ts';
import { unpack } from './suspend.ts';

const done = (item: string): Fact => fact({ item, kind: 'done', value: '1.0.0' });
const result = (item: string, credit: number, of: number, detail: Fact['value'] = null): Fact =>
  fact({ item, kind: 'result', value: { credit, of, attempt: 1, detail } });
const all = ['opened/first', 'place/*', 'own/*', 'opened/finish', 'quiz/*'].map(done);

describe('what a platform is told', () => {
  test('nothing is completed before all is done that is asked for', () => {
    for (const left of ['opened/first', 'place/*', 'own/*', 'quiz/*']) {
      const some = all.filter(({ item }) => item !== left);
      expect(reportOf(someCourse, fromFacts(some)).completed, left).toBe(false);
    }
    expect(reportOf(someCourse, fromFacts(all))).toMatchObject({ completed: true, share: 1 });
  });
  test('what was completed once stays so when the course asks for more', () => {
    const once = fromFacts([fact({ item: 'course/*', kind: 'done', value: {} })]);
    expect(reportOf(someCourse, once).completed).toBe(true);
  });
  test('the score is the best of the final check', () => {
    const score = (...results: Fact[]) => reportOf(someCourse, fromFacts(results)).score;
    expect(score()).toBeUndefined();
    expect(score(result('place/*', 2, 2))).toBeUndefined();
    expect(score(result('quiz/*', 3, 4), result('quiz/*', 1, 4))).toBe(0.75);
    expect(score(result('quiz/*', 9, 4))).toBe(1);
  });
});

describe('interactions', () => {
  const about = { title: 'T', options: someData.options['place'] ?? [], took: 1000 };
  test('cards that all go to the same places are one matching', () => {
    const told = interactionsOf(
      result('place/*', 1, 2, [
        ['a', 'low', 'best'],
        ['b', 'high', 'unlikely'],
      ]),
      about,
    );
    expect(told).toMatchObject([
      {
        id: 'place',
        type: 'matching',
        response: [
          ['a', 'low'],
          ['b', 'high'],
        ],
        result: 'incorrect',
        took: 1000,
      },
    ]);
  });
  test('questions are told one by one, and what can be argued is neither right nor wrong', () => {
    const detail = {
      try: 0,
      said: [
        ['q1', ['y'], 'defensible'],
        ['q2', ['u', 'v'], 'best'],
      ],
    };
    const told = interactionsOf(result('quiz/*', 1, 2, detail), {
      ...about,
      options: someData.options['quiz'] ?? [],
    });
    expect(told).toMatchObject([
      { id: 'quiz/q1', type: 'choice', response: ['y'], targets: ['x', 'y', 'z'], result: 'neutral' },
      { id: 'quiz/q2', type: 'choice', response: ['u', 'v'], result: 'correct' },
    ]);
  });
  test('an order is a sequencing', () => {
    const told = interactionsOf(result('place/*', 2, 3, [['b', 'a'], ['a']]), about);
    expect(told).toMatchObject([{ type: 'sequencing', response: ['b', 'a'] }]);
  });
  test('are told by the minute too: after all is deleted a device counts anew', () => {
    const told = (wall: number) =>
      interactionsOf({ ...done('own/*'), device: 'a', seq: 1, wall }, about)[0]?.told;
    expect(told(1_800_000_001_000)).not.toBe(told(1_800_000_301_000));
    // A platform keeps clocks to the minute that follows.
    expect(told(1_800_000_001_000)).toBe(told(1_800_000_060_000));
  });
  test('of what was written only that it was done', () => {
    expect(interactionsOf(done('own/*'), about)).toMatchObject([
      { type: 'performance', response: [], result: 'neutral' },
    ]);
  });
});

describe('the launcher’s record', () => {
  test('commits after each event, when all of it has been set', async () => {
    const session = fakeSession();
    await launched(session).save([done('place/*')]);
    expect(session.said).toEqual(['suspend', 'time', 'commit']);
    expect((await unpack(session.suspended, someData)).facts).toMatchObject([{ item: 'place/*' }]);
  });
  test('refuses what the platform did not take, and tells it whole the next time', async () => {
    const heard: boolean[] = [];
    const session = fakeSession();
    session.takes = false;
    const host = launched(session, { heard: (well) => heard.push(well) });
    await expect(host.save([done('place/*')])).rejects.toBeDefined();
    session.takes = true;
    await host.save([done('own/*')]);
    expect(heard).toEqual([false, true]);
    expect((await unpack(session.suspended, someData)).facts).toHaveLength(2);
  });
  test('tells an interaction once', async () => {
    const session = fakeSession();
    session.takes = false;
    const host = launched(session);
    const one = result('quiz/*', 1, 2, { said: [['q1', ['y'], 'best']] });
    await host.save([one]).catch(() => {});
    await host.save([one]).catch(() => {});
    session.takes = true;
    await host.save([one, done('quiz/*')]);
    expect(session.interactions.map(({ id }) => id)).toEqual(['quiz/q1']);
  });
  test('does not tell again what an earlier session has told', async () => {
    const earlier = fakeSession();
    const facts = [result('quiz/*', 1, 2, { said: [['q1', ['y'], 'best']] }), done('quiz/*'), done('own/*')];
    await launched(earlier).save(facts);
    const session = fakeSession();
    const text = earlier.suspended;
    await launched(session, { kept: { ...(await unpack(text, someData)), text } }).save(facts);
    expect(session.interactions).toEqual([]);
  });
  test('does not tell again what the platform had no room for, but has marked as done', async () => {
    const session = fakeSession();
    const mark = fact({ item: 'quiz/*', kind: 'done', value: '1.0.0', device: 'lms', wall: 5000 });
    const host = launched(session, { kept: { facts: [mark], text: '1.' } });
    const one = result('quiz/*', 1, 2, { said: [['q1', ['y'], 'best']] });
    await host.save([one, done('quiz/*')]);
    expect(session.interactions).toEqual([]);
    await host.save([{ ...one, seq: one.seq + 1000, wall: 5001 }]);
    expect(session.interactions.map(({ id }) => id)).toEqual(['quiz/q1']);
  });
  test('reckons how long something took from this session alone', async () => {
    const session = fakeSession();
    const host = launched(session);
    const now = Date.now() + 1000;
    const answer = (activity: string, wall: number) => fact({ item: `${activity}/q1`, wall });
    await host.save([answer('quiz', now - 86_400_000), answer('place', now)]);
    await host.save([
      { ...result('quiz/*', 1, 2, { said: [['q1', ['y'], 'best']] }), wall: now },
      { ...result('place/*', 2, 3, [['b', 'a'], ['a']]), wall: now + 7000 },
    ]);
    expect(session.interactions.map(({ id, took }) => [id, took])).toEqual([
      ['quiz/q1', undefined],
      ['place', 7000],
    ]);
  });
  test('tells what was not taken when the next page opens', async () => {
    const heard: boolean[] = [];
    const session = fakeSession();
    session.takes = false;
    const host = launched(session, { heard: (well) => heard.push(well) });
    await expect(host.save([done('place/*')])).rejects.toBeDefined();
    session.takes = true;
    host.opened('lessons/first/');
    await expect.poll(() => heard).toEqual([false, true]);
  });
  test('says when all of it is to go, and not when it is exchanged', async () => {
    let forgotten = 0;
    const host = launched(fakeSession(), { forgotten: () => forgotten++ });
    await host.clear([done('place/*')]);
    expect(forgotten).toBe(0);
    await host.clear();
    expect(forgotten).toBe(1);
  });
  test('writes nothing at all where somebody only looks', async () => {
    const session = fakeSession();
    const host = launched(session, { looks: true });
    await host.save(all);
    await host.clear();
    host.opened('lessons/first/');
    host.end();
    expect([session.said, session.reports, session.interactions, session.suspended]).toEqual([
      ['end'],
      [],
      [],
      '',
    ]);
  });
  test('leaves alone what a newer version has kept', async () => {
    const session = fakeSession();
    session.suspended = '2.a.b';
    await launched(session, { kept: { facts: [], why: 'newer', text: '2.a.b' } }).save(all);
    expect(session.suspended).toBe('2.a.b');
    expect(session.reports.at(-1)?.completed).toBe(true);
  });
  test('says its time, commits and ends when the page goes', () => {
    const session = fakeSession();
    launched(session).end();
    expect(session.said).toEqual(['time', 'commit', 'end']);
  });
});
