/** The course of a folder, as a statement of it is made: read as the build reads it. Node only. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type ActivityEntry, activitySchema } from '../activities/kinds.ts';
import { assembled, toOutline } from '../course/assemble.ts';
import { tell } from '../course/checks/problems.ts';
import { readCourse } from '../course/checks/read.ts';
import { type CourseData, courseData } from '../course/course-data.ts';
import { outlineOf } from '../course/outline.ts';
import { tableForPages } from '../course/rename-table.ts';
import type { Issuer } from '../credential/issuers.ts';
import type { Rename } from '../progress/renames.ts';
import type { About } from '../statement/claims.ts';
import { statement as words } from '../words/en/statement.ts';
import { Refusal } from './refusal.ts';

export interface CourseHere {
  readonly data: CourseData;
  readonly about: About;
  readonly renames: readonly Rename[];
  /** What the final check is out of; `undefined` where its kind does not say. */
  readonly checkOf: number | undefined;
  readonly issuers: readonly Issuer[];
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
  const course = files.course.data;
  if (files.problems.length || !course) {
    throw new Refusal(
      `The course in ${folder} cannot be read.\n\n${tell(files.problems)}\n`,
      'Mend it first: completion is reckoned by what the course asks.',
    );
  }
  const activities = new Map(
    files.activities.flatMap(({ id, data }) =>
      data ? [[id, data] as readonly [string, ActivityEntry]] : [],
    ),
  );
  const lessons = new Map(
    files.lessons.flatMap(({ id: slug, data: head, text }) =>
      head && text ? [[slug, { slug, head, text, ...assembled(text, activities) }] as const] : [],
    ),
  );
  const outline = outlineOf(course, [...lessons.values()].map(toOutline));
  const data = courseData({ course, outline, lessons });
  const finalCheck = activities.get(data.finalCheck ?? '');
  return {
    data,
    checkOf: finalCheck?.kind === 'quiz' ? finalCheck.draw : undefined,
    about: {
      description: course.description,
      criteria: words.criteria({ check: data.finalCheck !== undefined, own: data.artefacts.length > 0 }),
      authors: course.authors,
      ...(course.address ? { url: new URL('statement/', course.address).href } : {}),
      ...(course.verifyAt ? { verifyAt: course.verifyAt } : {}),
    },
    renames: tableForPages(files.renames?.data ?? {}),
    // The schema’s optional fields are there or not, never there and undefined.
    issuers: (files.issuers?.data ?? []) as readonly Issuer[],
  };
}
