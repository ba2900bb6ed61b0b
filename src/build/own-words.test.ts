import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { wordsSchema } from '../course/own-words.ts';
import * as neutral from '../words/en/neutral.ts';
import * as own from '../words/en/own.ts';
import { ownWordsModule } from './own-words.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'own-words-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const said = (yaml?: string) => {
  if (yaml !== undefined) writeFileSync(join(folder, 'words.yaml'), yaml);
  return new Map(
    [...ownWordsModule(folder).matchAll(/^export const (\w+) = (".*");$/gm)].map(
      ([, name = '', text = '']) => [name, JSON.parse(text)],
    ),
  );
};

describe('the words of a course', () => {
  test('are the neutral ones where it has no file, or an empty one', () => {
    expect(Object.fromEntries(said())).toEqual({ ...neutral });
    expect(Object.fromEntries(said(''))).toEqual({ ...neutral });
  });

  test('stand in place of the neutral ones, and leave the others', () => {
    const words = said('keptForMany: bicycles\nreviewedOn: "Read “again” on {date}"\n');
    expect(words.get('keptForMany')).toBe('bicycles');
    expect(words.get('reviewedOn')).toBe('Read “again” on {date}');
    expect(words.get('lessonsName')).toBe(neutral.lessonsName);
  });

  test('that do not fit leave a preview with the neutral ones', () => {
    expect(said('keptForMny: bicycles').get('keptForMany')).toBe(neutral.keptForMany);
  });

  test('are those of our own course in the tests', () => {
    expect(own.keptForMany).toBe('partnerships');
  });
});

test('the neutral words have no subject and no figure of speech', () => {
  const all = Object.entries(neutral).filter(([name]) => name !== 'placeStep' && name !== 'placeSteps');
  expect(all.filter(([, text]) => /partner|stair|climb|\bsteps?\b|young|youth|polic/i.test(text))).toEqual(
    [],
  );
});

test('each is explained to authors, with what is said without it', () => {
  for (const [name, schema] of Object.entries(wordsSchema.shape)) {
    const text = (neutral as Readonly<Record<string, string>>)[name] ?? '';
    expect(schema.description).toMatch(/\.\s\w.*“.+”\.$/);
    expect(schema.description).toContain(text.replace(/\.$/, ''));
  }
});
