/** What a lesson shows on a wall: `present/SLUG.json`. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { loadCourse, published } from '../../course/load.ts';
import { siteOf } from '../../course/site.ts';
import { deckOf } from '../../present/decks.ts';

export const getStaticPaths: GetStaticPaths = async () => {
  const loaded = await loadCourse();
  if (!siteOf(loaded).has.has('present')) return [];
  return published(loaded)
    .filter(({ activities }) => activities.length > 0)
    .map(({ slug, head, activities }) => ({
      params: { slug },
      props: { deck: deckOf(slug, head.title, activities) },
    }));
};

export const GET: APIRoute = ({ props }) =>
  new Response(JSON.stringify(props['deck']), { headers: { 'content-type': 'application/json' } });
