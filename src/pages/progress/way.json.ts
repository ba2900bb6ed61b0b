/** What the picture of a learner's way needs of the course: `progress/way.json`. */
import type { APIRoute } from 'astro';
import { loadCourse } from '../../course/load.ts';
import { wayData } from '../../way/way-data.ts';

export const GET: APIRoute = async () =>
  new Response(JSON.stringify(wayData(await loadCourse())), {
    headers: { 'content-type': 'application/json' },
  });
