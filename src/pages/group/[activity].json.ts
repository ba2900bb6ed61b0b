/** What can be chosen in an activity, and what the course says to it, for a group in the room: `group/ID.json`. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { loadCourse } from '../../course/load.ts';
import { siteOf } from '../../course/site.ts';
import { groupActivities } from '../../group/group-data.ts';

export const getStaticPaths: GetStaticPaths = async () => {
  const loaded = await loadCourse();
  if (!siteOf(loaded).has.has('group')) return [];
  return groupActivities(loaded).map((activity) => ({
    params: { activity: activity.id },
    props: { activity },
  }));
};

export const GET: APIRoute = ({ props }) =>
  new Response(JSON.stringify(props['activity']), { headers: { 'content-type': 'application/json' } });
