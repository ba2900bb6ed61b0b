import { describe, expect, test } from 'vitest';
import { type Finding, idle, type Reason, unexplained } from './findings.ts';
import { reasons } from './reasons.ts';
import { withTable } from './table.ts';

const finding: Finding = {
  engine: 'IBM',
  rule: 'list_structure_proper Potential_1',
  at: 'place: div.whys > dl',
  markup: '<dl>',
  says: 'List element is missing',
};
const reason: Reason = { ...finding, where: /\.whys > dl$/, why: 'It has its terms.' };

describe('a finding', () => {
  test('is explained by a reason for its rule at its place', () => {
    expect(unexplained([finding], [reason])).toEqual([]);
  });
  test('is not, elsewhere, by another engine, or of another rule', () => {
    const others = [{ at: 'div.notes > dl' }, { engine: 'axe' }, { rule: 'list' }] as const;
    for (const other of others)
      expect(unexplained([{ ...finding, ...other }], [reason])).toEqual([{ ...finding, ...other }]);
  });
});

test('a reason for one state holds in that alone', () => {
  const dark = { ...reason, state: 'dark' };
  expect(unexplained([{ ...finding, state: 'dark: a note' }], [dark])).toEqual([]);
  expect(unexplained([{ ...finding, state: 'fresh' }], [dark])).toHaveLength(1);
});

test('a reason that explains nothing is named', () => {
  expect(idle([finding], [reason])).toEqual([]);
  expect(idle([{ ...finding, at: 'dl' }], [reason])).toEqual([reason]);
});

test('every reason says why, in a sentence', () => {
  for (const { rule, why } of reasons)
    expect([rule, why]).toEqual([rule, expect.stringMatching(/^\S.{20,}\.$/s)]);
});

test('the table stands between its marks, however often it is written', () => {
  const begins = '<!-- The table is written by `npm run test:accessibility -- --write`. -->\n';
  const text = `Before.\n${begins}old\n<!-- The table ends here. -->\nAfter.\n`;
  const once = withTable(text, '| a |\n');
  expect(once).toContain('| a |');
  expect(once).not.toContain('old');
  expect(withTable(once, '| a |\n')).toBe(once);
  expect(() => withTable('none', '')).toThrow('marks');
});
