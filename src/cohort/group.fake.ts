/** A small course, and files of people who took it. */
import { exportFile } from '../progress/file.ts';
import { type Fact, fromFacts } from '../progress/progress.ts';
import type { CohortActivity, CohortData } from './cohort-data.ts';

const steps = ['low', 'middle', 'high'].map((id) => ({ id, title: id }));
const numbers = ['1', '2', '3', '4', '5'].map((id) => ({ id, title: id }));
const scale = (id: string, since?: string): CohortActivity => ({
  ...{ id, kind: 'rating', title: id, lesson: 'two', shape: 'columns', ordered: true },
  items: [
    { id: 'brakes', title: 'Brakes', choices: numbers },
    { id: 'gears', title: 'Gears', choices: numbers },
  ],
  ...(since ? { since } : {}),
});

export const course: CohortData = {
  id: 'bicycle',
  version: '1.2.0',
  title: 'Bicycles',
  language: 'en',
  lessons: [
    { slug: 'one', number: 1, title: 'One', requires: ['place-bikes'] },
    { slug: 'two', title: 'Two', requires: [] },
  ],
  activities: [
    {
      ...{ id: 'place-bikes', kind: 'place', title: 'Bikes', lesson: 'one', shape: 'stair', ordered: true },
      items: ['a', 'b'].map((id) => ({ id, title: `Card ${id}`, choices: steps })),
    },
    scale('rate-before'),
    scale('rate-now', 'rate-before'),
  ],
  joins: [
    {
      ...{ id: 'map', kind: 'map', title: 'Map', levels: ['Nod', 'Lend'] },
      kinds: [
        { title: 'Shops', words: ['shop'] },
        { title: 'Clubs', words: ['club'] },
      ],
    },
  ],
  renames: [{ from: 'place-old', to: ['place-bikes'] }],
};

type Told = Pick<Fact, 'item' | 'value'> & Partial<Fact>;

/** Facts of one tab, one after another. */
export const facts = (device: string, told: readonly Told[]): Fact[] =>
  told.map((one, index) => ({
    ...{ schema: 1, epoch: 0, kind: 'answer', device, seq: index + 1, wall: 1_790_000_000_000 + index },
    ...one,
  }));

export const fileOf = (own: readonly Fact[], saved = 1_790_000_100_000, of: Partial<CohortData> = {}) =>
  exportFile(fromFacts(own), { ...course, ...of }, saved);
