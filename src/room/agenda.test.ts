import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toMarkdown } from '../documents/markdown.ts';
import { roomLaid as words } from '../words/en/room-laid.ts';
import { type Changes, changed, drafted, minutesOf, moved, noChanges, readChanges } from './agenda.ts';
import { agendaDocument } from './agenda-document.ts';
import {
  agreeTool,
  answersIn,
  data,
  expectTool,
  headings,
  options,
  questions,
  rateTool,
  sides,
  things,
} from './both-sides.fake.ts';
import { counted, laid } from './laid.ts';

const [gate = '', apples = ''] = questions;
const [one = '', two = '', three = ''] = headings;
const [need = '', trust = '', more = ''] = things;
const [a = '', b = ''] = options;
const mine = answersIn({
  [expectTool]: { [gate]: { choice: a } },
  [agreeTool]: {
    [one]: { text: 'We water the beds.' },
    [two]: { text: 'The same  words.' },
    [three]: { not: 'we have none' },
  },
  [rateTool]: { [need]: 5, [trust]: 3 },
});
const theirs = answersIn({
  [expectTool]: { [gate]: { choice: b, own: 'Mine.' }, [apples]: { choice: 'half' } },
  [agreeTool]: { [one]: { text: 'They water the beds.' }, [two]: { text: 'The same words.' } },
  [rateTool]: { [need]: 2, [trust]: 4 },
});
const both = laid(data, sides, mine, theirs);
const at = (tool: string, from = both) =>
  Object.fromEntries(
    (from.find((found) => found.tool.id === tool)?.lines ?? []).map((line) => [
      line.id.split('/')[1],
      line.at,
    ]),
  );

describe('two sides beside each other', () => {
  test('question by question: apart, by one alone, by nobody', () => {
    expect(at(expectTool)).toMatchObject({ [gate]: 'differs', [apples]: 'one' });
    expect(both[0]?.lines[0]).toMatchObject({
      ask: expect.stringMatching(/./),
      theirs: [expect.stringMatching(/./), '“Mine.”'],
    });
  });
  test('heading by heading: blanks are no difference', () => {
    expect(at(agreeTool)).toMatchObject({ [one]: 'differs', [two]: 'agrees', [three]: 'one' });
  });
  test('numbers: two apart differ, one apart nearly agree', () => {
    expect(at(rateTool)).toMatchObject({ [need]: 'differs', [trust]: 'near' });
    if (more) expect(at(rateTool)).toMatchObject({ [more]: 'none' });
  });
  test('one choice in other words is nearly the same', () => {
    const other = answersIn({ [expectTool]: { [gate]: { choice: a, own: 'Until May.' } } });
    expect(at(expectTool, laid(data, sides, mine, other))[gate]).toBe('near');
  });
  test('a tool that only one brought is said to be so, and compared nowhere', () => {
    const found = laid(data, sides, mine, answersIn({ [rateTool]: { [need]: 5 } }));
    expect(found.map(({ by, lines }) => [by, lines.length > 0])).toEqual([
      ['mine', false],
      ['mine', false],
      ['both', true],
    ]);
  });
  test('both sides see the same, the other way round', () => {
    const turned = laid(data, sides, theirs, mine);
    expect(counted(turned)).toEqual(counted(both));
  });
});

const matters = [
  {
    id: 'water',
    title: 'Water',
    minutes: 15,
    always: false,
    of: [`${agreeTool}/${one}`, `${rateTool}/${need}`],
  },
  { id: 'agreed', title: 'Agreed', minutes: 10, always: false, of: [`${agreeTool}/${two}`] },
  { id: 'gate', title: 'The gate', minutes: 10, always: false, of: [`${expectTool}/${gate}`] },
];
const draft = drafted(both, matters, true, words);
const ids = (points: readonly { readonly id: string }[]) => points.map(({ id }) => id);

describe('the draft of an agenda', () => {
  test('has the weightiest first, what belongs to none behind, and a beginning and an end', () => {
    expect(ids(draft)).toEqual([
      'first',
      'water',
      'gate',
      `${expectTool}/${apples}`,
      `${agreeTool}/${three}`,
      'last',
    ]);
    expect(draft[1]?.lines.map(({ id }) => id)).toEqual([`${agreeTool}/${one}`, `${rateTool}/${need}`]);
  });
  test('asks of what must not be left open, though nobody said anything', () => {
    const always = [
      {
        id: 'unsaid',
        title: 'Unsaid',
        minutes: 5,
        always: true,
        of: [`${expectTool}/${questions[2] ?? ''}`],
      },
    ];
    const found = drafted(both, always, true, words).some(({ id }) => id === 'unsaid');
    expect(found).toBe(at(expectTool)[questions[2] ?? ''] === 'none');
  });
  test('is the same on both sides, with the sides turned', () => {
    const other = drafted(laid(data, sides, theirs, mine), matters, false, words);
    const turned = { me: 'them', them: 'me', both: 'both' } as const;
    expect(other.map(({ id, opens }) => [id, opens])).toEqual(
      draft.map(({ id, opens }) => [id, turned[opens]]),
    );
  });
  test('lets who alone said something open it', () => {
    expect(draft.find(({ id }) => id === `${expectTool}/${apples}`)?.opens).toBe('them');
    expect(draft.find(({ id }) => id === `${agreeTool}/${three}`)?.opens).toBe('me');
  });
  test('leaves for another time what the meeting has no room for, the lightest', () => {
    const short = changed(draft, { ...noChanges, length: 30 }, words);
    expect(ids(short.filter(({ now }) => now))).toEqual(['first', 'water', 'last']);
    expect(minutesOf(short)).toBe(25);
  });
});

describe('a changed agenda', () => {
  const change = (what: Partial<Changes>) => changed(draft, { ...noChanges, ...what }, words);
  test('keeps what was changed of a point', () => {
    const [, water] = change({
      points: { water: { title: 'The hose', minutes: 20, opens: 'both', now: false } },
    });
    expect(water).toMatchObject({ title: 'The hose', minutes: 20, opens: 'both', now: false });
  });
  test('takes what was ticked, however long it gets', () => {
    const points = change({ length: 20, points: { gate: { now: true } } });
    expect(points.find(({ id }) => id === 'gate')?.now).toBe(true);
  });
  test('moves a point, and a point that came since stays where it belongs', () => {
    const order = moved(change({}), 'gate', -1);
    expect(ids(change({ order }))).toEqual(['first', 'gate', 'water', ...ids(draft).slice(3)]);
    const before = order.filter((id) => id !== `${expectTool}/${apples}`);
    expect(ids(change({ order: before }))).toContain(`${expectTool}/${apples}`);
    expect(moved(draft, 'first', -1)).toEqual(ids(draft));
  });
  test('has points of one’s own before the last', () => {
    expect(ids(change({ added: ['own-a'] })).slice(-2)).toEqual(['own-a', 'last']);
  });
  test('is read from anything that may lie in storage, and holds each point once', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.array(fc.constantFrom(...ids(draft), 'own-a', 'x')), (raw, order) => {
        const points = changed(
          draft,
          readChanges({ ...(raw as object), order, added: ['own-a', raw] }),
          words,
        );
        expect(ids(points).toSorted()).toEqual([...ids(draft), 'own-a'].toSorted());
        expect(points.every(({ minutes }) => minutes > 0)).toBe(true);
      }),
    );
    const kept: Changes = {
      length: 45,
      points: { water: { minutes: 5, now: true } },
      order: ['last'],
      added: ['own-b'],
    };
    expect(readChanges(JSON.parse(JSON.stringify(kept)))).toEqual(kept);
  });
});

test('the agenda as a document: at a glance, what was said, and what waits', () => {
  const points = changed(draft, { ...noChanges, length: 35 }, words);
  const file = agendaDocument({
    points,
    tools: both,
    me: 'Garden',
    them: '',
    day: '2026-11-30',
    language: 'en-GB',
  });
  const { text } = toMarkdown(file);
  expect(text).toContain('# First meeting: Garden and the other side');
  expect(text).toContain('| 2. Water | 15 |');
  expect(text).toContain('| They water the beds. |');
  expect(text).toMatch(/## For another time\n\n- Whose apples/);
  expect(text).toMatch(/## Where we agree already/);
});
