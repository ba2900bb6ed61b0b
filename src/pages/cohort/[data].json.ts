/** What the cohort page needs of the course: `cohort/course.json`, where there is such a page. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { cohortData } from '../../cohort/cohort-data.ts';
import { loadCourse } from '../../course/load.ts';
import { siteOf } from '../../course/site.ts';

export const getStaticPaths: GetStaticPaths = async () =>
  siteOf(await loadCourse()).has.has('cohort') ? [{ params: { data: 'course' } }] : [];

export const GET: APIRoute = async () =>
  new Response(JSON.stringify(cohortData(await loadCourse())), {
    headers: { 'content-type': 'application/json' },
  });
