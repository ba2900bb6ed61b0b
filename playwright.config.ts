import { createServer } from 'node:net';
import { availableParallelism } from 'node:os';
import { defineConfig } from 'playwright/test';
import { findBrowser, flags } from './scripts/browser.mjs';
import { nodeBinary } from './scripts/node.mjs';

/** The built site under test, with the gallery: `npm test` builds it there. */
const dist = process.env.TEST_DIST ?? 'test-results/dist';

/** Where the second server has the same site: everything must work from any depth. */
const deep = '/courses/2031/partnerships/';

// This file is read again in every worker: what the first reading found is handed on in the environment.
process.env.TEST_PORT ??= String(await freePort());
process.env.TEST_DEEP_PORT ??= String(await freePort());
process.env.CHROMIUM_PATH ??= await findBrowser();
process.env.TEST_DIST = dist;
process.env.TEST_DEEP_URL = `http://127.0.0.1:${process.env.TEST_DEEP_PORT}${deep}`;

function freePort(): Promise<number> {
  return new Promise((done, failed) => {
    const server = createServer();
    server.once('error', failed);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address ? address.port : 0;
      server.close(() => done(port));
    });
  });
}

function server(port: string | undefined, prefix: string) {
  return {
    command: `"${nodeBinary()}" scripts/serve.mjs "${dist}" --port ${port} --prefix ${prefix}`,
    url: `http://127.0.0.1:${port}${prefix}`,
    reuseExistingServer: false,
    gracefulShutdown: { signal: 'SIGTERM' as const, timeout: 2000 },
  };
}

export default defineConfig({
  outputDir: 'test-results/browser',
  // What ends in .test.ts needs no browser and is vitest's.
  testMatch: '**/*.spec.ts',
  workers: availableParallelism(),
  fullyParallel: true,
  retries: 0,
  // Limits are for what hangs, on a machine many times slower than ours too: a test that goes well never comes near.
  timeout: 10 * 60_000,
  expect: { timeout: 60_000 },
  globalTimeout: 115 * 60_000,
  reporter: [['dot'], ['json', { outputFile: process.env.TEST_REPORT ?? 'test-results/playwright.json' }]],
  use: {
    baseURL: `http://127.0.0.1:${process.env.TEST_PORT}/`,
    locale: 'en-GB',
    // What a test puts in a request's place must reach the page. Tests of the worker have windows of their own.
    serviceWorkers: 'block',
    actionTimeout: 60_000,
    navigationTimeout: 60_000,
    // A new window costs three times what a page in it does. `tests/test.ts` sees to it that nothing is left in it.
    reuseContext: true,
    launchOptions: {
      ...(process.env.CHROMIUM_PATH && { executablePath: process.env.CHROMIUM_PATH }),
      args: flags,
    },
    trace: 'off',
    screenshot: 'only-on-failure',
  },
  webServer: [server(process.env.TEST_PORT, '/'), server(process.env.TEST_DEEP_PORT, deep)],
  projects: [
    { name: 'pages', testDir: 'tests/pages' },
    { name: 'journeys', testDir: 'tests/journeys' },
  ],
});
