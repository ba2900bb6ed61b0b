import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Json } from '../kind.ts';
import { check } from './check.ts';
import { leanReflect } from './lean.ts';
import { comparedPart, hasSentence, paragraphsOf, reflectKind } from './reflect.ts';
import { reflectSchema } from './schema.ts';

const examples = (parse(readFileSync(new URL('examples.yaml', import.meta.url), 'utf8')) as unknown[]).map(
  (example) => reflectSchema.parse(example),
);
const [full] = examples;
if (!full) throw new Error('examples.yaml has no example.');
const data = leanReflect(full);
const read = (parts: Record<string, Json>) => reflectKind.readAnswer(new Map(Object.entries(parts)), data);

describe('what is stored', () => {
  test('is read by prompt, and unknown parts are left out', () => {
    const { texts, compared } = read({
      who: 'The caretaker',
      missed: 'Sana',
      gone: 'an old prompt',
      compared: true,
    });
    expect([...texts]).toEqual([
      ['who', 'The caretaker'],
      ['missed', 'Sana'],
    ]);
    expect(compared).toBe(true);
  });

  test('never throws, whatever it is', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.oneof(fc.constantFrom('who', 'why', comparedPart), fc.string()), fc.jsonValue()),
        (junk) => {
          const answer = read(junk as Record<string, Json>);
          const known = [...data.prompts, ...data.compare].map(({ id }) => id);
          for (const [id, text] of answer.texts) {
            expect(known).toContain(id);
            expect(text.trim()).not.toBe('');
          }
          expect(['new', 'begun', 'done']).toContain(reflectKind.standing(answer, data, undefined).state);
        },
      ),
    );
  });
});

describe('standing', () => {
  const state = (parts: Record<string, Json>) => reflectKind.standing(read(parts), data, undefined).state;

  test('a sentence of three words is enough, under any prompt', () => {
    expect(state({})).toBe('new');
    expect(state({ who: ' \n ' })).toBe('new');
    expect(state({ who: 'The caretaker' })).toBe('begun');
    expect(state({ why: 'He counts bikes' })).toBe('done');
  });

  test('what is written beside the model answer is no sentence of one’s own', () => {
    expect(state({ missed: 'Sana would have noticed first' })).toBe('begun');
  });

  test('more text never undoes it', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (text, more) => {
        const before = hasSentence(new Map([['who', text]]), data);
        const after = hasSentence(new Map([['who', `${text} ${more}`]]), data);
        expect(after || !before).toBe(true);
      }),
    );
  });
});

test('a model answer is read as paragraphs', () => {
  expect(paragraphsOf('One.\n\nTwo,\nstill two.\n \n\n')).toEqual(['One.', 'Two,\nstill two.']);
});

describe('what the schema cannot see', () => {
  test('the examples are sound', () => {
    for (const example of examples) expect(check(example)).toEqual([]);
  });

  test('two prompts of one name', () => {
    const twice = { ...full, compare: [{ id: 'who', label: 'Again?', rows: 3 }] };
    expect(check(twice)).toMatchObject([{ at: ['compare', 0, 'id'] }]);
  });

  test('a prompt with the name that keeps the opening', () => {
    const taken = { ...full, prompts: [{ id: comparedPart, label: 'Compared?', rows: 3 }] };
    expect(check(taken)).toMatchObject([{ at: ['prompts', 0, 'id'] }]);
  });
});
