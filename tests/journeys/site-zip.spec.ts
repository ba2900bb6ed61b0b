/** The course as a zip for any web server: far down, on one that knows no page of a folder but by its name. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { makePackages } from '../../scripts/package.mjs';
import { ready } from '../activities.ts';
import { expect, test } from '../test.ts';

const folder = mkdtempSync(join(tmpdir(), 'site-zip-'));
const deep = '/intranet/sites/7/shared%20files/course/';
const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.webmanifest': 'application/manifest+json',
};
let server: Server;
let site: string;
/** What was asked for and is not there. */
const missing: string[] = [];

test.beforeAll(async () => {
  test.setTimeout(10 * 60_000);
  await makePackages({ only: ['site'], course: 'tests/fixtures/bicycle', out: folder, quiet: true });
  const files = unzipSync(readFileSync(join(folder, 'course-site.zip')));
  server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://course');
    const file = files[pathname.slice(deep.length)];
    if (file && pathname.startsWith(deep))
      response
        .writeHead(200, { 'content-type': types[extname(pathname)] ?? 'application/octet-stream' })
        .end(file);
    else {
      missing.push(pathname);
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const address = server.address();
  site = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}${deep}`;
});
test.afterAll(() => {
  server.close();
  server.closeAllConnections();
  rmSync(folder, { recursive: true });
});

test('is begun, worked on and come back to, page by page', async ({ page, complaints }) => {
  await page.goto(`${site}index.html`);
  await page.locator('[data-resume]').click();
  await expect(page).toHaveURL(/\/lessons\/[\w-]+\/index\.html/);
  const lesson = page.url().replace(/[?#].*/, '');
  await ready(page);
  const choice = page.locator('[data-activity] input[type="radio"]').first();
  await choice.check();
  await expect(page.locator('[data-lesson][data-state="begun"]').first()).toBeAttached();
  await page.reload();
  await ready(page);
  await expect(choice).toBeChecked();

  // Along the whole course by its own links, and to what stands at its end.
  const on = page.locator('.pager a').last();
  await on.click();
  await expect(page).not.toHaveURL(lesson);
  await expect(page).toHaveURL(/index\.html$/);
  for (const name of ['My progress', 'Statement']) {
    await page.getByRole('link', { name, exact: true }).first().click();
    await expect(page).toHaveURL(/index\.html$/);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  }
  await page.goto(`${site}index.html`);
  await page.locator('[data-resume]').click();
  await expect(page).toHaveURL(/index\.html/);

  expect(missing).toEqual([]);
  // Nobody's own origin is this server's: of that alone it may complain.
  const others = complaints.filter((one) => !one.startsWith(`request elsewhere: ${new URL(site).origin}/`));
  complaints.length = 0;
  expect(others).toEqual([]);
});
