/**
 * The written form of an activity that is shown on a wall as it is: `present/ID.txt`. It is markup and no page, so that
 * nothing takes it for one.
 */
import type { APIRoute, GetStaticPaths } from 'astro';
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { definitionOf } from '../../activities/in-course.ts';
import type { ActivityEntry } from '../../activities/kinds.ts';
import { loadCourse, published } from '../../course/load.ts';
import { siteOf } from '../../course/site.ts';
import { slidesOf } from '../../present/decks.ts';

export const getStaticPaths: GetStaticPaths = async () => {
  const loaded = await loadCourse();
  if (!siteOf(loaded).has.has('present')) return [];
  return published(loaded)
    .flatMap(({ activities }) => activities)
    .filter((activity) => !slidesOf(activity))
    .map((activity) => ({ params: { form: activity.id }, props: { activity } }));
};

export const GET: APIRoute = async ({ props }) => {
  const activity = props['activity'] as ActivityEntry;
  const Written = await definitionOf(activity).written();
  return new Response(renderToString(h(Written, { activity })), {
    headers: { 'content-type': 'text/plain' },
  });
};
