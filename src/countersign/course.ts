/** The course of a folder, as a statement of it is made: read as the build reads it. Node only. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { activitySchema, definitionOf } from '../activities/kinds.ts';
import { tell } from '../course/checks/problems.ts';
import { readCourse } from '../course/checks/read.ts';
import { checkVersions } from '../course/checks/versions.ts';
import { type CourseData, courseData } from '../course/course-data.ts';
import { fromFiles } from '../course/from-files.ts';
import { tableForPages } from '../course/rename-table.ts';
import { type CourseVersion, dataOf, versionOf } from '../course/version.ts';
import { type Dictionaries, dictionariesOf } from '../credential/dictionary.ts';
import type { Issuer } from '../credential/issuers.ts';
import type { Rename } from '../progress/renames.ts';
import type { About } from '../statement/claims.ts';
import { Refusal } from './refusal.ts';

/** A version of the course, as a statement of it is made. */
export interface CourseHere {
  readonly data: CourseData;
  readonly about: About;
  readonly renames: readonly Rename[];
  /** What the final check is out of; `undefined` where its kind does not say. */
  readonly checkOf: number | undefined;
  readonly issuers: readonly Issuer[];
  /** What the course's verify page knows of its codes. */
  readonly dictionaries: Dictionaries;
  /** What each version asked that this copy knows of, its own among them. */
  readonly versions: ReadonlyMap<string, CourseVersion>;
}

/** Throws a `Refusal` where FOLDER holds no course, or one with problems. */
export function courseIn(folder: string): CourseHere {
  if (!existsSync(join(folder, 'course.yaml'))) {
    throw new Refusal(
      `There is no course in ${folder}.`,
      'A course folder has a course.yaml: name it with --course.',
    );
  }
  const files = readCourse(folder, activitySchema);
  const problems = [...files.problems, ...checkVersions(files)];
  const loaded = fromFiles(files);
  if (problems.length || !loaded) {
    throw new Refusal(
      `The course in ${folder} cannot be read.\n\n${tell(problems)}\n`,
      'Mend it first: completion is reckoned by what the course asks.',
    );
  }
  const { course, activities } = loaded;
  const published = new Map(
    files.versions.flatMap(({ data }) => (data ? [[data.version, data] as const] : [])),
  );
  const data = courseData({ ...loaded, versions: published });
  const finalCheck = activities.get(data.finalCheck ?? '');
  const now =
    published.get(data.version) ??
    versionOf(data, finalCheck && definitionOf(finalCheck).draws?.(finalCheck));
  return {
    data,
    checkOf: now.checkOf,
    about: {
      ...(course.address ? { url: new URL('statement/', course.address).href } : {}),
      ...(course.verifyAt ? { verifyAt: course.verifyAt } : {}),
    },
    dictionaries: dictionariesOf(files.codes?.data ?? {}),
    renames: tableForPages(files.renames?.data ?? {}),
    // The schema’s optional fields are there or not, never there and undefined.
    issuers: (files.issuers?.data ?? []) as readonly Issuer[],
    versions: new Map([...published, [now.version, now]]),
  };
}

/** The course as it was in VERSION; undefined where this copy does not know that one. */
export function courseAt(here: CourseHere, version: string): CourseHere | undefined {
  const then = here.versions.get(version);
  return then && { ...here, data: dataOf(then, here.data), checkOf: then.checkOf };
}
