/** What the room needs of the course: `room/course.json`, where there is a room. */
import type { APIRoute } from 'astro';
import { loadCourse } from '../../course/load.ts';
import { siteOf } from '../../course/site.ts';
import { roomData } from '../../room/room-data.ts';

export async function getStaticPaths() {
  return siteOf(await loadCourse()).has.has('room') ? [{ params: { data: 'course' } }] : [];
}

export const GET: APIRoute = async () =>
  new Response(JSON.stringify(roomData(await loadCourse())), {
    headers: { 'content-type': 'application/json' },
  });
