/** The double itself: it takes what the specifications allow, and refuses what they do not. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type LrsDouble, lrsDouble } from './lrs.ts';

let store: LrsDouble;
beforeEach(async () => {
  store = await lrsDouble();
});
afterEach(() => store.close());

const categories = 'https://w3id.org/xapi/cmi5/context/categories/';
type Plain = Record<string, unknown>;

async function session(asked: Partial<Parameters<LrsDouble['launch']>[1]> = {}) {
  const address = new URL(store.launch('https://course.example/', { learner: 'ann', ...asked }));
  const said = (name: string) => address.searchParams.get(name) ?? '';
  const given = await (await fetch(said('fetch'), { method: 'POST' })).json();
  const headers = {
    authorization: `Basic ${given['auth-token']}`,
    'x-experience-api-version': '1.0.3',
    'content-type': 'application/json',
  };
  const query = (name: string) =>
    new URLSearchParams({
      activityId: said('activityId'),
      agent: said('actor'),
      registration: said('registration'),
      stateId: name,
    });
  const document = (name: string) => `${said('endpoint')}/activities/state?${query(name)}`;
  const { contextTemplate } = await (await fetch(document('LMS.LaunchData'), { headers })).json();
  let count = 0;
  const statement = (verb: string, more: Plain = {}, ours: readonly string[] = ['cmi5']) => ({
    id: `7b8b0b0e-5c43-4f36-9a51-0000000000${String(++count).padStart(2, '0')}`,
    actor: JSON.parse(said('actor')),
    verb: { id: `http://adlnet.gov/expapi/verbs/${verb}` },
    object: { id: said('activityId') },
    context: {
      ...contextTemplate,
      registration: said('registration'),
      contextActivities: {
        ...contextTemplate.contextActivities,
        category: ours.map((name) => ({ id: categories + name })),
      },
    },
    timestamp: new Date(1_800_000_000_000 + count * 1000).toISOString(),
    ...more,
  });
  const send = async (body: unknown, more: Plain = {}) =>
    (
      await fetch(`${said('endpoint')}/statements`, {
        method: 'POST',
        headers: { ...headers, ...more },
        body: JSON.stringify(body),
      })
    ).status;
  return { statement, send, document, headers, fetched: said('fetch') };
}
const took = { duration: 'PT1S' };
const both = ['cmi5', 'moveon'];

test('takes a session as the specification has it', async () => {
  const { statement, send } = await session();
  expect(await send(statement('initialized'))).toBe(200);
  expect(await send(statement('answered', {}, []))).toBe(200);
  expect(await send(statement('completed', { result: { ...took, completion: true } }, both))).toBe(200);
  const success = statement('passed', { result: { ...took, success: true } }, both);
  const last = statement('terminated', { result: took });
  expect(await send([success, last])).toBe(200);
  // Told twice is not told otherwise.
  expect(await send(last)).toBe(200);
  expect(store.statements).toHaveLength(5);
  expect(store.broken).toEqual([]);
});

type Made = Awaited<ReturnType<typeof session>>;
const wrongs: readonly (readonly [what: string, make: (made: Made) => unknown, told: RegExp])[] = [
  ['an id that is no UUID', ({ statement }) => statement('answered', { id: '7' }, []), /UUID/],
  [
    'a verb that is no IRI',
    ({ statement }) => statement('x', { verb: { id: 'answered' } }, []),
    /verb is no/,
  ],
  [
    'an object that is no IRI',
    ({ statement }) => statement('answered', { object: { id: 'a' } }, []),
    /object/,
  ],
  ['another actor', ({ statement }) => statement('answered', { actor: { name: 'b' } }, []), /actor/],
  ['no template', ({ statement }) => statement('answered', { context: {} }, []), /template/],
  ['a local time', ({ statement }) => statement('answered', { timestamp: '2027-01-15T08:00' }, []), /moment/],
  ['an earlier time', ({ statement }) => statement('answered', { timestamp: '2020-01-15T08:00:00Z' }, []), /before the first/], // biome-ignore format: one thought
  ['a duration that is none', ({ statement }) => statement('answered', { result: { duration: '1s' } }, []), /duration/], // biome-ignore format: one thought
  ['no duration', ({ statement }) => statement('terminated'), /no duration/],
  ['a score of 50', ({ statement }) => statement('passed', { result: { ...took, success: true, score: { scaled: 50 } } }, both), /no score/], // biome-ignore format: one thought
  [
    '“moveon” where nothing moves',
    ({ statement }) => statement('terminated', { result: took }, both),
    /moveon/,
  ],
  [
    '“completed” without completion',
    ({ statement }) => statement('completed', { result: took }),
    /completion/,
  ],
  ['a category that is missing', ({ statement }) => statement('terminated', { result: took }, []), /cmi5 is/],
  ['a second beginning', ({ statement }) => statement('initialized'), /already/],
  ['what follows the end', ({ statement }) => [statement('terminated', { result: took }), statement('answered', {}, [])], /behind/], // biome-ignore format: one thought
];
test.each(wrongs)('refuses %s', async (_, make, told) => {
  const made = await session();
  await made.send(made.statement('initialized'));
  expect(await made.send(make(made))).toBe(403);
  expect(store.broken.join('\n')).toMatch(told);
  expect(store.statements).toHaveLength(1);
});

test('refuses what comes before the beginning, after the end and from a session that was left', async () => {
  const { statement, send } = await session();
  expect(await send(statement('answered', {}, []))).toBe(403);
  expect(await send([statement('initialized'), statement('terminated', { result: took })])).toBe(200);
  expect(await send(statement('answered', {}, []))).toBe(403);
  const left = await session();
  await session();
  expect(
    await left.send({ ...left.statement('initialized'), id: '7b8b0b0e-5c43-4f36-9a51-000000000099' }),
  ).toBe(403);
});

test('refuses “passed” under the mastery score, and any in a launch to review', async () => {
  const passed = { result: { ...took, success: true, score: { scaled: 0.5 } } };
  const judged = await session({ mastery: 0.8 });
  await judged.send(judged.statement('initialized'));
  expect(await judged.send(judged.statement('passed', passed, both))).toBe(403);
  const looks = await session({ learner: 'ben', mode: 'Review' });
  await looks.send({ ...looks.statement('initialized'), id: '7b8b0b0e-5c43-4f36-9a51-000000000099' });
  expect(await looks.send(looks.statement('passed', passed, both))).toBe(403);
});

test('answers 409 where an id is another’s, 401 without the right and 400 without a version', async () => {
  const { statement, send, fetched } = await session();
  const one = statement('initialized');
  await send(one);
  expect(await send({ ...one, timestamp: '2027-01-15T09:00:00Z' })).toBe(409);
  expect(await send(one, { authorization: 'Basic x' })).toBe(401);
  expect(await send(one, { 'x-experience-api-version': '' })).toBe(400);
  expect(await (await fetch(fetched, { method: 'POST' })).json()).toMatchObject({ 'error-code': '1' });
});

test('keeps documents under the conditions that are said', async () => {
  const { document, headers } = await session();
  const put = async (condition: Record<string, string>) =>
    (await fetch(document('x'), { method: 'PUT', headers: { ...headers, ...condition }, body: '{}' })).status;
  expect((await fetch(document('x'), { headers })).status).toBe(404);
  expect(await put({ 'if-none-match': '*' })).toBe(204);
  expect(await put({ 'if-none-match': '*' })).toBe(412);
  expect(await put({ 'if-match': '"other"' })).toBe(412);
  const tag = (await fetch(document('x'), { headers })).headers.get('etag') ?? '';
  expect(await put({ 'if-match': tag })).toBe(204);
});
