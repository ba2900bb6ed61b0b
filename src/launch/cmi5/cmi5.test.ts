/** Against a double of a platform with its store, over real HTTP: see `tests/lms/lrs.ts`. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type Asked, type LrsDouble, lrsDouble } from '../../../tests/lms/lrs.ts';
import { webStorage } from '../../progress/browser.fake.ts';
import { fact } from '../../progress/histories.fake.ts';
import type { Fact } from '../../progress/progress.ts';
import { launched, someData } from '../session.fake.ts';
import { unpack } from '../suspend.ts';
import { begun } from './begun.fake.ts';
import { launchedIn, nameOf, returnTo } from './launched.ts';
import { type Lrs, lrs, tokenFrom } from './lrs.ts';
import { outbox } from './outbox.ts';
import type { Cmi5Session } from './session.ts';
import { addressOf, levelId, occurredId } from './statement.ts';
import { anyUuid, uuidOf } from './uuid.ts';

let store: LrsDouble;
beforeEach(async () => {
  vi.stubGlobal('localStorage', webStorage());
  store = await lrsDouble();
});
afterEach(async () => {
  vi.unstubAllGlobals();
  await store.close();
  expect(store.broken).toEqual([]);
});

const done = (item: string): Fact => fact({ item, kind: 'done', value: '1.0.0' });
const result = (item: string, credit: number, of: number, detail: Fact['value'] = null): Fact =>
  fact({ item, kind: 'result', value: { credit, of, attempt: 1, detail } });
const check = (credit = 1) =>
  result('quiz/*', credit, 2, {
    said: [
      ['q1', ['y'], 'defensible'],
      ['q2', ['u', 'v'], 'best'],
    ],
  });
const all = ['opened/first', 'place/*', 'own/*', 'opened/finish', 'quiz/*'];

const begin = (asked: Partial<Asked> = {}, around?: (lrs: Lrs) => Lrs) => begun(store, asked, around);
async function hold(session: Cmi5Session, looks = false) {
  const text = session.start.suspended;
  return launched(session, { kept: { ...(await unpack(text, someData)), text }, looks });
}
const verbs = () => store.statements.map(({ verb }) => verb.id.replace(/.*\//, ''));
const said = (verb: string) => store.statements.filter(({ verb: { id } }) => id.endsWith(`/${verb}`));

describe('a launch', () => {
  const address = (more: Record<string, string | undefined> = {}) =>
    new URLSearchParams(
      Object.entries({
        endpoint: 'https://lrs.example/x',
        fetch: 'https://lms.example/f',
        actor: '{"account":{"homePage":"https://lms.example","name":"ann"}}',
        registration: 'r',
        activityId: 'urn:a',
        ...more,
      }).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
    ).toString();
  test('is read from the address', () => {
    expect(launchedIn(address())).toMatchObject({ endpoint: 'https://lrs.example/x/', registration: 'r' });
  });
  test.each([
    ['endpoint', undefined],
    ['endpoint', 'javascript:alert(1)'],
    ['fetch', 'lms'],
    ['actor', '{'],
    ['actor', '[]'],
    ['registration', ''],
    ['activityId', 'no address'],
  ])('is none where %s is %s', (name, value) => {
    expect(launchedIn(address({ [name]: value }))).toBeUndefined();
  });
  test('names learners apart', () => {
    const names = [
      nameOf({ account: { homePage: 'a', name: 'b' } }),
      nameOf({ account: { homePage: 'b', name: 'b' } }),
      nameOf({ mbox: 'mailto:b' }),
      nameOf({}),
    ];
    expect(new Set(names).size).toBe(4);
    expect(names.at(-1)).toBe('');
  });
  test.each([
    ['https://lms.example/back', 'https://lms.example/back'],
    ['javascript:alert(1)', undefined],
    [7, undefined],
  ])('leads back to %s', (address, to) => expect(returnTo(address)).toBe(to));
  test('gives the right to send once', async () => {
    const one = launchedIn(new URL(store.launch('https://course.example/', { learner: 'ann' })).search);
    if (!one) throw new Error();
    expect(await tokenFrom(one)).toMatchObject({ token: expect.any(String) });
    expect(await tokenFrom(one)).toBe('over');
    store.mood = 'silent';
    expect(await tokenFrom(one)).toBeUndefined();
  });
});

describe('ids', () => {
  test('are UUIDs, the same for the same and others for others', () => {
    const form = (version: number) =>
      new RegExp(`^[\\da-f]{8}-[\\da-f]{4}-${version}[\\da-f]{3}-[89ab][\\da-f]{3}-[\\da-f]{12}$`);
    expect(anyUuid()).toMatch(form(4));
    expect(uuidOf('a', 'b')).toMatch(form(5));
    expect(uuidOf('a', 'b')).toBe(uuidOf('a', 'b'));
    const many = new Set(Array.from({ length: 50_000 }, (_, index) => uuidOf('r', 'quiz', `d/${index}`)));
    expect(many.size).toBe(50_000);
  });
  test('of activities are addresses, whatever they are called', () => {
    expect(addressOf('course', 'a b/é?#')).toBe('urn:course:course:activity:a%20b/%C3%A9%3F%23');
  });
});

test('half an activity, and what is told in its order to the end', async () => {
  const session = await begin();
  const host = await hold(session);
  host.opened('lessons/first/');
  await host.save([done('opened/first')]);
  await host.save([result('place/*', 1, 2, [['a', 'low', 'best'], ['b', 'high', 'unlikely']]), done('place/*')]); // biome-ignore format: one thought
  await host.save([done('own/*'), done('opened/finish'), check(), done('quiz/*')]);
  host.end();
  await session.gone();
  expect(verbs()).toEqual([
    'initialized',
    'progressed',
    'answered',
    'progressed',
    'answered',
    'answered',
    'answered',
    'completed',
    'passed',
    'terminated',
  ]);
  expect(said('answered').map(({ object, result }) => [object.id, result])).toMatchObject([
    [
      'urn:course:course:activity:place',
      {
        response: 'a[.]low[,]b[.]high',
        success: false,
        extensions: { [levelId]: ['best', 'unlikely'] },
      },
    ],
    ['urn:course:course:activity:own', {}],
    ['urn:course:course:activity:quiz/q1', { response: 'y', extensions: { [levelId]: 'defensible' } }],
    ['urn:course:course:activity:quiz/q2', { response: 'u[,]v', success: true }],
  ]);
  expect(said('passed')[0]?.result).toMatchObject({ score: { scaled: 0.5 } });
  expect(store.document('ann')).toMatchObject({ place: 'lessons/first/', told: 100 });
});

test('a killed session goes on in the next one, and nothing is told twice', async () => {
  const first = await hold(await begin());
  const facts = [check(), done('quiz/*')];
  await first.save(facts);
  const session = await begin();
  expect(session.start.suspended).toMatch(/^1\./);
  const next = await hold(session);
  expect(await next.load()).toContainEqual(expect.objectContaining({ kind: 'result', item: 'quiz/*' }));
  // The device brings what it has; the platform's clock is to the minute only.
  await next.save(facts);
  expect(said('answered')).toHaveLength(2);
});

test('what waited goes in the next session, in its order, with the moment when it was', async () => {
  const facts = [check(), done('quiz/*'), done('place/*')];
  const first = await hold(await begin());
  store.mood = 'silent';
  await expect(first.save(facts)).rejects.toBeDefined();
  store.mood = 'well';
  await new Promise((later) => setTimeout(later, 20));
  const next = await hold(await begin());
  await next.save(facts);
  expect(verbs()).toEqual(['initialized', 'initialized', 'answered', 'answered', 'answered', 'progressed']);
  const [one] = said('answered');
  expect(one?.context.extensions).toHaveProperty([occurredId]);
});

test('an answer that was lost: what is there already is not sent again', async () => {
  const session = await begin();
  const host = await hold(session);
  store.mood = 'deaf';
  await expect(host.save([check(), done('quiz/*')])).rejects.toBeDefined();
  store.mood = 'well';
  await host.save([done('place/*')]);
  expect(said('answered').map(({ object }) => object.id.replace(/.*:/, ''))).toEqual([
    'quiz/q1',
    'quiz/q2',
    'place',
  ]);
  // The next session tells it with itself around it, and hears that it is there.
  store.mood = 'deaf';
  await expect(host.save([done('own/*')])).rejects.toBeDefined();
  store.mood = 'well';
  const next = await hold(await begin());
  await next.save([done('opened/first')]);
  expect(said('answered')).toHaveLength(4);
  expect(store.answers.filter(({ status }) => status === 409)).toHaveLength(1);
});

test('two devices at once: neither takes away what the other has kept', async () => {
  const elsewhere = await hold(await begin({ learner: 'elsewhere' }));
  await elsewhere.save([done('place/*')]);
  const theirs = store.document('elsewhere')?.['suspended'];
  const puts: string[] = [];
  const session = await begin({}, (lrs) => ({
    ...lrs,
    async keep(...given) {
      // The other device writes between this one's look and its own writing.
      if (!puts.length) store.spoil('ann', () => ({ suspended: theirs, more: 'kept' }));
      const put = await lrs.keep(...given);
      puts.push(put);
      return put;
    },
  }));
  await (await hold(session)).save([done('own/*')]);
  expect(puts).toEqual(['changed', 'kept']);
  const kept = await unpack(String(store.document('ann')?.['suspended']), someData);
  expect(kept.facts.map(({ item }) => item).sort()).toEqual(['own/*', 'place/*']);
  // What nobody here knows stays.
  expect(store.document('ann')).toMatchObject({ more: 'kept' });
});

test('what a store never takes holds up nobody, and what it refuses from this session waits', async () => {
  const answers = new Map([
    ['quiz/q1', 'wrong'],
    ['quiz/q2', 'refused'],
  ] as const);
  const session = await begin({}, (lrs) => ({
    ...lrs,
    send: async (statements, leaving) => {
      const of = JSON.stringify(statements);
      for (const [name, answer] of answers) if (of.includes(`:${name}"`)) return answer;
      return lrs.send(statements, leaving);
    },
  }));
  await (await hold(session)).save([check(), done('place/*')]);
  expect(said('answered').map(({ object }) => object.id)).toEqual(['urn:course:course:activity:place']);
  expect(outbox(`course-${session.start.learner}:cmi5`).waiting()).toMatchObject([{ verb: 'answered' }]);
});

test('a launch to look sends nothing that waits from before', async () => {
  const host = await hold(await begin());
  store.mood = 'busy';
  await expect(host.save([done('place/*')])).rejects.toBeDefined();
  store.mood = 'well';
  const session = await begin({ mode: 'Review' });
  expect(await session.commit()).toBe(true);
  expect(verbs()).toEqual(['initialized', 'initialized']);
});

describe('what is there already takes nothing down that is told at the end', () => {
  async function lastOf(facts: readonly Fact[]) {
    const session = await begin();
    const host = await hold(session);
    store.mood = 'busy';
    await expect(host.save(facts)).rejects.toBeDefined();
    store.mood = 'well';
    host.end();
    await session.gone();
  }
  test('from a session that told it and never heard so', async () => {
    const deaf = (lrs: Lrs): Lrs => ({
      ...lrs,
      keep: async () => 'unheard',
      send: async (statements) => {
        const sent = await lrs.send(statements);
        return JSON.stringify(statements).includes('/initialized') ? sent : 'later';
      },
    });
    const facts = [done('place/*')];
    await expect((await hold(await begin({}, deaf))).save(facts)).rejects.toBeDefined();
    expect(said('answered')).toHaveLength(1);
    await lastOf(facts);
    expect(verbs().at(-1)).toBe('terminated');
  });
  test('after all was completed', async () => {
    await (await hold(await begin())).save([...all.map(done), check()]);
    await lastOf([check(2)]);
    expect(verbs().slice(-3)).toEqual(['answered', 'answered', 'terminated']);
    expect([said('completed'), said('passed')].map(({ length }) => length)).toEqual([1, 1]);
  });
});

test.each([true, false])(
  'the last words take nothing away that was kept meanwhile (something was there: %s)',
  async (isThere) => {
    const session = await begin();
    const host = await hold(session);
    if (isThere) await host.save([done('place/*')]);
    store.spoil('ann', (document) => ({ ...document, place: 'elsewhere/' }));
    session.place('lessons/first/');
    session.end();
    await session.gone();
    expect(store.document('ann')).toMatchObject({ place: 'elsewhere/' });
  },
);

test('the last words are no more than a browser sends when its page goes', async () => {
  let bytes = 0;
  const count = (what: unknown) => {
    bytes += new TextEncoder().encode(typeof what === 'string' ? what : JSON.stringify(what)).length;
  };
  const session = await begin({}, (lrs) => ({
    ...lrs,
    send: async (statements, leaving) => {
      if (leaving) count(statements);
      return lrs.send(statements, leaving);
    },
    keep: async (id, body, what, leaving) => {
      if (leaving) count(body);
      return lrs.keep(id, body, what, leaving);
    },
  }));
  const one = { activity: 'quiz', type: 'performance', response: [], sources: [], targets: [] } as const;
  for (let at = 0; at < 100; at++)
    session.interaction({
      ...one,
      ...{ id: `quiz/${at}`, title: '“é”'.repeat(60), result: 'neutral', levels: [] },
      ...{ told: 'a/1', at: 0, took: undefined },
    });
  session.suspend('x'.repeat(30_000));
  session.end();
  await session.gone();
  expect(bytes).toBeGreaterThan(40_000);
  expect(bytes).toBeLessThan(48_000);
});

test('what is cleared while it is told goes no further', async () => {
  const session = await begin({}, (lrs) => ({
    ...lrs,
    send: async (statements, leaving) => {
      const sent = await lrs.send(statements, leaving);
      if (JSON.stringify(statements).includes(':quiz/q1"')) session.forget?.();
      return sent;
    },
  }));
  await (await hold(session)).save([check()]);
  expect(said('answered')).toHaveLength(1);
});

describe('a store', () => {
  const address = 'https://lms.example/';
  const there = { endpoint: address, fetch: address, actor: {}, registration: 'r', activityId: 'urn:a' };
  test.each([
    [200, 'taken'],
    [409, 'there'],
    [403, 'refused'],
    [400, 'wrong'],
    [413, 'wrong'],
    [401, 'later'],
    [404, 'later'],
    [405, 'later'],
    [429, 'later'],
    [500, 'later'],
  ])('that answers %i means “%s”', async (status, sent) => {
    vi.stubGlobal('fetch', async () => new Response('', { status }));
    expect(await lrs(there, 'token').send([{ id: 'a' }])).toBe(sent);
  });
  test('is told what is small even when the page goes, in bytes', async () => {
    const asked: (boolean | undefined)[] = [];
    vi.stubGlobal('fetch', async (_: string, { keepalive }: RequestInit) => {
      asked.push(keepalive);
      return new Response('');
    });
    for (const text of ['x'.repeat(9000), 'é'.repeat(9000)])
      await lrs(there, 'token').send([{ id: 'a', text }]);
    expect(asked).toEqual([true, false]);
  });
});

test('what is cleared is not told any more', async () => {
  const session = await begin();
  const host = await hold(session);
  store.mood = 'busy';
  await expect(host.save([check(), done('quiz/*')])).rejects.toBeDefined();
  store.mood = 'well';
  await host.clear();
  expect(said('answered')).toEqual([]);
});

test.each(['busy', 'expired'] as const)('a store that answers “%s” is asked again', async (mood) => {
  const host = await hold(await begin());
  store.mood = mood;
  await expect(host.save([done('place/*')])).rejects.toBeDefined();
  store.mood = 'well';
  await host.save([done('place/*')]);
  expect(said('answered')).toHaveLength(1);
});

test.each(['Browse', 'Review'] as const)('a launch to %s writes nothing', async (mode) => {
  const session = await begin({ mode });
  expect(session.start.mode).toBe(mode.toLowerCase());
  const host = await hold(session, true);
  await host.save([...all.map(done), check()]);
  host.opened('lessons/first/');
  host.end();
  await session.gone();
  expect(verbs()).toEqual(['initialized', 'terminated']);
  expect(store.document('ann')).toBeUndefined();
});

test('under a mastery score nobody has passed, and with it they have, once', async () => {
  const host = await hold(await begin({ mastery: 0.8 }));
  await host.save([...all.map(done), check(1)]);
  expect(said('passed')).toHaveLength(0);
  expect(said('completed')).toHaveLength(1);
  const next = await hold(await begin({ mastery: 0.8 }));
  await next.save([check(2)]);
  expect(said('passed')).toHaveLength(1);
  expect(said('completed')).toHaveLength(1);
});

test('a document that is somebody else’s is handed on as it is', async () => {
  store.spoil('ann', () => ({ bookmark: 3 }));
  const session = await begin();
  expect(session.start.suspended).toBe('{"bookmark":3}');
  expect((await unpack(session.start.suspended, someData)).why).toBe('foreign');
});

test('two learners have a document and a queue each', async () => {
  const ann = await hold(await begin());
  await ann.save([done('place/*')]);
  const ben = await begin({ learner: 'ben' });
  expect(ben.start).toMatchObject({ suspended: '', learner: expect.stringContaining('ben') });
});

test('a queue that cannot be kept here waits in the page', () => {
  vi.stubGlobal('localStorage', undefined);
  const box = outbox('key');
  box.add({ id: 'a', verb: 'answered', at: 1 });
  box.add({ id: 'a', verb: 'answered', at: 1 });
  expect(box.waiting()).toHaveLength(1);
  box.remove(['a']);
  expect(box.waiting()).toEqual([]);
});
