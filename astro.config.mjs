import { resolve } from 'node:path';
import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import { defineConfig } from 'astro/config';
import { contentChecks } from './src/build/check.ts';
import { fontFolder, fonts } from './src/build/fonts.ts';
import { gallery } from './src/build/gallery.ts';
import { finishedPages } from './src/build/pages.ts';
import { editorSchemas } from './src/build/schemas.ts';
import { pdfAliases } from './src/statement/pdf/vite.ts';

const course = resolve(process.env.COURSE_FOLDER ?? './content');

export default defineConfig({
  outDir: process.env.OUT_DIR ?? './dist',
  output: 'static',
  trailingSlash: 'always',
  compressHTML: true,
  devToolbar: { enabled: false },
  markdown: { syntaxHighlight: false },
  build: { format: 'directory', inlineStylesheets: 'always' },
  integrations: [editorSchemas(), contentChecks(), fonts(), mdx(), preact(), gallery(), finishedPages()],
  vite: {
    resolve: {
      alias: [
        { find: '@course', replacement: course },
        { find: '@fonts', replacement: fontFolder },
        ...pdfAliases,
      ],
    },
    build: { assetsInlineLimit: 0, rolldownOptions: { checks: { moduleLevelDirective: false } } },
    // Few scripts a page: a phone's browser fetches six at a time, and every further one waits its turn.
    environments: {
      client: {
        build: {
          rolldownOptions: {
            output: {
              codeSplitting: {
                groups: [
                  {
                    name: 'progress',
                    test: /src\/progress\/(?!file|learners\.)|node_modules\/nanostores\//,
                    priority: 2,
                  },
                  {
                    name: 'activity',
                    test: /node_modules\/(preact|@nanostores)\/|src\/(activities\/[^/]+\.tsx?|ui\/)/,
                    priority: 1,
                  },
                ],
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
