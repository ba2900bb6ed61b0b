/** A lesson's questions and terms, for review sessions: `review/SLUG.json`. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { loadCourse, published } from '../../course/load.ts';
import { lessonCards } from '../../review/review-data.ts';

export const getStaticPaths: GetStaticPaths = async () =>
  published(await loadCourse()).map(({ slug }) => ({ params: { slug } }));

export const GET: APIRoute = async ({ params }) => {
  const loaded = await loadCourse();
  const lesson = loaded.lessons.get(params['slug'] ?? '');
  if (!lesson) throw new Error(`There is no lesson “${params['slug']}”.`);
  return new Response(JSON.stringify(lessonCards(loaded, lesson)), {
    headers: { 'content-type': 'application/json' },
  });
};
