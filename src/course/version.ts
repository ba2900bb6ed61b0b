/**
 * A version of the course as it was published: what it asked, and in which words. A file for each is kept in `versions/` of
 * the course, so that a statement of last year still says, and is measured by, what was asked last year. Pure.
 */
import type { CourseData } from './course-data.ts';

type Asked = Pick<
  CourseData,
  | 'id'
  | 'version'
  | 'released'
  | 'language'
  | 'title'
  | 'description'
  | 'criteria'
  | 'authors'
  | 'planned'
  | 'parts'
  | 'finish'
  | 'outcomes'
  | 'artefacts'
  | 'finalCheck'
>;

export interface CourseVersion extends Asked {
  /** What the final check is out of, where its kind says so. */
  readonly checkOf?: number;
}

/**
 * The course's own version as it stands.
 * @param checkOf What the final check is out of, where its kind says so.
 */
export function versionOf(
  { id, version, released, language, title, description, criteria, authors, planned, ...asks }: CourseData,
  checkOf?: number,
): CourseVersion {
  const { parts, finish, outcomes, artefacts, finalCheck } = asks;
  return {
    ...{ id, version, released, language, title, description, criteria, authors, planned, parts },
    ...(finish ? { finish } : {}),
    ...{ outcomes, artefacts },
    ...(finalCheck === undefined ? {} : { finalCheck }),
    ...(checkOf === undefined ? {} : { checkOf }),
  };
}

/** A version as data for the scripts of a page: HERE, the course as it is now, lends what no version has of its own. */
export function dataOf({ checkOf: _, ...version }: CourseVersion, here: CourseData): CourseData {
  const { finish: __, finalCheck: ___, ...rest } = here;
  return { ...rest, ...version };
}
