import fc from 'fast-check';
import { expect, test } from 'vitest';
import { holdsOwnWork, ownWorkIn } from '../activities/portfolio.ts';
import type { Block } from '../documents/document.ts';
import { type Fact, fromFacts } from '../progress/progress.ts';
import { documentOf, kindsBegun, piecesOf } from './compose.ts';
import type { PortfolioData } from './portfolio-data.ts';

const field = { id: 'aim', label: 'Aim', rows: 3 };
const profile = { borrow: { button: '', lead: '' }, fields: [field] };
const data: PortfolioData = {
  title: 'A course',
  version: '1.0.0',
  language: 'en-GB',
  lessons: [
    {
      slug: 'one',
      number: 1,
      title: 'One',
      activities: [
        { id: 'project', kind: 'profile', title: 'My project', data: profile },
        { id: 'check', kind: 'quiz', title: 'A check' },
      ],
    },
    {
      slug: 'two',
      number: 2,
      title: 'Two',
      activities: [{ id: 'tool', kind: 'profile', title: 'The tool', tool: true, data: profile }],
    },
  ],
};
const ownWork = await ownWorkIn(['profile']);
let seq = 0;
const fact = (item: string, value: Fact['value'], kind: Fact['kind'] = 'answer'): Fact => ({
  schema: 1,
  item,
  epoch: 0,
  kind,
  value,
  device: 'here',
  seq: ++seq,
  wall: Date.UTC(2026, 10, 20, 12),
});
const dayOf = (wall: number) => new Date(wall).toISOString().slice(0, 10);
const parts = (facts: Fact[]) => piecesOf(data, fromFacts(facts), dayOf, ownWork);
const composed = (facts: Fact[]) => documentOf(data, parts(facts), '2026-11-22');
const texts = (blocks: readonly Block[] = []) =>
  blocks.map((block) => ('text' in block ? block.text : block.kind));

test('is empty before anything is written or done', () => {
  expect(parts([])).toEqual([]);
});

test('holds own work under its lesson and activity, and leaves lessons without any out', () => {
  expect(texts(composed([fact('project/aim', 'A kitchen on Fridays.')]).blocks)).toEqual([
    'Put together on 22 November 2026, from version 1.0.0 of the course.',
    'What stands here is the learner’s own work. Nobody has checked or marked it.',
    '1. One',
    'My project',
    'Aim',
    'A kitchen on Fridays.',
  ]);
});

test('holds a tool’s work once for each partnership, by name, and none that was put away', () => {
  const blocks = composed([
    fact('tool/aim', 'With the school'),
    fact('partnerships/first/name', 'School'),
    fact('partnerships/p2/made', true),
    fact('partnerships/p3/made', true),
    fact('partnerships/p3/gone', true),
    fact('tool#p2/aim', 'With the shop'),
    fact('tool#p3/aim', 'Over'),
  ]).blocks;
  expect(texts(blocks).slice(3)).toEqual([
    'The tool: School',
    'Aim',
    'With the school',
    'The tool: Partnership 2',
    'Aim',
    'With the shop',
  ]);
});

test('lends each activity what another holds, so that two readings can stand side by side', async () => {
  const rating = {
    low: 'Not yet',
    high: 'Fully',
    items: [{ id: 'map', short: 'Mapping', text: 'I can map.' }],
  };
  const both: PortfolioData = {
    ...data,
    lessons: [
      {
        slug: 'one',
        number: 1,
        title: 'One',
        activities: [
          { id: 'before', kind: 'rating', title: 'Before', data: rating },
          { id: 'now', kind: 'rating', title: 'Now', data: { ...rating, compareWith: 'before' } },
        ],
      },
    ],
  };
  const progress = fromFacts([fact('before/map', 2), fact('now/map', 4)]);
  const ratings = await ownWorkIn(['rating']);
  const tables = piecesOf(both, progress, dayOf, ratings)
    .flatMap(({ blocks }) => blocks)
    .filter(({ kind }) => kind === 'table');
  expect(tables?.at(1)).toMatchObject({ rows: [['Mapping', '2', '4']] });
});

test('says what was done and on which day, without work of one’s own too', () => {
  expect(composed([fact('check/*', '1.0.0', 'done')]).blocks.at(-1)).toMatchObject({
    kind: 'table',
    rows: [['1. One', 'A check', '20 November 2026']],
  });
});

test('of what was chosen alone: a lesson’s heading goes with the last of its work, and what was done stays last', () => {
  const all = parts([
    fact('project/aim', 'A kitchen on Fridays.'),
    fact('tool/aim', 'With the school'),
    fact('tool#p2/aim', 'With the shop'),
    fact('partnerships/p2/made', true),
    fact('check/*', '1.0.0', 'done'),
  ]);
  expect(all.map(({ id, title }) => [id, title])).toEqual([
    ['project', 'My project'],
    ['tool', 'The tool: Partnership 1'],
    ['tool#p2', 'The tool: Partnership 2'],
    ['course/done', 'What was done'],
  ]);
  const without = (...ids: string[]) =>
    texts(
      documentOf(
        data,
        all.filter(({ id }) => !ids.includes(id)),
        '2026-11-22',
      ).blocks,
    ).slice(2);
  expect(without('project', 'tool')).toEqual([
    '2. Two',
    'The tool: Partnership 2',
    'Aim',
    'With the shop',
    'What was done',
    'table',
  ]);
  expect(without('tool', 'tool#p2', 'course/done')).toEqual([
    '1. One',
    'My project',
    'Aim',
    'A kitchen on Fridays.',
  ]);
});

test('a first guess is nothing to show', async () => {
  expect(holdsOwnWork('choice')).toBe(false);
});

test('an activity that is called by its one prompt says so once', () => {
  const lesson = {
    slug: 'a',
    number: 1,
    title: 'A',
    activities: [{ id: 'x', kind: 'profile', title: 'Aim', data: profile }],
  };
  const [only] = piecesOf(
    { ...data, lessons: [lesson] },
    fromFacts([fact('x/aim', 'Warm rooms')]),
    dayOf,
    ownWork,
  );
  expect(texts(only?.blocks)).toEqual(['Warm rooms']);
});

test('takes whatever lies in storage, and no level of heading is left out', () => {
  const part = fc.constantFrom('aim', 'other', '*');
  const id = fc.constantFrom('project', 'tool', 'tool#p2', 'check', 'gone');
  fc.assert(
    fc.property(fc.array(fc.tuple(id, part, fc.jsonValue({ maxDepth: 2 }))), (stored) => {
      const progress = fromFacts(
        stored.map(([of, where, value]) => fact(`${of}/${where}`, value as Fact['value'])),
      );
      const { blocks } = documentOf(data, piecesOf(data, progress, dayOf, ownWork), '2026-11-22');
      const levels = blocks.flatMap((block) => (block.kind === 'heading' ? [block.level] : []));
      levels.forEach((level, index) => {
        expect(level - (levels[index - 1] ?? 1)).toBeLessThanOrEqual(1);
      });
    }),
  );
});

test('asks for the kinds in which there is something, and for no other', () => {
  expect([...kindsBegun(data, fromFacts([]))]).toEqual([]);
  expect([
    ...kindsBegun(data, fromFacts([fact('tool#p2/aim', 'x'), fact('partnerships/p2/made', true)])),
  ]).toEqual(['profile']);
});
