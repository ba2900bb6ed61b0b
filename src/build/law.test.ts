import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { grownOld, lastLooked } from '../course/law.ts';
import { courseSchema, type Law, lawSchema } from '../course/schema.ts';
import { toldOfOldLaw, withTables } from './law.ts';

const entry = (changes: Partial<Law[number]>): Law[number] => ({
  id: 'seeds-act',
  kind: 'law',
  title: 'Seeds Act',
  looked: '2026-03-01',
  seen: 'The Act.',
  state: 'In force.',
  says: 'Seeds have a date.',
  lessons: ['seeds'],
  places: [],
  where: 'https://example.org/seeds',
  watch: 'Its date.',
  ...changes,
});

describe('how old a look is', () => {
  const law = [
    entry({ id: 'late', looked: '2026-11-30', lessons: ['seeds', 'water'] }),
    entry({ id: 'early', looked: '2026-03-01' }),
  ];

  test('a lesson is as old as its oldest entry; one that no entry lists has no day', () => {
    expect(lastLooked(law, 'seeds')).toBe('2026-03-01');
    expect(lastLooked(law, 'water')).toBe('2026-11-30');
    expect(lastLooked(law, 'tools')).toBeUndefined();
  });

  test('it holds for a year, that day included, whatever the clock says', () => {
    const old = (day: string) => grownOld(law, day).map(({ id }) => id);
    expect(old('2027-03-01')).toEqual([]);
    expect(old('2027-03-02')).toEqual(['early']);
    expect(old('2028-01-01')).toEqual(['early', 'late']);
  });
});

describe('what a build says', () => {
  const folder = mkdtempSync(join(tmpdir(), 'law-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  test('nothing without a list, of a list that is new, or of one that cannot be read', () => {
    expect(toldOfOldLaw(folder, '2030-01-01')).toBe('');
    writeFileSync(join(folder, 'law.yaml'), stringify([entry({})]));
    expect(toldOfOldLaw(folder, '2026-12-01')).toBe('');
    writeFileSync(join(folder, 'law.yaml'), '- id: [');
    expect(toldOfOldLaw(folder, '2030-01-01')).toBe('');
  });

  test('each entry that is older than a year, with its lessons', () => {
    writeFileSync(
      join(folder, 'law.yaml'),
      stringify([entry({ lessons: ['seeds', 'water'] }), entry({ id: 'other', lessons: [], says: '' })]),
    );
    expect(toldOfOldLaw(folder, '2027-12-01')).toMatchInlineSnapshot(`
      "2 entries of law.yaml were last looked at more than a year ago:
        2026-03-01  seeds-act  lessons: seeds, water
                    https://example.org/seeds
        2026-03-01  other  no lesson speaks of it
                    https://example.org/seeds
        → Look each up again, mend what its lessons say, and write the day into “looked”."
    `);
  });
});

describe('the tables that people read', () => {
  const nations = [
    { id: 'north', name: 'The North' },
    { id: 'south', name: 'The South' },
    { id: 'east', name: 'The East' },
  ];

  test('nation by nation, what holds in more by itself; what stands above is kept', () => {
    const law = [
      entry({ nations: ['north', 'south'], title: 'Seeds | beds' }),
      entry({ id: 'everywhere', says: '', lessons: [], kind: 'guidance' }),
    ];
    const document = withTables('# Watch\n\nBy hand.\n', law, nations);
    expect(document).toMatchInlineSnapshot(`
      "# Watch

      By hand.

      <!-- From here on written by “npm run law” from content/law.yaml: change that, not this. -->

      ## The North

      | Entry | What | Looked | Seen, and how it stood | The course says | Where it says so | Look next; how a change shows |
      |---|---|---|---|---|---|---|
      | \`seeds-act\` | Seeds \\| beds (law) | 2026-03-01 | The Act. In force. | Seeds have a date. | seeds | <https://example.org/seeds> Its date. |

      ## The South

      | Entry | What | Looked | Seen, and how it stood | The course says | Where it says so | Look next; how a change shows |
      |---|---|---|---|---|---|---|
      | \`seeds-act\` | Seeds \\| beds (law) | 2026-03-01 | The Act. In force. | Seeds have a date. | seeds | <https://example.org/seeds> Its date. |

      ## Everywhere, or in more than two nations

      | Entry | What | Looked | Seen, and how it stood | The course says | Where it says so | Look next; how a change shows |
      |---|---|---|---|---|---|---|
      | \`everywhere\` | Seeds Act (guidance; everywhere) | 2026-03-01 | The Act. In force. | nothing yet | – | <https://example.org/seeds> Its date. |
      "
    `);
    expect(withTables(document, law, nations)).toBe(document);
  });

  test('our course: docs/law-watch.md says what content/law.yaml says (else: npm run law)', () => {
    const law = lawSchema.parse(parse(readFileSync('content/law.yaml', 'utf8')));
    const course = courseSchema.parse(parse(readFileSync('content/course.yaml', 'utf8')));
    const document = readFileSync('docs/law-watch.md', 'utf8');
    expect(withTables(document, law, course.nations)).toBe(document);
  });
});
