import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Json, Parts } from '../kind.ts';
import { same } from './Comparison.tsx';
import { check } from './check.ts';
import source from './examples.yaml?raw';
import {
  type Answer,
  compare,
  expectationsKind,
  longestOwn,
  ownPart,
  plain,
  theirsPart,
} from './expectations.ts';
import { largestFile, readFile, writeFile } from './file.ts';
import { leanExpectations } from './lean.ts';
import { type ExpectationsActivity, expectationsSchema } from './schema.ts';
import { together as words } from './words/en/expectations-together.ts';

const examples = (parse(source) as unknown[]).map((raw) => expectationsSchema.parse(raw));
const garden = examples[0] as ExpectationsActivity;
const data = leanExpectations(garden);
const { questions } = data;
const read = (parts: Record<string, Json>) =>
  expectationsKind.readAnswer(new Map(Object.entries(parts)), data);
const standing = (parts: Record<string, Json>) => expectationsKind.standing(read(parts), data, undefined);
const answers = (choices: Record<string, Answer>) => new Map(Object.entries(choices));
const titles = (lines: readonly { question: { title: string } }[]) =>
  lines.map(({ question }) => question.title);

/** Any honest set of answers to the garden’s questions. */
const someAnswers = fc
  .tuple(
    ...questions.map((question) =>
      fc.record(
        {
          choice: fc.constantFrom(...question.options.map(({ id }) => id)),
          own: fc
            .string({ minLength: 1, maxLength: 40, unit: 'grapheme' })
            .filter((text) => text.trim() !== ''),
        },
        { requiredKeys: [] },
      ),
    ),
  )
  .map(
    (list) =>
      new Map(
        list.flatMap((answer, index) =>
          answer.choice || answer.own ? [[questions[index]?.id as string, answer as Answer] as const] : [],
        ),
      ),
  );

describe('comparing', () => {
  test('parts what differs, what is open and what both say, in the page’s order', () => {
    const mine = answers({ gate: { choice: 'each' }, apples: { choice: 'half' } });
    const theirs = answers({
      gate: { choice: 'one' },
      apples: { choice: 'half' },
      winter: { choice: 'stop' },
    });
    const found = compare(mine, theirs, questions);
    expect(titles(found.differ)).toEqual(['Who has the key']);
    expect(titles(found.open)).toEqual(['How it ends']);
    expect(titles(found.agreed)).toEqual(['Whose apples']);
  });
  test('a sentence without a choice leaves a question open', () => {
    const own = answers({ gate: { own: 'It depends.' } });
    expect(compare(own, own, questions).open).toHaveLength(questions.length);
  });
  test('has every question once, whoever looks from which side', () => {
    fc.assert(
      fc.property(someAnswers, someAnswers, (mine, theirs) => {
        const here = compare(mine, theirs, questions);
        const there = compare(theirs, mine, questions);
        expect(here.differ.length + here.open.length + here.agreed.length).toBe(questions.length);
        for (const part of ['differ', 'open', 'agreed'] as const) {
          expect(titles(here[part])).toEqual(titles(there[part]));
        }
      }),
    );
  });
  test('nobody differs from themselves', () => {
    fc.assert(
      fc.property(someAnswers, (mine) => {
        expect(compare(mine, mine, questions).differ).toEqual([]);
      }),
    );
  });
  test('notices one’s own file by its sentences', () => {
    const mine = answers({ gate: { choice: 'each', own: 'Two keys.' } });
    expect(same(mine, new Map(mine), questions)).toBe(true);
    expect(same(mine, answers({ gate: { choice: 'each' } }), questions)).toBe(false);
    const silent = answers({ gate: { choice: 'each' } });
    expect(same(silent, silent, questions)).toBe(false);
  });
});

describe('the result in a sentence', () => {
  test.each([
    [[5, 3, 0], 'You agree on 5 of 8; talk about these 3'],
    [[7, 1, 0], 'You agree on 7 of 8; talk about this 1'],
    [[0, 8, 0], 'You agree on none of 8; talk about these 8'],
    [[8, 0, 0], 'You agree on all 8'],
    [[4, 0, 4], 'You agree on the 4 that both of you answered'],
    [[0, 0, 8], 'No question is answered by both of you yet'],
  ] as const)('%j: %s', ([agreed, differ, open], sentence) => {
    expect(words.result(agreed, differ, open)).toBe(sentence);
  });
});

describe('the file', () => {
  const ready = {
    format: 'course-expectations',
    version: 1,
    activity: garden.id,
    answers: { gate: { choice: 'one', own: 'The goat.' } },
  };
  const take = (content: unknown) =>
    readFile(typeof content === 'string' ? content : JSON.stringify(content), garden.id, questions);
  const why = (content: unknown) => {
    const found = take(content);
    return found.ok ? 'taken' : found.why;
  };

  test('what is saved is read again', () => {
    fc.assert(
      fc.property(someAnswers, (mine) => {
        const found = take(writeFile(garden.id, mine, questions));
        if (mine.size) expect(found).toEqual({ ok: true, answers: mine });
        else expect(found).toEqual({ ok: false, why: 'empty' });
      }),
    );
  });
  test('holds the format, the activity and the answers, and nothing else', () => {
    const saved = JSON.parse(writeFile(garden.id, answers({ gate: { choice: 'one' } }), questions));
    expect(saved).toEqual({ ...ready, answers: { gate: { choice: 'one' } } });
  });
  test.each([
    ['no JSON', '{"format":', 'damaged'],
    ['empty', '', 'damaged'],
    ['a list', [], 'damaged'],
    ['another program’s', { format: 'course-progress', version: 1 }, 'foreign'],
    ['inherits its format', '{"__proto__":{"format":"course-expectations"}}', 'foreign'],
    ['from a newer course', { ...ready, version: 2 }, 'newer'],
    ['of no version', { ...ready, version: 'one' }, 'damaged'],
    ['another activity’s', { ...ready, activity: 'expect-elsewhere' }, 'other-activity'],
    ['without answers', { ...ready, answers: undefined }, 'damaged'],
    ['with a list of answers', { ...ready, answers: ['one'] }, 'damaged'],
    ['with none given', { ...ready, answers: {} }, 'empty'],
    ['with an unknown question', { ...ready, answers: { moon: { choice: 'one' } } }, 'unknown-question'],
    [
      'with a trap for a question',
      JSON.stringify(ready).replace('"gate"', '"__proto__"'),
      'unknown-question',
    ],
    ['with a built-in name', { ...ready, answers: { constructor: { choice: 'one' } } }, 'unknown-question'],
    ['with an unknown option', { ...ready, answers: { gate: { choice: 'toString' } } }, 'unknown-option'],
    ['with a bare option', { ...ready, answers: { gate: 'one' } }, 'damaged'],
    ['with a number to say', { ...ready, answers: { gate: { own: 7 } } }, 'damaged'],
    ['with half a letter', { ...ready, answers: { gate: { own: '\ud800' } } }, 'damaged'],
    [
      'with a long sentence',
      { ...ready, answers: { gate: { own: 'a'.repeat(longestOwn + 1) } } },
      'too-long',
    ],
    ['too large', ' '.repeat(largestFile) + JSON.stringify(ready), 'too-large'],
    ['very deep', '['.repeat(100_000), 'damaged'],
  ])('refused when %s', (_, content, reason) => expect(why(content)).toBe(reason));
  test('taken with the longest sentence, and with fields that a later version may add', () => {
    expect(why({ ...ready, answers: { gate: { own: 'a'.repeat(longestOwn) } } })).toBe('taken');
    expect(why({ ...ready, saved: 'today', answers: { gate: { choice: 'one', sure: true } } })).toBe('taken');
  });
  test('never throws, and what it takes names only what is asked', () => {
    const content = fc.oneof(
      fc.string(),
      fc.json(),
      fc
        .dictionary(fc.constantFrom('gate', 'apples', '__proto__', 'moon'), fc.jsonValue())
        .map((raw) => JSON.stringify({ ...ready, answers: raw })),
    );
    fc.assert(
      fc.property(content, (text) => {
        const found = readFile(text, garden.id, questions);
        if (found.ok)
          for (const id of found.answers.keys()) expect(questions.map((known) => known.id)).toContain(id);
        else expect(words.refused[found.why]).toMatch(/^\S.*\.$/s);
      }),
    );
  });
});

describe('stored answers', () => {
  test('keep the partner’s, so that a reload shows the comparison', () => {
    fc.assert(
      fc.property(someAnswers, (theirs) => {
        const stored = JSON.parse(JSON.stringify(plain(theirs, questions))) as Json;
        const found = read({ [theirsPart]: stored }).theirs;
        expect(found).toEqual(theirs.size ? { from: 'file', answers: theirs } : undefined);
      }),
    );
  });
  test('the sample is kept by name, and removed answers are gone', () => {
    expect(read({ [theirsPart]: 'sample' }).theirs).toEqual({
      from: 'sample',
      answers: answers(data.sample.answers),
    });
    expect(read({ [theirsPart]: null }).theirs).toBeUndefined();
  });
  test('drop what is unknown or damaged, and keep the rest', () => {
    const junk = fc.dictionary(
      fc.constantFrom('gate', ownPart('gate'), 'moon', ownPart('moon'), theirsPart, '*'),
      fc.oneof(
        fc.jsonValue(),
        fc.dictionary(fc.constantFrom('gate', 'moon'), fc.jsonValue()) as fc.Arbitrary<unknown>,
      ),
    );
    fc.assert(
      fc.property(junk, (parts) => {
        const found = expectationsKind.readAnswer(new Map(Object.entries(parts)) as Parts, data);
        for (const list of [found.mine, found.theirs?.answers ?? new Map<string, Answer>()]) {
          expect([...list.keys()].filter((id) => id !== 'gate')).toEqual([]);
        }
      }),
    );
    const half = { gate: { choice: 'no-more' }, apples: { choice: 'half' } };
    expect([...(read({ [theirsPart]: half }).theirs?.answers.keys() ?? [])]).toEqual(['apples']);
  });
});

describe('standing', () => {
  const full = { gate: 'each', apples: 'half', winter: 'stop' };
  test('new, begun by anything, done when all are answered, compared or not', () => {
    expect(standing({})).toEqual({ state: 'new' });
    expect(standing({ [ownPart('gate')]: '  ' }).state).toBe('new');
    expect(standing({ [ownPart('gate')]: 'Hm.' })).toEqual({ state: 'begun', words: '0 of 3 answered' });
    expect(standing({ [theirsPart]: 'sample' }).state).toBe('begun');
    expect(standing({ gate: 'each' }).words).toBe('1 of 3 answered');
    expect(standing(full).state).toBe('done');
    expect(standing({ ...full, [theirsPart]: 'sample' }).state).toBe('done');
  });
});

describe('what the schema cannot see', () => {
  const told = (change: (activity: ExpectationsActivity) => void) => {
    const activity = structuredClone(garden);
    change(activity);
    return check(activity).map(({ message }) => message);
  };
  test('nothing is wrong with the examples', () => expect(examples.flatMap(check)).toEqual([]));
  test('a sample that leaves out, invents or misses an option', () => {
    expect(told(({ sample }) => delete sample.answers['gate'])).toEqual(['Ines does not answer “gate”.']);
    expect(told(({ sample }) => Object.assign(sample.answers, { moon: { choice: 'x' } }))).toEqual([
      'Ines answers “moon”, which is not asked.',
    ]);
    expect(told(({ sample }) => Object.assign(sample.answers, { gate: { choice: 'x' } }))).toEqual([
      '“x” is no option of “gate”.',
    ]);
  });
  test('what stands twice, and a name that is taken', () => {
    expect(
      told(({ questions: list }) => Object.assign(list[1] ?? {}, { title: list[0]?.title })),
    ).toHaveLength(1);
    expect(
      told(({ questions: [first] }) => Object.assign(first?.options[1] ?? {}, { id: first?.options[0]?.id })),
    ).toContain('Two options of “gate” have the id “each”: entries 1 and 2.');
    expect(
      told(({ questions: [first], sample }) => {
        Object.assign(first ?? {}, { id: theirsPart });
        sample.answers = { ...sample.answers, [theirsPart]: { choice: 'one' } };
        delete sample.answers['gate'];
      }),
    ).toEqual(['A question is called “theirs”, under which the partner’s answers are kept.']);
  });
});
