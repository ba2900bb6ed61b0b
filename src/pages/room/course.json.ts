/** What the room needs of the course: `room/course.json`. */
import type { APIRoute } from 'astro';
import { loadCourse } from '../../course/load.ts';
import { roomData } from '../../room/room-data.ts';

export const GET: APIRoute = async () =>
  new Response(JSON.stringify(roomData(await loadCourse())), {
    headers: { 'content-type': 'application/json' },
  });
