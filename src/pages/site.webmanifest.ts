/** What a device needs to hold the course as an app. Its addresses are relative: any sub-path will do. */

import { themeColours } from 'virtual:look';
import type { APIRoute } from 'astro';
import { loadCourse } from '../course/load.ts';
import { toolsOf } from '../course/tools.ts';
import { frame } from '../words/en/frame.ts';

export const GET: APIRoute = async () => {
  const loaded = await loadCourse();
  const { course } = loaded;
  return new Response(
    JSON.stringify({
      // Other pages know the course by it: see the script of 404.astro.
      id: course.id,
      name: course.title,
      short_name: course.shortTitle,
      description: course.description,
      lang: course.language,
      dir: 'auto',
      start_url: './',
      scope: './',
      display: 'standalone',
      background_color: themeColours.light,
      theme_color: themeColours.light,
      categories: ['education'],
      icons: [
        { src: 'favicon.svg', sizes: 'any', type: 'image/svg+xml' },
        { src: 'icon-192.png', sizes: '192x192', type: 'image/png' },
        { src: 'icon-512.png', sizes: '512x512', type: 'image/png' },
        { src: 'icon-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
      ],
      shortcuts: [
        { name: frame.progress, url: 'progress/' },
        ...toolsOf(loaded).map(({ slug, title }) => ({ name: title, url: `toolkit/${slug}/` })),
      ].slice(0, 4),
    }),
    { headers: { 'content-type': 'application/manifest+json' } },
  );
};
