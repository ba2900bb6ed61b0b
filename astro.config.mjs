import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import { defineConfig } from 'astro/config';
import { asked } from './src/build/asked.ts';
import { contentChecks } from './src/build/check.ts';
import { chunks, learnChunks } from './src/build/chunks.ts';
import { codes } from './src/build/codes.ts';
import { downloadPage } from './src/build/downloads.ts';
import { fontFolder, fonts } from './src/build/fonts.ts';
import { gallery } from './src/build/gallery.ts';
import { hostHeaders } from './src/build/host-headers.ts';
import { kinds } from './src/build/kinds.ts';
import { inLanguage, interfaceOf } from './src/build/languages.ts';
import { isPackage, launchers } from './src/build/launchers.ts';
import { leanPreact } from './src/build/lean-preact.ts';
import { learnShipped, licences } from './src/build/licences.ts';
import { look } from './src/build/look.ts';
import { isOffline, offline } from './src/build/offline.ts';
import { over, overAgain } from './src/build/over.ts';
import { ownWords } from './src/build/own-words.ts';
import { finishedPages } from './src/build/pages.ts';

import { fewPreloads, preloads } from './src/build/preload.ts';
import { editorSchemas } from './src/build/schemas.ts';
import { wholeKinds } from './src/build/whole-kinds.ts';
import { searchIndex } from './src/search/build.ts';
import { pdfAliases } from './src/statement/pdf/vite.ts';

const course = resolve(process.env.COURSE_FOLDER ?? './content');
// What is kept of an entry from one build to the next names its file. So a copy of the course keeps things of its own:
// the same lesson there lies elsewhere.
const kept = process.env.COURSE_FOLDER
  ? `/${createHash('sha256').update(course).digest('hex').slice(0, 12)}`
  : '';

const language = interfaceOf(course, process.env.INTERFACE_LANGUAGE || undefined);
const languages = process.env.SITE_LANGUAGES?.split(',') ?? [];

// A build leaves three times as much behind as it keeps. Cleared away a little earlier, a thousand lessons stay under 1.2 GB.
setFlagsFromString('--heap-growing-percent=150');

export default defineConfig({
  outDir: process.env.OUT_DIR ?? './dist',
  cacheDir: `./node_modules/.astro${kept}`,
  output: 'static',
  trailingSlash: 'always',
  compressHTML: true,
  devToolbar: { enabled: false },
  markdown: { syntaxHighlight: false },
  build: { format: 'directory', inlineStylesheets: 'always' },
  integrations: [
    wholeKinds(),
    editorSchemas(),
    contentChecks(),
    overAgain(),
    fonts(),
    asked(),
    mdx(),
    // What has no JSX in it needs no Babel: a second less of every build.
    preact({ include: /\.tsx$/ }),
    gallery(),
    launchers(),
    downloadPage(),
    searchIndex(),
    finishedPages(),
    licences(),
    hostHeaders(course, process.env.OVER_FOLDER, languages),
    offline(),
  ],
  vite: {
    define: { 'import.meta.env.PACKAGED': isPackage, 'import.meta.env.OFFLINE': isOffline },
    plugins: [
      learnShipped,
      preloads,
      leanPreact,
      fewPreloads,
      learnChunks(course),
      kinds(process.env.GALLERY === '1' ? undefined : course),
      inLanguage(course, language, languages),
      ownWords(course),
      codes(course),
      look(course),
      over(process.env.OVER_FOLDER),
    ],
    resolve: {
      alias: [
        { find: '@course', replacement: course },
        { find: '@fonts', replacement: fontFolder },
        ...pdfAliases,
      ],
    },
    build: {
      assetsInlineLimit: 0,
      rolldownOptions: {
        checks: { moduleLevelDirective: false },
        // A course's own words stand where they are said, not in a script that every page fetches.
        optimization: { inlineConst: true },
      },
    },
    environments: {
      client: {
        build: {
          modulePreload: false,
          minify: true,
          rolldownOptions: {
            output: {
              // Short names: a page lists each script twice, and scripts name each other.
              entryFileNames: '_astro/[hash:7].js',
              chunkFileNames: '_astro/[hash:7].js',
              codeSplitting: {
                groups: chunks,
              },
            },
          },
        },
      },
    },
    experimental: {
      renderBuiltUrl: (_, { hostType }) => (hostType === 'js' ? { relative: true } : undefined),
    },
  },
});
