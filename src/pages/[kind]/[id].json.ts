/** What lies in a file beside a page, of kinds that have more than a page should carry: `KIND/ID.json`. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { examples } from '../../activities/examples.ts';
import { definitionOf } from '../../activities/in-course.ts';
import { loadCourse } from '../../course/load.ts';

export const getStaticPaths: GetStaticPaths = async () => {
  const { activities, outline } = await loadCourse();
  // The gallery shows the examples, and so needs theirs.
  const shown = process.env['GALLERY'] === '1' ? [...examples().values()].flat() : [];
  return [...activities.values(), ...shown].flatMap((activity) => {
    const { beside } = definitionOf(activity);
    return beside
      ? [
          {
            params: { kind: activity.kind, id: activity.id },
            props: { beside: beside(activity, outline.parts) },
          },
        ]
      : [];
  });
};

export const GET: APIRoute = ({ props }) =>
  new Response(JSON.stringify(props['beside']), { headers: { 'content-type': 'application/json' } });
