// @vitest-environment node
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { tell } from '../course/checks/problems.ts';
import { problemsIn } from './check.ts';
import { writeVersionIn } from './versions.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'versions-'));
  cpSync('tests/fixtures/mini-course', folder, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

const edit = (name: string, sought: string | RegExp, put: string) => {
  const before = readFileSync(join(folder, name), 'utf8');
  expect(before).toMatch(sought);
  writeFileSync(join(folder, name), before.replace(sought, put));
};
const told = () => tell(problemsIn(folder, 'course'));
const kept = 'course/versions/0.1.0.json';

test('a version is written down once, and never again', () => {
  expect(writeVersionIn(folder)).toContain('what version 0.1.0 asks');
  const file = join(folder, 'versions/0.1.0.json');
  const before = readFileSync(file, 'utf8');
  edit('course.yaml', /^title: .*$/m, 'title: Another');
  expect(writeVersionIn(folder)).toContain('is there already');
  expect(readFileSync(file, 'utf8')).toBe(before);
});

test('a course that keeps no such files is not held to them', () => {
  expect(told()).toBe('');
  expect(existsSync(join(folder, 'versions'))).toBe(false);
});

describe('under a published number the build stops, with file, field and remedy, where the course comes to have', () => {
  beforeEach(() => {
    writeVersionIn(folder);
    expect(told()).toBe('');
  });
  test.each<[string, string, string | RegExp, string, string]>([
    ['another title', 'course.yaml', /^title: .*$/m, 'title: Growing more', 'title'],
    ['another description', 'course.yaml', /^description: .*$/m, 'description: Otherwise.', 'description'],
    ['another author', 'course.yaml', /^authors: .*$/m, 'authors: [Somebody else]', 'authors'],
    [
      'an activity withdrawn',
      '1-growing/01-seeds/lesson.mdx',
      '<Activity id="place-seeds" />',
      '',
      'parts[0].lessons[0].activities',
    ],
    [
      'an activity by another title',
      '1-growing/01-seeds/place-seeds.yaml',
      /^title: .*$/m,
      'title: Sow',
      'parts[0].lessons[0].activities[0].title',
    ],
  ])('%s', (_, name, sought, put, field) => {
    edit(name, sought, put);
    const said = told();
    expect(said).toContain(`  ${field}\n  Version 0.1.0 was published with “`);
    expect(said).toMatch(new RegExp(`^${kept.replaceAll('.', '\\.')}:\\d+ `, 'm'));
    expect(said).toContain('→ Put it back, or raise “version” in course.yaml');
    // As the remedy says.
    edit('course.yaml', /^version: .*$/m, 'version: 0.2.0');
    expect(told()).not.toContain(kept);
  });

  test('no file for a version that its list of changes tells of', () => {
    rmSync(join(folder, 'versions/0.1.0.json'));
    edit('course.yaml', /^version: .*$/m, 'version: 0.2.0');
    writeVersionIn(folder);
    expect(told()).toContain(`${kept}\n  Version 0.1.0 was published, and no file says what it asked.`);
  });

  test('a sentence mended, which may change the time, it goes on', () => {
    edit('1-growing/01-seeds/lesson.mdx', /$/, `\n\n${'More words of the same kind. '.repeat(200)}\n`);
    expect(told()).toBe('');
  });
});
