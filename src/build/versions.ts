/** Writes down what a course's version asks, once it is published. Run by `scripts/versions.mjs`. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { activitySchema, definitionOf } from '../activities/kinds.ts';
import { tell } from '../course/checks/problems.ts';
import { readCourse } from '../course/checks/read.ts';
import { courseData } from '../course/course-data.ts';
import { fromFiles } from '../course/from-files.ts';
import { type CourseVersion, versionOf } from '../course/version.ts';

/**
 * What the course in FOLDER asks as it stands.
 * @throws an Error with every problem, while a file of the course cannot be read
 */
export function versionIn(folder: string): CourseVersion {
  const files = readCourse(folder, activitySchema);
  const loaded = fromFiles(files);
  if (files.problems.length || !loaded)
    throw new Error(`What is asked cannot be told before the course can be read.\n\n${tell(files.problems)}`);
  const data = courseData({ ...loaded, versions: new Map() });
  const finalCheck = loaded.activities.get(data.finalCheck ?? '');
  return versionOf(data, finalCheck && definitionOf(finalCheck).draws?.(finalCheck));
}

/** A line for each activity and outcome, so that a difference can be read. */
export const versionText = (version: CourseVersion): string =>
  `${JSON.stringify(version, null, 1).replace(/\{\s+"(?:id|number)"[^{}[\]]*\}|\[[^{}[\]]*\]/g, (inner) =>
    inner.replace(/\s*\n\s*/g, ' '),
  )}\n`;

/**
 * Writes the file of the course in FOLDER, into INTO: its own folder unless the content is of another time.
 * @returns what to say of it
 */
export function writeVersionIn(folder: string, into = folder): string {
  const version = versionIn(folder);
  const file = join(into, 'versions', `${version.version}.json`);
  if (existsSync(file))
    return `${file} is there already. What a published number asks stays: raise “version” in course.yaml for another.`;
  mkdirSync(join(into, 'versions'), { recursive: true });
  writeFileSync(file, versionText(version));
  return `${file}: what version ${version.version} asks, and the words of its statements. Keep it for good.`;
}
