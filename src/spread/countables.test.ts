/** What kinds say can be counted lies where their facts lie. */
import { expect, test } from 'vitest';
import { examples } from '../activities/examples.ts';
import { definitionOf } from '../activities/kinds.ts';
import { countableOf } from './countables.ts';

const all = [...examples().values()].flat();

test.each(all.map((activity) => [activity.id, activity] as const))('%s', (_, activity) => {
  const countable = countableOf(activity);
  const parts = new Map(
    definitionOf(activity)
      .items(activity)
      .map(([part, held]) => [part, held]),
  );
  for (const item of countable?.items ?? []) {
    expect(parts.has(item.id), item.id).toBe(true);
    expect(item.title).not.toBe('');
    const held = parts.get(item.id);
    if (held) expect(item.choices.map(({ id }) => id)).toEqual(held);
  }
});

test('cards and questions can be counted, drafts cannot', () => {
  const counted = new Set(all.filter(countableOf).map(({ kind }) => kind));
  for (const kind of ['place', 'choice', 'trace', 'grid', 'rating', 'expectations', 'branch'])
    expect([...counted]).toContain(kind);
  for (const kind of ['reflect', 'agreement', 'approach', 'plan', 'profile', 'quiz'])
    expect([...counted]).not.toContain(kind);
});
