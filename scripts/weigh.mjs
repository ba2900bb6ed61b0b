// What a page weighs on a first visit: it is opened in a fresh browser, and what it fetched is weighed on disk.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

/**
 * @typedef {object} Weight bytes after brotli (fonts and images as they are), before anything is touched
 * @property {string} page its path below the site's root, `lessons/four-levels/`
 * @property {number} activities how many it has
 * @property {number} html the page itself, with what is inlined in it
 * @property {number} css stylesheets
 * @property {number} inlineCss part of html: what its `<style>`s would weigh alone
 * @property {number} script JavaScript files
 * @property {number} inlineScript part of html: what its inline scripts would weigh alone
 * @property {number} text html + css + script
 * @property {number} fonts
 * @property {number} print stylesheets for paper alone, which a browser fetches behind all that is shown; no part of text
 * @property {number} other images, manifest, data
 * @property {number} requests the page itself included
 * @property {number} missing requests to what the built site does not have
 * @property {number} elsewhere requests to other origins
 */

/**
 * The pages of a built site. Of the activities by themselves the first alone: each stands in its lesson too.
 * @param {string} dist the built folder
 * @returns {string[]} paths below the site's root: '' is home, 'lessons/four-levels/', '404.html'
 */
export function pagesOf(dist) {
  return readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && (entry.name === 'index.html' || entry.name === '404.html'))
    .map((entry) =>
      relative(dist, join(entry.parentPath ?? entry.path, entry.name))
        .split(sep)
        .join('/'),
    )
    .map((file) => file.replace(/(^|\/)index\.html$/, '$1'))
    .sort()
    .filter((page, index, all) => !/^embed\/./.test(page) || !/^embed\/./.test(all[index - 1] ?? ''));
}

/**
 * Weighs a page in a browser that was never here.
 * @param {import('playwright').Browser} browser
 * @param {string} site address of the served folder, with a slash at its end
 * @param {string} dist the folder
 * @param {string} page as `pagesOf` says
 * @returns {Promise<Weight>}
 */
export async function weigh(browser, site, dist, page) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  try {
    return await weighIn(await context.newPage(), site, dist, page);
  } finally {
    await context.close();
  }
}

/**
 * Opens a page in TAB, where nothing is kept of an earlier visit, and weighs it. It stays open.
 * @param {import('playwright').Page} tab
 * @param {string} site @param {string} dist @param {string} page as for `weigh`
 * @returns {Promise<Weight>}
 */
export async function weighIn(tab, site, dist, page) {
  /** @type {{ url: string, kind: string }[]} */
  const fetched = [];
  const hear = (/** @type {import('playwright').Request} */ request) => {
    if (/^https?:/.test(request.url())) fetched.push({ url: request.url(), kind: request.resourceType() });
  };
  tab.on('request', hear);
  await tab.goto(site + page, { waitUntil: 'load' });
  await quiet(tab);
  tab.off('request', hear);
  const onPaper = await tab
    .locator('link[media="print"]')
    .evaluateAll((links) => links.map((link) => link.href));
  const html = readFileSync(fileOf(dist, page), 'utf8');
  const inside = fetched
    .filter(({ url }) => url.startsWith(site))
    .map(({ url, kind }) => ({
      url,
      kind,
      file: fileOf(dist, url.slice(site.length).replace(/[?#].*/s, '')),
    }));
  const there = inside.filter(({ file }) => existsSync(file));
  /** @param {(kind: string, url: string) => boolean} wanted */
  const sum = (wanted) =>
    there
      .filter(({ url, kind }) => kind !== 'document' && wanted(kind, url))
      .reduce((bytes, { file }) => bytes + bytesOf(file), 0);
  const weight = {
    page,
    activities: await tab.locator('[data-activity]').count(),
    html: brotli(html),
    css: sum((kind, url) => kind === 'stylesheet' && !onPaper.includes(url)),
    inlineCss: brotli([...html.matchAll(/<style[^>]*>(.*?)<\/style>/gs)].map(([, css]) => css).join('')),
    script: sum((_, url) => isScript(url)),
    inlineScript: brotli(
      [...html.matchAll(/<script(?![^>]*(?:\bsrc=|application\/))[^>]*>(.*?)<\/script>/gs)]
        .map(([, js]) => js)
        .join(''),
    ),
    fonts: sum((kind) => kind === 'font'),
    print: sum((_, url) => onPaper.includes(url)),
    other: sum((kind, url) => !['stylesheet', 'font'].includes(kind) && !isScript(url)),
    requests: fetched.length,
    missing: inside.length - there.length,
    elsewhere: fetched.length - inside.length,
  };
  return { ...weight, text: weight.html + weight.css + weight.script };
}

/** Until what a page fetches by itself is there; an activity far down comes only when it is touched. @param {import('playwright').Page} tab */
async function quiet(tab) {
  const idle = () =>
    tab.evaluate(() =>
      document.fonts.ready.then(() => new Promise((done) => requestIdleCallback(() => done(undefined)))),
    );
  await idle();
  await tab.waitForLoadState('networkidle');
  await idle();
}

/**
 * Waits until a page has done what it does by itself: activities ready, fonts there, nothing under way.
 * @param {import('playwright').Page} tab
 * @returns {Promise<string[]>} ids of activities that did not get ready
 */
export async function settled(tab) {
  const ids = await tab
    .locator('[data-activity]')
    .evaluateAll((all) => all.map((one) => one.dataset.activity ?? ''));
  if (ids.length > 0) {
    // Those that are late are what this function tells.
    await tab
      .waitForFunction(() => !document.querySelector('[data-activity]:not([data-ready])'), undefined, {
        timeout: 8000,
      })
      .catch(() => {});
  }
  await tab.evaluate(() => document.fonts.ready.then(() => undefined));
  await tab.waitForLoadState('networkidle');
  return tab
    .locator('[data-activity]:not([data-ready])')
    .evaluateAll((all) => all.map((one) => one.dataset.activity ?? ''));
}

/** @param {string} url */
function isScript(url) {
  return /\.m?js$/.test(new URL(url).pathname);
}

/** @param {string} dist @param {string} path */
function fileOf(dist, path) {
  const plain = decodeURIComponent(path);
  return join(dist, plain === '' || plain.endsWith('/') ? `${plain}index.html` : plain);
}

/** Text is weighed as a server would send it, the rest is compressed already. @param {string} file */
function bytesOf(file) {
  const bytes = readFileSync(file);
  return /\.(html|css|m?js|json|svg|webmanifest|txt)$/.test(file) ? brotli(bytes) : bytes.length;
}

/** @param {string | Buffer} content */
function brotli(content) {
  return content.length === 0 ? 0 : brotliCompressSync(content).length;
}
