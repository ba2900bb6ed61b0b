import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as list from '../activities/list.ts';
import { kinds, kindsIn, listed } from './kinds.ts';

const mini = 'tests/fixtures/mini-course';

/** What the module NAME says where the course in FOLDER is built; without one, every kind is there. */
const moduleFor = (name: string, folder?: string) => {
  const { load } = kinds(folder) as { load: (id: string) => string | undefined };
  return load(`\0${name}`) ?? '';
};

test('the list is read by name as it is read by import', () => {
  expect(listed().toSorted()).toEqual(Object.keys(list).toSorted());
});

describe('a course bundles the kinds that it uses', () => {
  test('its pages can reach those, and no other', () => {
    const text = moduleFor('virtual:kinds', mini);
    expect(text).toContain('place/definition.ts');
    expect(text.match(/definition\.ts/g)).toHaveLength(1);
    expect(text).toContain('export const kinds = { place };');
  });
  test('its portfolio fetches none that no learner can have work in, and nothing lends', () => {
    expect(moduleFor('virtual:kinds/portfolios', mini)).toBe('export const portfolios = {  };');
    expect(moduleFor('virtual:kinds/offers', mini)).toBe('export const offers = {  };');
  });
  test('with the gallery every kind is there', () => {
    const names = (what: string) => /\{ (.*) \}/.exec(what.split('\n').at(-1) ?? '')?.[1]?.split(', ');
    const having = (part: 'portfolio' | 'offers') =>
      Object.entries(list).flatMap(([kind, definition]) => (definition[part] ? [kind] : []));
    expect(names(moduleFor('virtual:kinds'))).toEqual(Object.keys(list));
    expect(names(moduleFor('virtual:kinds/portfolios'))).toEqual(having('portfolio'));
    expect(names(moduleFor('virtual:kinds/offers'))).toEqual(having('offers'));
  });
});

describe('which kinds a course uses', () => {
  let course = '';
  beforeAll(() => {
    course = mkdtempSync(join(tmpdir(), 'course-'));
    const lesson = join(course, '1-part', '01-lesson');
    mkdirSync(lesson, { recursive: true });
    const write = (name: string, text: string) => writeFileSync(join(lesson, name), text);
    write('plain.yaml', 'id: plain\nkind: place\ntitle: One');
    write('windows.yaml', '\uFEFFid: windows\r\nkind: grid\r\ntitle: Two');
    write('quoted.yaml', 'id: quoted\nkind: "order" # in a row\n');
    write('flow.yaml', '{ id: flow, "kind": reflect }');
    write('text.yaml', 'id: text\ninstruction: >\n  kind: map\nkind: rating\n');
    write('unknown.yaml', 'kind: somethingElse');
    write('broken.yaml', 'kind: [');
    write('bed.figure.yaml', 'kind: weigh');
    writeFileSync(join(course, 'course.yaml'), 'kind: trace');
  });
  afterAll(() => rmSync(course, { recursive: true }));
  test('is read from its activities, however they are written', () => {
    expect([...kindsIn(course)].toSorted()).toEqual(
      ['grid', 'order', 'place', 'rating', 'reflect', 'somethingElse'].toSorted(),
    );
  });
});
