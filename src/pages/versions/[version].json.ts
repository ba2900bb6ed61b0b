/** What each version of the course asked: `versions/NUMBER.json`. Fetched where a statement of it is made or checked. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { definitionOf } from '../../activities/in-course.ts';
import { courseData } from '../../course/course-data.ts';
import { loadCourse } from '../../course/load.ts';
import { versionOf } from '../../course/version.ts';

export const getStaticPaths: GetStaticPaths = async () => {
  const loaded = await loadCourse();
  const data = courseData(loaded);
  const finalCheck = loaded.activities.get(data.finalCheck ?? '');
  const now = versionOf(data, finalCheck && definitionOf(finalCheck).draws?.(finalCheck));
  // A course that keeps no files of its versions still knows the one that it is.
  const known = new Map([[now.version, now], ...loaded.versions]);
  return [...known].map(([version, asked]) => ({ params: { version }, props: { asked } }));
};

export const GET: APIRoute = ({ props }) =>
  new Response(JSON.stringify(props['asked']), { headers: { 'content-type': 'application/json' } });
