/** What each lesson asks for and takes: `_astro/HASH.json`, which all pages share. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { askedFile } from '../course/asked-file.ts';
import { loadCourse } from '../course/load.ts';

export const getStaticPaths: GetStaticPaths = async () => [
  { params: { asked: askedFile((await loadCourse()).outline).name } },
];

export const GET: APIRoute = async () =>
  new Response(askedFile((await loadCourse()).outline).text, {
    headers: { 'content-type': 'application/json' },
  });
