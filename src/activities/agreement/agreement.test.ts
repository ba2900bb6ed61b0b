import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { toMarkdown } from '../../documents/markdown.ts';
import type { Json, Parts } from '../kind.ts';
import { offersOf } from '../offers.ts';
import {
  type Agreement,
  agreementKind,
  headingsAt,
  holds,
  longest,
  mark,
  notPart,
  stageOf,
  versionNow,
  versionPart,
  withValue,
} from './agreement.ts';
import { check } from './check.ts';
import { documentOf } from './files.ts';
import { leanAgreement } from './lean.ts';
import { offersIn } from './offered.ts';
import { portfolioOf } from './portfolio.ts';
import { agreementSchema } from './schema.ts';
import { named } from './words/en/agreement.ts';

const examples = (parse(readFileSync(new URL('examples.yaml', import.meta.url), 'utf8')) as unknown[]).map(
  (example) => agreementSchema.parse(example),
);
const [full] = examples;
if (!full) throw new Error('examples.yaml has no example.');
const data = leanAgreement(full);
const partsOf = (parts: Record<string, Json>): Parts => new Map(Object.entries(parts));
const read = (parts: Record<string, Json>) => agreementKind.readAnswer(partsOf(parts), data);
const ids = (headings: readonly { readonly id: string }[]) => headings.map(({ id }) => id);
const sentence = 'The gate is open by nine.';

describe('what is stored', () => {
  test('is read by heading, and what is unknown or damaged is left out', () => {
    const { articles, saved } = read({
      aim: sentence,
      [notPart('money')]: 'nothing costs anything',
      review: 7,
      gone: sentence,
      [versionPart]: { number: 2, of: 'x', more: true },
    });
    expect([...articles]).toEqual([
      ['aim', { text: sentence, not: '' }],
      ['money', { text: '', not: 'nothing costs anything' }],
    ]);
    expect(saved).toEqual({ number: 2, of: 'x' });
  });

  test('never throws, whatever it is, and knows no part that is not its own', () => {
    const known = [...ids(data.headings), ...ids(data.headings).map(notPart), versionPart];
    const junk = fc.dictionary(fc.oneof(fc.constantFrom(...known), fc.string()), fc.jsonValue());
    fc.assert(
      fc.property(junk, (parts) => {
        const answer = read(parts as Record<string, Json>);
        for (const id of answer.articles.keys()) expect(ids(data.headings)).toContain(id);
        expect(versionNow(answer).number).toBeGreaterThan(0);
        expect(() => portfolioOf(data, partsOf(parts as Record<string, Json>))).not.toThrow();
        for (const lender of ['map', 'profile', 'weigh'])
          for (const { value } of offersOf(lender, partsOf(parts as Record<string, Json>)))
            expect(value.trim()).not.toBe('');
      }),
    );
  });
});

describe('how far a heading is', () => {
  test('in words', () => {
    expect(stageOf(undefined)).toBe('empty');
    expect(stageOf({ text: ' \n', not: '' })).toBe('empty');
    expect(stageOf({ text: 'The gate', not: '' })).toBe('begun');
    expect(stageOf({ text: sentence, not: 'nobody asked for it' })).toBe('drafted');
    expect(stageOf({ text: '', not: 'nobody asked for it' })).toBe('leftOut');
    expect(stageOf({ text: '', not: 'hm' })).toBe('begun');
  });

  test('gaps are named in the order of the page', () => {
    const agreement = read({ review: sentence, [notPart('money')]: 'no money changes hands' });
    expect(ids(headingsAt('empty', agreement, data))).toEqual(['aim', 'partners']);
    expect(ids(headingsAt('leftOut', agreement, data))).toEqual(['money']);
  });

  test('three headings with a sentence each are a draft; reasons for leaving out are not', () => {
    const state = (parts: Record<string, Json>) => agreementKind.standing(read(parts), data, undefined).state;
    const reasons = Object.fromEntries(
      ids(data.headings).map((id) => [notPart(id), 'it is not needed here']),
    );
    expect(state({})).toBe('new');
    expect(state(reasons)).toBe('begun');
    expect(state({ aim: sentence, money: sentence, partners: 'You, us' })).toBe('begun');
    expect(state({ aim: sentence, money: sentence, partners: sentence })).toBe('done');
  });
});

describe('a value from earlier work', () => {
  test('is added below what stands there, and nothing of that goes', () => {
    fc.assert(
      fc.property(fc.string(), fc.string({ minLength: 1 }), (text, value) => {
        const more = withValue(text, value) as string;
        expect(more.startsWith(text.trim() ? text.trimEnd() : '')).toBe(true);
        expect(more.endsWith(value)).toBe(true);
        expect(holds(more, value)).toBe(true);
      }),
    );
  });

  test('does not go in where there is no room', () => {
    expect(withValue('x'.repeat(longest - 1), 'y')).toBeUndefined();
    expect(withValue('x'.repeat(longest - 2), 'y')).toHaveLength(longest);
  });

  test('comes from the project, the weighing and the calendar', () => {
    const stored: Record<string, Parts> = {
      'my-project': partsOf({ name: 'Beans', aim: 'Beans for all.', place: 7, length: ' ' }),
      'weigh-three-ts': partsOf({
        'text/partner': 'The school',
        time: 'collaboration',
        trust: 'coordination',
        turf: 'cooperation',
      }),
    };
    const offers = offersIn(data, (activity, tool) => {
      expect(tool ?? false).toBe(activity !== 'my-project');
      return stored[activity] ?? new Map();
    });
    const values = Object.fromEntries([...offers].map(([name, { value }]) => [name, value]));
    expect(values).toMatchObject({
      name: 'Beans',
      aim: 'Beans for all.',
      partner: 'Partner: The school',
      level: 'We work together at the level of coordination.',
    });
    expect(values).not.toHaveProperty('place');
    expect(values).not.toHaveProperty('length');
    expect(values['review-day']).toMatch(/ \d{4}\.$/);
  });

  test('a weighing that is not finished offers no level', () => {
    expect(offersOf('weigh', partsOf({ time: 'collaboration', trust: 'cooperation' }))).toEqual([]);
  });
});

describe('versions', () => {
  const saved = (agreement: Agreement): Agreement => ({ ...agreement, saved: versionNow(agreement) });

  test('count the texts that were saved, not the clicks', () => {
    const first = saved(read({ aim: sentence }));
    expect(first.saved?.number).toBe(1);
    expect(versionNow(first)).toBe(first.saved);
    expect(versionNow({ ...read({ aim: `${sentence} Or ten.` }), saved: first.saved }).number).toBe(2);
  });

  test('another text has another mark', () => {
    const text = fc.string({ unit: 'grapheme' });
    fc.assert(
      fc.property(text, text, text, (aim, money, other) => {
        const of = (parts: Record<string, Json>) => mark(read(parts));
        expect(of({ aim, money })).toBe(of({ money, aim }));
        if (other.trim() && other !== aim) expect(of({ aim: other, money })).not.toBe(of({ aim, money }));
      }),
    );
  });
});

describe('the document', () => {
  test('says what it is, what is missing, and everything that was written', () => {
    const agreement = read({
      aim: 'Beans.\nAnd peas.\n\nBy June.',
      partners: '<b>us</b>',
      [notPart('money')]: 'no money changes hands.',
    });
    const file = documentOf({ data, agreement, project: 'Beans\nfor all', version: 3, day: '2026-11-22' });
    expect(toMarkdown(file).text).toMatchInlineSnapshot(`
      "# Working agreement: Beans for all

      *Version 3, 22 November 2026.*

      *A working draft, not legal advice.*

      *Three of four headings are filled in; the others are named at the end.*

      ## 1. Aim

      Beans.\\
      And peas.

      By June.

      ## 2. Partners and roles

      \\<b\\>us\\</b\\>

      ## 3. Money

      Not needed, because no money changes hands.

      ## Still to be agreed

      - 4\\. Review

      ## Agreed by

      | For which partner | Name and role | Date |
      | --- | --- | --- |
      |  |  |  |
      |  |  |  |
      |  |  |  |
      "
    `);
  });

  test('what is not written yet is named once, at the end, and a title with an “and” stays one', () => {
    const { blocks } = documentOf({
      data,
      agreement: read({ aim: 'Warm meals by June.' }),
      project: '',
      version: 1,
      day: '2026-11-22',
    });
    const all = JSON.stringify(blocks);
    expect(blocks.slice(2, -2)).toEqual([
      {
        kind: 'paragraph',
        text: 'One of four headings is filled in; the others are named at the end.',
        tone: 'quiet',
        withNext: true,
      },
      { kind: 'heading', level: 1, text: '1. Aim' },
      { kind: 'paragraph', text: 'Warm meals by June.' },
      { kind: 'heading', level: 1, text: 'Still to be agreed' },
      {
        kind: 'list',
        items: data.headings.slice(1).map(({ title }, index) => `${index + 2}. ${title}`),
        withNext: true,
      },
    ]);
    for (const { title } of data.headings)
      expect([title, all.split(title)]).toEqual([title, expect.objectContaining({ length: 2 })]);
    expect(named(['Money', 'People and premises'])).toBe('“Money” and “People and premises”');
  });

  test('a reason that begins with “because” does not say it twice', () => {
    const says = (reason: string) =>
      toMarkdown({
        title: '',
        language: 'en-GB',
        blocks: [...portfolioOf(data, partsOf({ [notPart('money')]: reason }))],
      }).text;
    expect(says('Because no money changes hands.')).toContain('Not needed, because no money changes hands.');
    expect(says('becausal links are rare.')).toContain('Not needed, because becausal links are rare.');
  });

  test('is whole without a word in it, to be filled in on paper', () => {
    const file = documentOf({ data, agreement: read({}), project: '', version: 1, day: '2026-11-22' });
    expect(file.title).toBe('Working agreement');
    expect(file.blocks.filter(({ kind }) => kind === 'heading')).toHaveLength(data.headings.length + 1);
    expect(portfolioOf(data, new Map())).toEqual([]);
  });
});

describe('what the schema cannot see', () => {
  test('two headings of one name', () => {
    const twice = { ...full, headings: full.headings.map((heading) => ({ ...heading, id: 'aim' })) };
    expect(check(twice)).not.toEqual([]);
  });

  test('an offer that nobody lends', () => {
    expect(check({ ...full, lenders: [] }).map(({ at: place = [] }) => place.join('.'))).toEqual([
      'headings.0.offers.0',
      'headings.0.offers.1',
      'headings.0.offers.2',
      'headings.0.offers.3',
      'headings.1.offers.0',
      'headings.1.offers.1',
      'headings.1.offers.2',
      'headings.1.offers.3',
      'headings.3.offers.1',
    ]);
  });
});
