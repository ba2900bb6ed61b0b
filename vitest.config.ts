import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';
import { codes } from './src/build/codes.ts';
import { kinds } from './src/build/kinds.ts';
import { look } from './src/build/look.ts';
import { ownWords } from './src/build/own-words.ts';

// A file that needs a document says so in its first line: `// @vitest-environment happy-dom`.
const common = { environment: 'node' as const, testTimeout: 60_000 };

export default defineConfig({
  // As in tsconfig.json, said again because these files do not go through Astro.
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  // The tests hear and see our own course.
  plugins: [kinds(), ownWords(resolve('content')), look(resolve('content')), codes(resolve('content'))],
  test: {
    maxWorkers: availableParallelism(),
    projects: [
      {
        extends: true,
        test: {
          ...common,
          name: 'unit',
          include: [
            'src/**/*.test.{ts,tsx}',
            'tests/architecture.test.ts',
            'tests/chaos/*.test.ts',
            'tests/lms/*.test.ts',
            'tests/fuzz/*.test.ts',
            'tests/accessibility/*.test.ts',
          ],
        },
      },
      { extends: true, test: { ...common, name: 'content', include: ['tests/content/**/*.test.{ts,tsx}'] } },
      // What reads the built pages; what needs a browser to see them lies beside it and is Playwright's.
      { extends: true, test: { ...common, name: 'pages', include: ['tests/pages/**/*.test.ts'] } },
    ],
  },
});
