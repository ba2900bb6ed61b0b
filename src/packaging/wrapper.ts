/** What a wrapper is: one way of handing the built course to somebody else's system. */
import type { ActivityEntry } from '../activities/kinds.ts';
import type { CourseData } from '../course/course-data.ts';
import type { FromFiles } from '../course/from-files.ts';
import type { CourseVersion } from '../course/version.ts';
import type { LookFolder } from '../look/read.ts';

/** Paths with `/` between their segments, and what lies there. */
export type Files = ReadonlyMap<string, Uint8Array>;

/** The course as it was built, once for all wrappers. */
export interface Built {
  /** The site with every link to a page leading to its file. What only a launcher needs is not in it. */
  readonly site: Files;
  /** The pages that start the course in somebody else's system, by name (`launch`), for the package's root: the site lies beside them in `course/`. */
  readonly launchers: ReadonlyMap<string, string>;
  /** The launchers' scripts, below `course/`. */
  readonly launcherFiles: Files;
  readonly course: CourseData;
  /** The same with all that its files say. */
  readonly written: FromFiles<ActivityEntry>;
  /** What each published version asked, the oldest first. */
  readonly versions: readonly CourseVersion[];
  readonly look: LookFolder;
  /** Of the interface, as `--language` names it. */
  readonly language: string;
}

interface Named {
  /** As `--only` names it. */
  readonly name: string;
  /** Of what is handed on. */
  readonly file: string;
}

export interface Archive extends Named {
  /**
   * All that the archive holds.
   * @throws an Error in plain words, when the course cannot be wrapped so
   */
  files(built: Built): Files | Promise<Files>;
}

/** What is no archive of the site: a book. */
interface Whole extends Named {
  bytes(built: Built): Promise<Uint8Array>;
}

export type Wrapper = Archive | Whole;
