/** A final check's whole bank, with reasons: `quiz/ID.json`. Too much for a page; fetched when a try is drawn. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { parse } from 'yaml';
import { bankOf } from '../../activities/banks.ts';
import { activitySchema } from '../../activities/kinds.ts';
import { loadCourse } from '../../course/load.ts';

const examples = import.meta.glob<string>('../../activities/quiz/examples.yaml', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** Every bank by its activity's id. The gallery shows the examples, and so needs theirs. */
async function banks() {
  const { activities, outline } = await loadCourse();
  const shown = process.env['GALLERY'] === '1' ? Object.values(examples) : [];
  const all = [...activities.values(), ...shown.flatMap((text) => activitySchema.array().parse(parse(text)))];
  return all.flatMap((activity) => {
    const bank = bankOf(activity, outline.parts);
    return bank ? [{ id: activity.id, bank }] : [];
  });
}

export const getStaticPaths: GetStaticPaths = async () =>
  (await banks()).map(({ id, bank }) => ({ params: { id }, props: { bank } }));

export const GET: APIRoute = ({ props }) =>
  new Response(JSON.stringify(props['bank']), { headers: { 'content-type': 'application/json' } });
