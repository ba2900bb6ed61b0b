import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { toMarkdown } from '../../documents/markdown.ts';
import type { Json, Parts } from '../kind.ts';
import {
  type Approach,
  approachKind,
  balanceOf,
  type Mark,
  MOST,
  markPart,
  marks,
  type Sentence,
  sentencesOf,
} from './approach.ts';
import { check } from './check.ts';
import { compare } from './compare.ts';
import source from './examples.yaml?raw';
import { leanApproach } from './lean.ts';
import { mailto } from './mail.ts';
import { blocksOf, portfolioOf } from './portfolio.ts';
import { leanOf, voices } from './reading.ts';
import { type ApproachActivity, approachSchema } from './schema.ts';
import { byHand, pieces } from './split.ts';
import { isKept, newVersion, versionValue } from './versions.ts';
import { result as words } from './words/en/approach-result.ts';

const examples = (parse(source) as unknown[]).map((raw) => approachSchema.parse(raw));
const hall = examples[0] as ApproachActivity;
const data = leanApproach(hall);
const read = (parts: Record<string, Json>): Approach =>
  approachKind.readAnswer(new Map(Object.entries(parts)), data);
const trimmed = (text: string, cut?: typeof byHand) =>
  pieces(text, cut).map((piece) => piece.replace(/\s+/g, ' ').trim());

const nasty = [
  '<script>alert(1)</script>',
  '=HYPERLINK("x")',
  '\u202Eright to left\u202C שלום עולם.',
  '👩‍👩‍👧‍👦',
  'Mrs. ',
  'e.g. ',
  '…',
  '!?”) ',
  '\r\n\r\n',
  '\n',
  ' \t',
  'we meet at 8.45. ',
  '今日は。明日も。',
];
const anyText = fc
  .array(fc.oneof(fc.constantFrom(...nasty), fc.string(), fc.string({ unit: 'binary' })), { maxLength: 30 })
  .map((bits) => bits.join(''));

describe.each([
  ['by the language', undefined],
  ['by hand', byHand],
] as const)('a text cut %s', (_, cut) => {
  test('joined again is the text, and no piece is empty', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const found = pieces(text, cut);
        expect(found.join('')).toBe(text);
        expect(found).not.toContain('');
      }),
    );
  });
  test('ends where sentences and lines end', () => {
    expect(trimmed('Dear colleague,\n\nWe cook. Do you? “Yes!” they say.\nBest wishes', cut)).toEqual([
      'Dear colleague,',
      'We cook.',
      'Do you?',
      '“Yes!” they say.',
      'Best wishes',
    ]);
  });
  test('does not stop at abbreviations, times or marks that stand alone', () => {
    expect(trimmed('Ask Mrs. Smith, e.g. at 8.45 on No. 9. Then come. 👩‍👩‍👧‍👦', cut)).toEqual([
      'Ask Mrs. Smith, e.g. at 8.45 on No. 9.',
      'Then come. 👩‍👩‍👧‍👦',
    ]);
  });
  test('mends lines that a mail program broke', () => {
    expect(trimmed('We open the room\non Fridays at six.\n\nand a new thought', cut)).toEqual([
      'We open the room on Fridays at six.',
      'and a new thought',
    ]);
  });
  test('takes 20,000 characters of the worst in its stride', () => {
    for (const bit of ['a\n', 'a. ', '.) ', '\n', ' ', '!?', 'aB. ', '。']) {
      const text = bit.repeat(20_000 / bit.length);
      const begin = performance.now();
      expect(pieces(text, cut).join('')).toBe(text);
      expect(performance.now() - begin).toBeLessThan(2000);
    }
  });
});

const three = 'We need your hall. You keep the keys at night. Both of us are tired.';
const keyOf = (text: string) => sentencesOf(text, () => undefined)[0]?.key ?? '';
const marked: Record<string, Json> = {
  message: three,
  [markPart(keyOf('We need your hall.'))]: 'ours',
  [markPart(keyOf('You keep the keys at night.'))]: 'theirs',
};

describe('marks', () => {
  const marksIn = ({ sentences }: Approach) => sentences.map(({ mark }) => mark);
  test('go with their sentence’s own words, wherever it stands', () => {
    expect(marksIn(read(marked))).toEqual(['ours', 'theirs', undefined]);
    const moved = 'You keep  the keys\nat night. Something new stands here. We need your hall.';
    expect(marksIn(read({ ...marked, message: moved }))).toEqual(['theirs', undefined, 'ours']);
  });
  test('survive any edit of other sentences', () => {
    const sentence = fc
      .array(fc.constantFrom('we', 'you', 'hall', 'key', 'both', 'night'), { minLength: 3, maxLength: 6 })
      .map((bits) => `A ${bits.join(' ')}.`);
    const some = fc.uniqueArray(sentence, { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(some, some, fc.constantFrom<Mark>(...marks), (before, after, mark) => {
        const [kept = ''] = before;
        const stored = { [markPart(keyOf(kept))]: mark };
        const others = after.filter((text) => text !== kept);
        const now = read({ ...stored, message: [...others, kept].join(' ') });
        expect(now.sentences.at(-1)).toMatchObject({ text: kept, mark });
        expect(now.sentences.slice(0, -1).every((one) => one.mark === undefined)).toBe(true);
      }),
    );
  });
  test('the same sentence twice is marked twice', () => {
    const [one, two] = sentencesOf('We can help out. We can help out.', () => undefined);
    expect(one?.key).not.toBe(two?.key);
  });
  test('greetings, names and short lines ask for none', () => {
    const texts = sentencesOf('Dear pastoral lead,\nWe cook on Fridays.\nThank you\nHarbour Lane', () => '');
    expect(texts.map(({ text }) => text)).toEqual(['We cook on Fridays.']);
  });
  test('only so many sentences are asked for', () => {
    const long = Array.from({ length: 90 }, (_, index) => `This is number ${index}.`).join(' ');
    expect(sentencesOf(long, () => undefined)).toHaveLength(MOST);
  });
});

const of = (text: string): Sentence[] =>
  [...text].map((letter) => ({
    text: letter,
    key: letter,
    mark: ({ o: 'ours', t: 'theirs', s: 'shared' } as const)[letter],
  }));

describe('the balance', () => {
  test('counts, and leans only when more than half do, from three on', () => {
    expect(balanceOf(of('oots-'))).toEqual({ ours: 2, theirs: 1, shared: 1, open: 1 });
    const lean = (text: string) => leanOf(balanceOf(of(text)));
    expect([
      lean('oo'),
      lean('oo-'),
      lean('oot'),
      lean('otts'),
      lean('tts'),
      lean('sss'),
      lean('ots'),
    ]).toEqual([undefined, undefined, 'ours', 'mixed', 'theirs', 'shared', 'mixed']);
  });
  test('is said in words', () => {
    expect(words.said(balanceOf(of('ootsss')))).toBe(
      '2 sentences are about what you want, 1 about what they gain and 3 about what you share.',
    );
    expect(words.said(balanceOf(of('t-')))).toBe('1 sentence is about what they gain.');
    expect(words.said(balanceOf(of('--')))).toBe('');
    expect(words.drawing(balanceOf(of('oo-')))).toContain('Squares for ours: 2.');
  });
  test('“we” and “you” are counted by sentence, and not inside other words', () => {
    const texts =
      'We’re glad, and our hall is warm. Youth is west of here. Would you come? It is mine, I say, i.e. ours.';
    expect(voices(sentencesOf(texts, () => undefined))).toEqual({ first: 2, second: 1 });
  });
});

describe('versions', () => {
  const now = read(marked);
  test('hold the message and its marks as they were', () => {
    const again = read({ [newVersion(1)]: versionValue(now, 1), message: 'All is new now.' });
    expect(again.versions[0]).toMatchObject({ at: 1, message: three });
    expect(isKept(now, again.versions[0] as Approach['versions'][number])).toBe(true);
    expect(isKept(again, again.versions[0] as Approach['versions'][number])).toBe(false);
  });
  test('stand in the order of keeping, and no two have one part', () => {
    const parts = [3, 1, 2].map((at) => [newVersion(at), versionValue(now, at)] as const);
    expect(read(Object.fromEntries(parts)).versions.map(({ at }) => at)).toEqual([1, 2, 3]);
    expect(newVersion(1)).not.toBe(newVersion(1));
  });
  test('one that is removed takes its number with it', () => {
    const [first, second] = [newVersion(1), newVersion(2)];
    const after = read({ [first]: null, [second]: versionValue(read({ message: three }), 2) });
    expect(after.versions.map(({ number }) => number)).toEqual([2]);
    expect(after.made).toBe(2);
  });
  test('damaged ones are left out', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (junk) => {
        for (const version of read({ 'version/1': junk as Json }).versions) {
          expect(version.message.trim()).not.toBe('');
          expect(() => words.drawing(balanceOf(version.sentences))).not.toThrow();
        }
      }),
    );
    expect(read({ 'version/1': { at: 1e300, message: three } }).versions).toEqual([]);
    expect(read({ 'version/1': { at: 1, message: three, marks: { x: 7 } } }).versions).toHaveLength(1);
  });
  test('compared: all of both is there, in order', () => {
    const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 12 });
    fc.assert(
      fc.property(letters, letters, (then, later) => {
        const lines = compare(of(then), of(later));
        const side = (other: string) =>
          lines
            .filter(({ change }) => change !== other)
            .map(({ text }) => text)
            .join('');
        expect([side('now'), side('earlier')]).toEqual([then, later]);
        if (then === later) expect(lines.every(({ change }) => change === 'both')).toBe(true);
      }),
    );
  });
});

describe('standing', () => {
  const state = (parts: Record<string, Json>) => approachKind.standing(read(parts), data, undefined);
  test('new, begun by a word, done when three sentences are marked', () => {
    expect(state({ message: ' \n' }).state).toBe('new');
    expect(state({ to: 'The caretaker' })).toEqual({ state: 'begun', words: '0 of 3 sentences marked' });
    expect(state(marked)).toEqual({ state: 'begun', words: '2 of 3 sentences marked' });
    expect(state({ ...marked, [markPart(keyOf('Both of us are tired.'))]: 'shared' }).state).toBe('done');
  });
  test('never throws, whatever is stored', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), anyText, (parts, message) => {
        const answer = approachKind.readAnswer(new Map(Object.entries({ ...parts, message })) as Parts, data);
        expect(['new', 'begun', 'done']).toContain(approachKind.standing(answer, data, undefined).state);
      }),
    );
  });
});

describe('taken away', () => {
  test('as blocks: to whom, the message, whose each sentence is, what was kept', () => {
    const blocks = blocksOf(
      read({ ...marked, to: 'A caretaker', [newVersion(1)]: versionValue(read(marked), 1) }),
    );
    expect(blocks.map(({ kind }) => kind)).toEqual([
      'paragraph',
      'paragraph',
      'table',
      'paragraph',
      'paragraph',
      'paragraph',
    ]);
    const table = blocks.find((block) => block.kind === 'table');
    expect(table?.rows.map((row) => row[1])).toEqual(['Ours', 'Theirs', 'Not marked']);
    expect(portfolioOf(data, new Map())).toEqual([]);
  });
  test('hostile text stays text', () => {
    const blocks = blocksOf(read({ message: '<script>alert(1)</script> is one sentence.', to: '=cmd()' }));
    const { text } = toMarkdown({ title: 'Our approach', language: 'en-GB', blocks });
    expect(text).not.toContain('<script>');
  });
  test('as an e-mail with the message alone, unless it is too long', () => {
    expect(mailto('One & two?\nThree')).toBe('mailto:?body=One%20%26%20two%3F%0D%0AThree');
    expect(mailto('\uD800 half')).toContain('%EF%BF%BD');
    expect(mailto('long '.repeat(500))).toBeUndefined();
  });
});

test('two looks of one name are found', () => {
  expect(examples.flatMap(check)).toEqual([]);
  const [look] = hall.looks;
  expect(check({ ...hall, looks: [...hall.looks, ...(look ? [look] : [])] })).toHaveLength(1);
});
