/** Sets up what the families in the browser need: the built course and the bench on one server, and a Chromium. */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { build } from 'vite';
import { ensureBrowser, flags } from '../../scripts/browser.mjs';
import { root } from '../../scripts/node.mjs';
import { serve } from '../../scripts/serve.mjs';
import type { Place } from './family.ts';

/** @param built The folder of a built course; it is copied, not touched. */
export async function setUp(built: string): Promise<Place & { readonly takeDown: () => Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), 'chaos-'));
  const site = join(folder, 'site');
  cpSync(built, site, { recursive: true });
  await build({
    root: join(root, 'tests', 'chaos', 'bench'),
    configFile: false,
    logLevel: 'warn',
    base: './',
    build: { outDir: join(site, 'bench'), emptyOutDir: true, modulePreload: { polyfill: false } },
  });
  const server = await serve(site);
  const executable = await ensureBrowser();
  const browser = await chromium.launch({
    executablePath: executable,
    args: flags,
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
  });
  return {
    site: server.url,
    folder,
    executable,
    browser,
    async takeDown() {
      await browser.close();
      await server.close();
      // Chromium may still be letting go of its profile.
      rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    },
  };
}
