/** What `npm run new` writes, and that it writes all of it or nothing. */
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { kindNames } from '../../src/activities/kinds.ts';
import { problemsIn } from '../../src/build/check.ts';
import { writeIdsIn } from '../../src/build/ids.ts';
import { newActivity, newLesson } from '../../src/build/new.ts';
import { withLesson, withTag } from '../../src/build/new-texts.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'new-'));
  cpSync('tests/fixtures/mini-course', folder, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

const read = (name: string) => readFileSync(join(folder, name), 'utf8');
const names = () =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
/** Every file with its text: what must be as it was where something went wrong. */
const everything = () => new Map(names().map((name) => [name, readFileSync(name, 'utf8')]));

describe('a new lesson', () => {
  test('has its text, its place after the others, and no problem', () => {
    const before = read('course.yaml');
    const said = newLesson(folder, { part: 'A', slug: 'digging', title: 'Digging: how deep?' });
    expect(read('1-growing/03-digging/lesson.mdx')).toContain("title: 'Digging: how deep?'");
    const line = "      - { slug: digging, title: 'Digging: how deep?' }\n";
    const harvest = '      - { slug: harvest, title: Harvest }\n';
    expect(read('course.yaml')).toBe(before.replace(harvest, harvest + line));
    expect(problemsIn(folder)).toEqual([]);
    expect(said).toContain('The course can be built as it is.');
  });

  test('that course.yaml announces keeps its place and its title', () => {
    const before = read('course.yaml');
    newLesson(folder, { slug: 'harvest', title: 'Harvest' });
    expect(read('course.yaml')).toBe(before);
    expect(problemsIn(folder)).toEqual([]);
  });

  test('can be the finish, which nothing is taken away from', () => {
    newLesson(folder, { slug: 'finish', title: 'Finish' });
    expect(read('2-finish/01-finish/lesson.mdx')).not.toContain('TakeWithYou');
    expect(problemsIn(folder)).toEqual([]);
  });

  test('of a published course is in its list of ids', () => {
    writeIdsIn(folder);
    const said = newLesson(folder, { part: '1', slug: 'digging', title: 'Digging' });
    expect(read('ids.txt')).toContain('\nopened/digging\n');
    expect(said).toContain('opened/digging');
  });

  test('says what it asks elsewhere: the final check, the outcomes, the version', () => {
    cpSync('content', folder, { recursive: true });
    rmSync(join(folder, '1-growing'), { recursive: true });
    const said = newLesson(folder, { part: 'Building one', slug: 'money', title: 'Who pays' });
    expect(said).toContain(
      'write three questions about “money” in final-check.yaml, and raise its “draw” by one',
    );
    expect(said).toContain('which outcomes it serves: 1 (');
    expect(said).toContain('raise “version” and “released” in course.yaml');
    expect(said).toContain('The bank has no questions about “money”.');
  });

  test.each([
    [{ part: 'A', slug: 'seeds', title: 'Seeds' }, 'There is a lesson “seeds” already.'],
    [{ part: 'A', slug: 'Café Bar', title: 'Café' }, 'Such as “cafe-bar”.'],
    [{ part: 'Z', slug: 'digging', title: 'Digging' }, 'There are: A (Growing).'],
    [{ slug: 'harvest', title: 'Reaping' }, 'course.yaml calls “harvest” “Harvest”.'],
  ])('is refused, and nothing is written: %o', (asked, why) => {
    const before = everything();
    expect(() => newLesson(folder, asked)).toThrow(why);
    expect(everything()).toEqual(before);
  });

  test('finds the place in lists of every shape, and leaves the rest as it was', () => {
    const at = { slug: 'new', title: 'A new one' };
    const block =
      'parts:\n  - title: One # the first\n    lessons:\n      - slug: a\n        title: A # so far\n\nfinish: { slug: z }\n';
    expect(withLesson(block, 0, at)).toBe(
      block.replace('A # so far\n', 'A # so far\n      - slug: new\n        title: A new one\n'),
    );
    const flow = 'parts: [{ title: One, lessons: [{ slug: a, title: A }] }]\n';
    expect(withLesson(flow, 0, at)).toBe(flow.replace('A }]', 'A }, { slug: new, title: A new one }]'));
    const windows = 'parts:\r\n  - lessons:\r\n      - { slug: a, title: A }\r\n';
    expect(withLesson(windows, 0, at)).toContain('A }\r\n      - { slug: new, title: A new one }\r\n');
  });
});

describe('a new activity', () => {
  test.each(kindNames)('of the kind %s begins with an example that fits', (kind) => {
    newActivity(folder, { lesson: 'watering', kind, id: `new-${kind}`, title: `What's new: ${kind}` });
    const problems = problemsIn(folder).filter(
      ({ message }) => !message.startsWith('The bank has no questions about'),
    );
    expect(problems).toEqual([]);
    const activity: unknown = parse(read(`1-growing/02-watering/new-${kind}.yaml`));
    expect(activity).toMatchObject({
      id: `new-${kind}`,
      kind,
      title: `What's new: ${kind}`,
      required: false,
    });
  });

  test('is shown in its lesson before what closes it, the rest as it was', () => {
    const before = read('1-growing/01-seeds/lesson.mdx');
    newActivity(folder, { lesson: 'seeds', kind: 'order', id: 'order-seeds', title: 'First, then' });
    expect(read('1-growing/01-seeds/lesson.mdx')).toBe(
      before.replace('<TakeWithYou>', '<Activity id="order-seeds" />\n\n<TakeWithYou>'),
    );
  });

  test('ends a lesson that nothing closes', () => {
    expect(withTag('---\ntitle: x\n---\n\nText.\n', 'y')).toBe(
      '---\ntitle: x\n---\n\nText.\n\n<Activity id="y" />\n',
    );
  });

  test.each([
    [{ lesson: 'seds', kind: 'place', id: 'x', title: 'X' }, 'Did you mean “seeds”?'],
    [{ lesson: 'seeds', kind: 'plaice', id: 'x', title: 'X' }, 'Did you mean “place”?'],
    [
      { lesson: 'seeds', kind: 'place', id: 'place-water', title: 'X' },
      'There is an activity “place-water” already',
    ],
    [{ lesson: 'seeds', kind: 'place', id: 'X', title: 'X' }, 'can be no id'],
    // A figure's name would be meant by the same link.
    [{ lesson: 'seeds', kind: 'place', id: 'bed', title: 'X' }, 'does not fit the course'],
  ])('is refused, and nothing is written: %o', (asked, why) => {
    const before = everything();
    expect(() => newActivity(folder, asked)).toThrow(why);
    expect(everything()).toEqual(before);
  });

  test('writes over no file that lies there already', () => {
    mkdirSync(join(folder, '1-growing/03-digging'));
    writeFileSync(join(folder, '1-growing/03-digging/lesson.mdx.draft'), 'mine');
    newLesson(folder, { part: 'A', slug: 'digging', title: 'Digging' });
    expect(read('1-growing/03-digging/lesson.mdx.draft')).toBe('mine');
    expect(existsSync(join(folder, '1-growing/03-digging/lesson.mdx'))).toBe(true);
  });

  test('is added to nothing that cannot be read', () => {
    writeFileSync(join(folder, '1-growing/02-watering/place-water.yaml'), 'id: [');
    const before = everything();
    expect(() => newActivity(folder, { lesson: 'seeds', kind: 'place', id: 'x', title: 'X' })).toThrow(
      'Nothing can be added before the course can be read.',
    );
    expect(everything()).toEqual(before);
  });
});

describe('the command', () => {
  const run = (...words: string[]) =>
    spawnSync(process.execPath, ['scripts/new.mjs', ...words, '--course', folder], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    });

  test('says what it needs where nobody can be asked', () => {
    const before = everything();
    const { status, stderr } = run('activity', '--lesson', 'seeds');
    expect(stderr).toContain('A new activity needs more:\n  --kind  Of which kind (agreement, ');
    expect(stderr).toContain('--id  Its id, for good');
    expect(status).toBe(1);
    expect(everything()).toEqual(before);
  });

  test('writes what it is told, and says no without a stack', () => {
    const asked = ['lesson', '--part', 'A', '--slug', 'digging', '--title', 'Digging'];
    const first = run(...asked);
    expect(first.stdout).toContain('The course can be built as it is.');
    expect(first.status).toBe(0);
    const second = run(...asked);
    expect(second.stderr.trim()).toBe(
      'There is a lesson “digging” already. Give the new one a slug of its own.',
    );
    expect(second.status).toBe(1);
  });
});
