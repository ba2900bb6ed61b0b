/** What the ids in learners' answers are called: `progress/labels.json`, for the comparison before an import. */
import type { APIRoute } from 'astro';
import { labelsOf } from '../../course/labels.ts';
import { loadCourse } from '../../course/load.ts';

export const GET: APIRoute = async () =>
  new Response(JSON.stringify(labelsOf((await loadCourse()).activities.values())), {
    headers: { 'content-type': 'application/json' },
  });
