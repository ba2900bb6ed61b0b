import { expect, test } from 'vitest';
import { labelsOf } from './labels.ts';

test('everything with an id and a name is found, at any depth, the activity itself left out', () => {
  const activity = {
    id: 'check',
    title: 'A check',
    questions: [
      {
        id: 'q',
        text: 'Which?',
        options: [
          { id: 'a', text: 'This' },
          { id: 'b', label: 'That' },
        ],
      },
    ],
  };
  expect(labelsOf([activity])).toEqual({ check: { q: 'Which?', a: 'This', b: 'That' } });
});
test('an id that names two things gets no name, and one that names the same thing twice keeps it', () => {
  const twice = [{ id: 'yes', text: 'Yes' }, { id: 'yes', text: 'Indeed' }, { id: 'no', text: 'No' }, { id: 'no', text: 'No' }]; // biome-ignore format: one thought
  expect(labelsOf([{ id: 'x', twice } as { id: string }])).toEqual({ x: { no: 'No' } });
});
test('a long text is cut between two words', () => {
  const text = `${'word '.repeat(30)}end`;
  const [label = ''] = Object.values(
    labelsOf([{ id: 'x', part: { id: 'q', text } } as { id: string }])['x'] ?? {},
  );
  expect(label).toMatch(/word …$/);
  expect(label.length).toBeLessThan(75);
});
