/** What every kind shows on a wall, by its examples. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { type ActivityEntry, definitionOf, kindNames } from './kinds.ts';
import type { Slide } from './slide.ts';

const examples = kindNames.flatMap((kind) =>
  (parse(readFileSync(`src/activities/${kind}/examples.yaml`, 'utf8')) as unknown[]).map((raw) => {
    const { schema, slides, countable } = definitionOf({ kind });
    const activity = schema.parse(raw) as ActivityEntry;
    return { id: activity.id, kind, activity, slides: (slides ?? countable)?.(activity) };
  }),
);
const asTheyAre = ['agreement', 'approach', 'map', 'plan', 'profile'];
/** All that is said of a slide before its reasons are asked for. */
const before = ({ after, choices, discuss, ...slide }: Slide) =>
  JSON.stringify([slide, choices.map(({ why, verdict, ...choice }) => choice)]);

test('kinds whose work is one’s own words are shown as they are; all others have slides', () => {
  const without = new Set(examples.filter(({ slides }) => !slides?.items.length).map(({ kind }) => kind));
  expect([...without].toSorted()).toEqual(asTheyAre);
});

describe.each(examples.filter(({ slides }) => slides?.items.length))('$id', ({ kind, activity, slides }) => {
  const items: readonly Slide[] = slides?.items ?? [];

  test('has slides with ids of their own, that say something', () => {
    expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
    for (const { title, choices } of items) {
      expect(title.trim()).not.toBe('');
      expect(new Set(choices.map(({ id }) => id)).size).toBe(choices.length);
      // One key a choice.
      expect(choices.length).toBeLessThan(10);
    }
  });

  test('tells no reason before it is asked for', () => {
    const reasons = new Set<string>();
    const look = (value: unknown): void => {
      if (typeof value !== 'object' || value === null) return;
      for (const [key, inner] of Object.entries(value)) {
        if ((key === 'why' || key === 'consequence') && typeof inner === 'string') reasons.add(inner);
        else look(inner);
      }
    };
    look(activity);
    const said = items.map(before).join('\n');
    for (const reason of reasons) expect(said).not.toContain(JSON.stringify(reason).slice(1, -1));
  });

  test('what can be counted is counted under the parts that learners’ answers have', () => {
    const parts = new Map(
      definitionOf({ kind })
        .items(activity)
        .map(([part, holds]) => [part, holds]),
    );
    for (const { id, choices } of items) {
      const holds = parts.get(id);
      if (choices.length && holds?.length) expect(holds).toEqual(expect.arrayContaining(choices.map((choice) => choice.id))); // biome-ignore format: one thought
    }
  });

  test('a story leads from slide to slide, and every slide is reached', () => {
    const led = items.flatMap(({ choices }) => choices.flatMap(({ to }) => to ?? []));
    const ids = items.map(({ id }) => id);
    expect(led.filter((to) => !ids.includes(to))).toEqual([]);
    if (led.length) expect(ids.slice(1).filter((id) => !led.includes(id))).toEqual([]);
  });
});

test('first guesses stay unexplained: a later activity comes back to them', () => {
  const guesses = examples.filter(({ activity }) => 'feedback' in activity && activity.feedback === 'later');
  expect(guesses.length).toBeGreaterThan(0);
  for (const { slides } of guesses) expect(JSON.stringify(slides)).not.toMatch(/"(why|verdict)"/);
});
