/** What an author is told when a published id vanishes, or a new one is not listed; and of renames that lead nowhere. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { idsFor } from '../../../src/build/ids.ts';
import { type Course, toldAfter } from './broken.ts';

const seeds = '1-growing/01-seeds';
const { text: published } = idsFor('tests/fixtures/mini-course');

/** The small course once it was published, after CHANGE; with RENAMES, if any. */
const toldOf = (change: (course: Course) => void, renames?: string) =>
  toldAfter((course) => {
    course.write('ids.txt', published);
    if (renames) course.write('renames.yaml', renames);
    change(course);
  });
const renameBean = (course: Course) => course.edit(`${seeds}/place-seeds.yaml`, 'id: bean', 'id: broad-bean');
/** The list as it is once the author has run the command. */
const listed = (course: Course, ...more: string[]) => course.append('ids.txt', `${more.join('\n')}\n`);
const steps = 'deep shallow';

describe('the list of published ids', () => {
  test('that is whole stops nothing', () => {
    expect(toldOf(() => undefined)).toBe('');
  });

  test('misses a card that is gone, and knows one that is new', () => {
    expect(toldOf(renameBean)).toMatchInlineSnapshot(`
      "content/ids.txt
        The course has an id that is not listed here: place-seeds/broad-bean.
        → Run “npm run ids”, and look through what it adds: once published, ids are for good.

      content/ids.txt:7
        “place-seeds/bean” was published, and the course has it no more.
        → Put it back, or say in content/renames.yaml where its answers went: from: place-seeds/bean, with to: or gone: true."
    `);
  });

  test('misses an activity as a whole, not part by part', () => {
    const told = toldOf((course) => {
      course.move(`${seeds}/place-seeds.yaml`, `${seeds}/sort-seeds.yaml`);
      course.edit(`${seeds}/sort-seeds.yaml`, 'id: place-seeds', 'id: sort-seeds');
      course.edit(`${seeds}/lesson.mdx`, '<Activity id="place-seeds" />', '<Activity id="sort-seeds" />');
    });
    expect(told).toMatchInlineSnapshot(`
      "content/ids.txt
        The course has ids that are not listed here: sort-seeds/*, sort-seeds/poppy and 1 more.
        → Run “npm run ids”, and look through what it adds: once published, ids are for good.

      content/ids.txt:6
        The activity “place-seeds” was published, and the course has it no more.
        → Put it back, or say in content/renames.yaml where its answers went: from: place-seeds, with to: or gone: true."
    `);
  });

  test('misses an option', () => {
    const told = toldOf((course) => listed(course, `place-seeds/poppy: ${steps} upside-down`));
    expect(told).toMatchInlineSnapshot(`
      "content/ids.txt:14
        An answer to place-seeds/poppy may be “upside-down”, which the course has there no more.
        → Put it back (its words may change), or say in content/renames.yaml: from: place-seeds/poppy, gone: [upside-down]."
    `);
  });

  test('misses a lesson whose address changed, and a term', () => {
    const told = toldOf((course) => listed(course, 'opened/weeds', 'review/term/weed/{day}'));
    expect(told).toMatchInlineSnapshot(`
      "content/ids.txt:14
        “opened/weeds” was published, and the course has it no more.
        → Put it back, or say in content/renames.yaml where its answers went: from: opened/weeds, with to: or gone: true.

      content/ids.txt:15
        “review/term/weed/{day}” was published, and the course has it no more.
        → Put it back, or say in content/renames.yaml where its answers went: from: review/term/weed/{day}, with to: or gone: true."
    `);
  });

  test('waits until every file can be read', () => {
    const told = toldOf((course) => {
      renameBean(course);
      course.edit(`${seeds}/place-seeds.yaml`, 'minutes: 2', 'minutes: two');
    });
    expect(told).not.toContain('ids.txt');
  });

  test('is brought up to date by a command that only adds', () => {
    const folder = mkdtempSync(join(tmpdir(), 'listed-course-'));
    try {
      cpSync('tests/fixtures/mini-course', folder, { recursive: true });
      writeFileSync(join(folder, 'ids.txt'), '# Mine\nplace-weeds/*\nplace-seeds/bean: upside-down\n');
      const { text, fresh } = idsFor(folder);
      expect(fresh).toContain('opened/seeds');
      expect(text).toContain('\nplace-weeds/*\n');
      expect(text).toMatch(/\nplace-seeds\/bean: deep .*upside-down\n/);
      writeFileSync(join(folder, 'ids.txt'), text);
      expect(idsFor(folder)).toEqual({ text, fresh: [] });
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  test('our course has one, as the command would write it', () => {
    expect(idsFor('content').text).toBe(readFileSync('content/ids.txt', 'utf8'));
  });
});

describe('renames', () => {
  const bean = `0.1.0:\n  - { from: place-seeds/bean, to: place-seeds/broad-bean }\n`;
  const renamed = (course: Course) => {
    renameBean(course);
    listed(course, `place-seeds/broad-bean: ${steps}`);
  };

  test('say where answers went', () => {
    expect(toldOf(renamed, bean)).toBe('');
  });

  test('lead on from one to the next', () => {
    const twice = `0.1.0:\n  - { from: place-seeds/bean, to: place-seeds/old }\n  - { from: place-seeds/old, to: place-seeds/broad-bean }\n`;
    const told = toldOf((course) => {
      renamed(course);
      listed(course, `place-seeds/old: ${steps}`);
    }, twice);
    expect(told).toBe('');
  });

  test('say what options inside are called', () => {
    const told = (rename: string) =>
      toldOf((course) => {
        renamed(course);
        course.edit('ids.txt', 'place-seeds/bean: ', 'place-seeds/bean: upside-down ');
      }, rename);
    expect(told(bean)).toMatchInlineSnapshot(`
      "content/ids.txt:7
        An answer to place-seeds/bean may be “upside-down”, which the course has there no more.
        → Put it back, or say in content/renames.yaml what it is called where the answer went: values: { upside-down: … }."
    `);
    expect(told(bean.replace(' }', ', values: { upside-down: deep } }'))).toBe('');
  });

  test('say what is gone, whole or an option, and why', () => {
    const gone = `0.1.0:\n  - { from: place-weeds, gone: true, because: Nobody weeds. }\n  - { from: place-seeds/bean, gone: [upside-down], because: It cannot. }\n`;
    const told = (renames: string) =>
      toldOf((course) => {
        listed(course, 'place-weeds/*', 'place-weeds/nettle');
        course.edit('ids.txt', 'place-seeds/bean: ', 'place-seeds/bean: upside-down ');
      }, renames);
    expect(told(gone)).toBe('');
    expect(told(gone.replace(', because: Nobody weeds.', ''))).toMatchInlineSnapshot(`
      "content/renames.yaml:2  0.1.0[0].because
        “place-weeds” is gone, and nobody says why.
        → Add “because:” with a sentence for those who come after."
    `);
  });

  test('split an activity in two', () => {
    const split = (course: Course) => {
      listed(course, 'place-all/*', `place-all/bean: ${steps}`);
    };
    expect(toldOf(split, `0.1.0:\n  - { from: place-all, to: [place-seeds, place-water] }\n`)).toBe('');
  });

  test.each([
    [
      'of what never was',
      '{ from: place-sees/bean, to: place-seeds/bean }',
      'Nothing called “place-sees/bean” was ever published.\n  → Did you mean “place-seeds/bean”?',
    ],
    [
      'to what is not there',
      '{ from: place-seeds/bean, to: place-seeds/been }',
      'The course has no “place-seeds/been”, and no later rename leads on from it.\n  → Did you mean “place-seeds/bean”?',
    ],
    [
      'of a part to an activity',
      '{ from: place-seeds/bean, to: place-water }',
      '“place-seeds/bean” is a part, and “place-water” is not.',
    ],
    [
      'of what is still there, as gone',
      '{ from: place-seeds, gone: true, because: Old. }',
      '“place-seeds” is said to be gone, and the course still has place-seeds/*.',
    ],
    [
      'that say nothing',
      '{ from: place-seeds/bean }',
      '“place-seeds/bean” should have either “to” or “gone”.',
    ],
    [
      'of options without a new place',
      '{ from: place-seeds/bean, values: { a: b }, gone: [c], because: Old. }',
      '“values” speaks of answers that go somewhere, and there is no “to”.',
    ],
    [
      'with a capital',
      '{ from: Place-seeds, to: place-water }',
      '“from” is “Place-seeds”, which cannot be read.',
    ],
  ])('%s', (_, rename, said) => {
    const told = toldOf(() => undefined, `0.1.0:\n  - ${rename}\n`);
    expect(told).toMatch(/^content\/renames\.yaml:2 {2}0\.1\.0\[0\]/);
    expect(told).toContain(said);
  });

  test('of two activities into one', () => {
    const told = toldOf(
      (course) => listed(course, 'place-a/*', 'place-b/*'),
      `0.1.0:\n  - { from: place-a, to: place-seeds }\n  - { from: place-b, to: place-seeds }\n`,
    );
    expect(told).toMatchInlineSnapshot(`
      "content/renames.yaml:3  0.1.0[1].to
        All of “place-a” goes to “place-seeds” as well, and each was started again for itself.
        → Name the parts of the one that is added: from: activity/part."
    `);
  });

  test('of a version that nobody was told of', () => {
    expect(toldOf(renamed, bean.replace('0.1.0', '7.0.0'))).toMatchInlineSnapshot(`
      "content/renames.yaml:1  7.0.0
        course.yaml tells of no version 7.0.0.
        → Write the version that brings the change, and add it to “changes” in course.yaml. There are: 0.1.0."
    `);
  });
});
