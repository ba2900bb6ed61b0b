/** Breaks a copy of the small course, so that what an author is then told can be looked at. */
import {
  appendFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { problemsIn } from '../../../src/build/check.ts';
import { type Problem, tell } from '../../../src/course/checks/problems.ts';

/** What can be done to a course; names are seen from its folder. */
export interface Course {
  read(name: string): string;
  /** Replaces the first SOUGHT, which must be there. */
  edit(name: string, sought: string, put: string): void;
  write(name: string, text: string | Uint8Array): void;
  append(name: string, text: string): void;
  move(name: string, to: string): void;
  copy(name: string, to: string): void;
  remove(name: string): void;
  /** What is wrong with it now; the folder is called `content` in it. */
  problems(): Problem[];
}

/** Gives a copy of the small course to USE, and takes it away again. */
export function withCourse<Result>(use: (course: Course) => Result): Result {
  const folder = mkdtempSync(join(tmpdir(), 'broken-course-'));
  try {
    cpSync('tests/fixtures/mini-course', folder, { recursive: true });
    const at = (name: string) => {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      return join(folder, name);
    };
    const read = (name: string) => readFileSync(at(name), 'utf8');
    return use({
      read,
      edit(name, sought, put) {
        const text = read(name);
        if (!text.includes(sought)) throw new Error(`${name} has no “${sought}” to be replaced.`);
        writeFileSync(
          at(name),
          text.replace(sought, () => put),
        );
      },
      write: (name, text) => writeFileSync(at(name), text),
      append: (name, text) => appendFileSync(at(name), text),
      copy: (name, to) => cpSync(at(name), at(to)),
      move: (name, to) => renameSync(at(name), at(to)),
      remove: (name) => rmSync(at(name)),
      problems: () => problemsIn(folder, 'content'),
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** What the terminal says of the small course after BREAK. */
export const toldAfter = (breakIt: (course: Course) => void): string =>
  withCourse((course) => {
    breakIt(course);
    return tell(course.problems());
  });
