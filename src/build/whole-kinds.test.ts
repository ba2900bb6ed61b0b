import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import * as list from '../activities/list.ts';
import { listed } from './kinds.ts';
import { missingOf, misspelt } from './whole-kinds.ts';

let home = '';
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'kinds-'));
  cpSync('src/activities/map', join(home, 'map'), { recursive: true });
});
afterEach(() => rmSync(home, { recursive: true }));

const { map } = list;

test('the kinds that there are are whole', () => {
  expect(missingOf('src/activities', list)).toEqual([]);
  expect(misspelt(listed(), Object.keys(list))).toEqual([]);
});

test('a line of the list that pages cannot read is told', () => {
  expect(misspelt(['map'], ['map', 'order'])).toEqual([
    "The line of “order” in src/activities/list.ts is not written as the others are. Write “export { order } from './order/definition.ts';”.",
  ]);
});

test('a folder that the list does not name is told, with the line to add', () => {
  mkdirSync(join(home, 'stack'));
  expect(missingOf(home, { map })).toEqual([
    "src/activities/stack/ is a kind that the list does not name. Add “export { stack } from './stack/definition.ts';” to src/activities/list.ts, or move the folder elsewhere.",
  ]);
});

describe('each part that is missing is told, with the kind, the file and what to do', () => {
  test.each([
    ['schema.ts', 'no schema'],
    ['map.ts', 'no model'],
    ['lean.ts', 'no lean data for its script'],
    ['Written.tsx', 'no written form'],
    ['island.ts', 'no script'],
    ['Island.astro', 'nothing that brings its script into a page'],
    ['examples.yaml', 'no examples for the gallery'],
  ])('%s', (file, none) => {
    rmSync(join(home, 'map', file));
    expect(missingOf(home, { map })).toEqual([
      `The kind “map” has ${none}. Add src/activities/map/${file}. Take src/activities/place/ as the model.`,
    ]);
  });

  test.each(['schema', 'lean', 'items', 'written', 'island', 'styles'])('%s in its definition', (part) => {
    const [told = '', ...more] = missingOf(home, { map: { ...map, [part]: undefined } });
    expect(told).toMatch(
      new RegExp(
        `^The kind “map” does not say its ${part}\\. Add “${part}: .*,” to src/activities/map/definition\\.ts\\.`,
      ),
    );
    expect(more).toEqual([]);
  });

  test.each([
    ['portfolio.ts', 'portfolio'],
    ['offers.ts', 'offers'],
    ['joined.ts', 'joins'],
  ])('%s, which the definition names, and the other way round', (file, part) => {
    expect(missingOf(home, { map: { ...map, [part]: undefined } }).join()).toContain(
      `has a ${file} of which its definition says nothing. Add “${part}”`,
    );
    rmSync(join(home, 'map', file));
    expect(missingOf(home, { map }).join()).toContain(
      `Add src/activities/map/${file}, or take “${part}” out`,
    );
    expect(missingOf(home, { map: { ...map, [part]: undefined } })).toEqual([]);
  });
});

test('a kind is called as its folder is', () => {
  expect(missingOf(home, { map: { ...map, schema: list.order.schema } })).toEqual([
    "The kind “map” is called “order” by its schema. Write “...common('map'),” in src/activities/map/schema.ts.",
  ]);
});
