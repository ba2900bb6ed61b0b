/** What a phone needs to keep the course on its home screen. Its addresses are relative: any sub-path will do. */

import { themeColours } from 'virtual:look';
import type { APIRoute } from 'astro';
import { loadCourse } from '../course/load.ts';

export const GET: APIRoute = async () => {
  const { course } = await loadCourse();
  return new Response(
    JSON.stringify({
      id: course.id,
      name: course.title,
      short_name: course.shortTitle,
      description: course.description,
      lang: course.language,
      start_url: './',
      scope: './',
      display: 'standalone',
      background_color: themeColours.light,
      theme_color: themeColours.light,
      icons: [
        { src: 'favicon.svg', sizes: 'any', type: 'image/svg+xml' },
        { src: 'icon-192.png', sizes: '192x192', type: 'image/png' },
        { src: 'icon-512.png', sizes: '512x512', type: 'image/png', purpose: 'any maskable' },
      ],
    }),
    { headers: { 'content-type': 'application/manifest+json' } },
  );
};
