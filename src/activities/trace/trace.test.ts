import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Json, Parts, Verdict, Whys } from '../kind.ts';
import { check as findings } from './check.ts';
import source from './examples.yaml?raw';
import { leanTrace } from './lean.ts';
import { type TraceActivity, traceSchema } from './schema.ts';
import {
  afterPart,
  beforePart,
  changeOf,
  check,
  fromShown,
  missing,
  opened,
  ownPart,
  toShown,
  traceKind,
  wholePart,
} from './trace.ts';
import * as words from './words/en/trace.ts';

const examples = (parse(source) as unknown[]).map((raw) => traceSchema.parse(raw));
const hedgehogs = examples[0] as TraceActivity;
const data = leanTrace(hedgehogs);
const whys: Whys = new Map(
  hedgehogs.steps.flatMap(({ id, options }) =>
    options.map((option) => [`${id}/${option.id}`, { verdict: option.verdict as Verdict, text: option.why }]),
  ),
);
const read = (parts: Record<string, Json>) => traceKind.readAnswer(new Map(Object.entries(parts)), data);
const told = (parts: Record<string, Json>) => check(read(parts), data, whys);
const standing = (parts: Record<string, Json>) => traceKind.standing(read(parts), data, undefined);

const sure = fc.constantFrom('none', 'little', 'open', 'fairly', 'very');
const part = fc.oneof(
  fc.record({ name: fc.constantFrom(beforePart, afterPart), value: sure as fc.Arbitrary<Json> }),
  fc.record({ name: fc.constant('mug'), value: fc.constantFrom<Json>('counter', 'mugs', 'colour') }),
  fc.record({ name: fc.constant('leaflet'), value: fc.constantFrom<Json>('evening', 'survey') }),
  fc.record({ name: fc.constant(wholePart), value: fc.constant<Json>(true) }),
);
const some = fc
  .array(part, { maxLength: 6 })
  .map((list) => Object.fromEntries(list.map(({ name, value }) => [name, value])));

describe('the change', () => {
  test('is said once both are answered', () => {
    expect(changeOf(read({ before: 'very' }))).toBeUndefined();
    expect(changeOf(read({ after: 'very' }))).toBeUndefined();
    expect(changeOf(read({ before: 'very', after: 'little' }))).toEqual({
      from: 4,
      to: 1,
      direction: 'less',
    });
    expect(changeOf(read({ before: 'open', after: 'open' }))?.direction).toBe('same');
  });
  test('turned round, it is the other way round', () => {
    const other = { less: 'more', more: 'less', same: 'same' };
    fc.assert(
      fc.property(sure, sure, (before, after) => {
        const there = changeOf(read({ before, after }));
        const back = changeOf(read({ before: after, after: before }));
        expect([back?.from, back?.to]).toEqual([there?.to, there?.from]);
        expect(back?.direction).toBe(other[there?.direction ?? 'same']);
      }),
    );
  });
  test('in words', () => {
    expect(words.change(4, 2)).toBe('From 4 to 2: two steps less sure');
    expect(words.change(2, 3)).toBe('From 2 to 3: one step surer');
    expect(words.change(3, 3)).toBe('Still at 3: as sure as before');
    expect(words.drawing(4, 2)).toContain('from before, at place 4, to after, at place 2');
  });
});

describe('how far the trail lies open', () => {
  test('nothing until the first answer, then a step at each check, then the end', () => {
    const trail = { before: 'open', mug: 'colour', leaflet: 'evening' };
    expect(opened(read({}), [], data)).toEqual({ steps: 0, end: false });
    expect(opened(read({ before: 'open' }), [], data)).toEqual({ steps: 1, end: false });
    expect(opened(read({ before: 'open', mug: 'colour' }), [], data)).toEqual({ steps: 1, end: false });
    expect(opened(read(trail), told({ mug: 'colour' }), data)).toEqual({ steps: 2, end: false });
    expect(opened(read(trail), told(trail), data)).toEqual({ steps: 2, end: true });
  });
  test('all of it when that is asked for, or when it was answered on paper', () => {
    expect(opened(read({ whole: true }), [], data)).toEqual({ steps: 2, end: true });
    expect(opened(read({ after: 'none' }), [], data)).toEqual({ steps: 2, end: true });
    expect(opened(read({ leaflet: 'survey' }), [], data)).toEqual({ steps: 2, end: false });
  });
  test('an answer more, or a check, closes nothing; what is answered is in sight', () => {
    fc.assert(
      fc.property(some, part, (parts, { name, value }) => {
        const less = opened(read(parts), [], data);
        for (const more of [
          opened(read({ ...parts, [name]: value }), [], data),
          opened(read(parts), told(parts), data),
        ]) {
          expect(more.steps).toBeGreaterThanOrEqual(less.steps);
          expect(Number(more.end)).toBeGreaterThanOrEqual(Number(less.end));
        }
        const hidden = data.steps.slice(less.steps).map(({ id }) => id);
        expect(hidden.filter((id) => read(parts).answers.has(id))).toEqual([]);
      }),
    );
  });
});

describe('what was said', () => {
  test('follows the source, answer by answer', () => {
    expect(told({ mug: 'mugs', leaflet: 'evening' }).map(({ verdict }) => verdict)).toEqual([
      'defensible',
      'best',
    ]);
  });
  test('is read back as it was kept; its credit counts steps, whatever was chosen', () => {
    fc.assert(
      fc.property(some, (parts) => {
        const kept = JSON.parse(JSON.stringify(toShown(told(parts), data)));
        expect(fromShown(kept, data)).toEqual(told(parts));
        expect(kept.credit).toBe(read(parts).answers.size);
        expect(kept.of).toBe(2);
      }),
    );
  });
});

describe('stored answers', () => {
  test('drop what is unknown or damaged', () => {
    const junk = fc.dictionary(
      fc.constantFrom(beforePart, afterPart, wholePart, ownPart, 'mug', 'leaflet', 'gone', '*'),
      fc.jsonValue(),
    );
    fc.assert(
      fc.property(junk, (parts) => {
        const trail = traceKind.readAnswer(new Map(Object.entries(parts)) as Parts, data);
        for (const place of [trail.before, trail.after])
          if (place !== undefined) expect(data.scale[place]).toBeDefined();
        for (const step of trail.answers.keys()) expect(data.steps.map(({ id }) => id)).toContain(step);
        expect([typeof trail.own, typeof trail.whole]).toEqual(['string', 'boolean']);
      }),
    );
  });
});

describe('how far it is', () => {
  const all = { before: 'fairly', mug: 'colour', leaflet: 'survey', after: 'very' };
  test('done is every answer, whatever it says; the sentence of one’s own may stay open', () => {
    expect(standing(all)).toEqual({ state: 'done' });
    for (const name of Object.keys(all))
      expect(standing(Object.fromEntries(Object.entries(all).filter(([other]) => other !== name)))).toEqual({
        state: 'begun',
        words: '3 of 4 answered',
      });
  });
  test('begun by any answer or by a sentence; to look at the whole trail begins nothing', () => {
    expect(standing({ [wholePart]: true }).state).toBe('new');
    expect(standing({ [ownPart]: 'Some hedgehogs.' }).state).toBe('begun');
    expect(standing({ leaflet: 'survey' }).words).toBe('1 of 4 answered');
  });
  test('what is missing is named in the order of the page', () => {
    expect(missing(read({ mug: 'colour' }), data)).toEqual([beforePart, 'leaflet', afterPart]);
  });
});

describe('what the schema cannot see', () => {
  const problems = (change: (activity: TraceActivity) => void) => {
    const activity = structuredClone(hedgehogs);
    change(activity);
    return findings(activity).map(({ message }) => message);
  };
  test('nothing is wrong with the examples', () => expect(examples.flatMap(findings)).toEqual([]));
  test('a step under another answer’s name', () => {
    expect(problems(({ steps }) => Object.assign(steps[0] ?? {}, { id: 'after' }))).toEqual([
      'A step is called “after”, under which another answer of the learner is kept.',
    ]);
  });
  test('a question without an answer, or with two', () => {
    expect(
      problems(({ steps }) => Object.assign(steps[1]?.options[0] ?? {}, { verdict: 'unlikely' })),
    ).toEqual(['Step “leaflet” has no options that fit best, and lets the learner choose one.']);
    expect(problems(({ steps }) => Object.assign(steps[1]?.options[1] ?? {}, { verdict: 'best' }))).toEqual([
      'Step “leaflet” has 2 options that fit best, and lets the learner choose one.',
    ]);
  });
  test('two of one name', () => {
    expect(
      problems(({ steps }) => Object.assign(steps[1] ?? {}, { id: 'mug', title: 'The mug' })),
    ).toHaveLength(2);
    expect(problems(({ scale }) => Object.assign(scale[1] ?? {}, { id: 'none' }))).toHaveLength(1);
  });
});
