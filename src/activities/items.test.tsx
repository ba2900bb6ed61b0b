import type { ComponentType } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { itemsOf } from './items.ts';
import { type ActivityEntry, activitySchema } from './kinds.ts';

const examples = import.meta.glob<string>('./*/examples.yaml', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const written = import.meta.glob<Record<string, ComponentType<{ activity: ActivityEntry }>>>(
  './*/Written.tsx',
  { eager: true },
);
const cases = Object.entries(examples).flatMap(([path, text]) =>
  (parse(text) as unknown[]).map((raw) => {
    const activity = activitySchema.parse(raw);
    return { id: activity.id, activity, form: written[path.replace('examples.yaml', 'Written.tsx')] ?? {} };
  }),
);

/** The line of the list that ITEM is one of: by its name, or by its pattern. */
const lineOf = (item: string, lines: Iterable<string>) => {
  const all = [...lines];
  const fits = (line: string) =>
    new RegExp(`^${line.replaceAll('*', '\\*').replaceAll(/\{\w+\}/g, '[^/]+')}$`).test(item);
  return all.find((line) => line === item) ?? all.find(fits);
};

describe.each(cases)('$id', ({ id, activity, form }) => {
  const items = itemsOf([activity]);
  const [Written] = Object.entries(form).flatMap(([name, one]) => (name.endsWith('Written') ? [one] : []));
  const html = Written ? renderToString(<Written activity={activity} />) : '';
  const fields = [...html.matchAll(/<(?:input|select|textarea)\b[^>]*>/g)].map(([field]) => ({
    name: /\sname="([^"]*)"/.exec(field)?.[1] ?? '',
    value: /\svalue="([^"]*)"/.exec(field)?.[1],
    radio: field.includes('type="radio"'),
  }));

  test('stands in the list with the whole, and with every field of its written form', () => {
    expect(items.has(`${id}/*`)).toBe(true);
    expect(fields.length).toBeGreaterThan(0);
    const strange = fields.filter(({ name }) => name.startsWith(`${id}/`) && !lineOf(name, items.keys()));
    expect(strange.map(({ name }) => name)).toEqual([]);
  });

  test('lists every option that can be chosen where the author gave the options', () => {
    for (const { name, value, radio } of fields) {
      const holds = items.get(lineOf(name, items.keys()) ?? '') ?? [];
      if (radio && value && holds.length) expect(holds, name).toContain(value);
    }
  });
});

test('questions that come back to first guesses are listed under their own id', () => {
  const guess = cases.find(({ activity }) => activity.kind === 'choice')?.activity as ActivityEntry & {
    kind: 'choice';
  };
  const again = { ...guess, id: 'again', again: guess.id, questions: [] };
  const own = [...itemsOf([guess, again]).keys()].filter((item) => item.startsWith('again/'));
  expect(own).toContain(`again/${guess.questions[0]?.id}`);
});
