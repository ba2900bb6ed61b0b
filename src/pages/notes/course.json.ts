/** What the page of notes needs of the course: `notes/course.json`. */
import type { APIRoute } from 'astro';
import { notesData } from '../../annotation/page-data.ts';
import { loadCourse } from '../../course/load.ts';

export const GET: APIRoute = async () =>
  new Response(JSON.stringify(notesData(await loadCourse())), {
    headers: { 'content-type': 'application/json' },
  });
