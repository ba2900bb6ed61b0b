// Pictures of the built pages, to be looked at:  npm run look  ·  npm run look -- home lessons/four-levels
// In .look/ as page-width-theme.png, page-print.png and page-print.pdf. Builds only if dist/ is not there.
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { astro } from './astro.mjs';
import { openBrowser } from './browser.mjs';
import { ensureInstalled } from './install.mjs';
import { main, Plain, root } from './node.mjs';
import { serve } from './serve.mjs';
import { pagesOf, settled } from './weigh.mjs';

const widths = [360, 768, 1280];
const themes = /** @type {const} */ (['light', 'dark']);
/** A4's width in CSS pixels, less the margins that browsers set. */
const paper = 718;
/** Beyond about 16,000 device pixels Chromium's pictures repeat themselves; higher pages come in pieces. */
const tallest = 12_000;

/** 'lessons/four-levels/' → 'lessons-four-levels', '' → 'home' @param {string} page */
function nameOf(page) {
  return page.replace(/\/$|\.html$/g, '').replaceAll('/', '-') || 'home';
}

/**
 * @param {import('playwright').Browser} browser
 * @param {string} url
 * @param {import('playwright').BrowserContextOptions} options
 * @param {(tab: import('playwright').Page) => Promise<void>} take
 */
async function picture(browser, url, options, take) {
  const context = await browser.newContext({ reducedMotion: 'reduce', locale: 'en-GB', ...options });
  try {
    const tab = await context.newPage();
    tab.on('pageerror', (error) => console.log(`  ${url}: ${error.message}`));
    await tab.goto(url, { waitUntil: 'load' });
    // Down and up once, for whatever waits until it is seen.
    await tab.evaluate(async () => {
      for (let y = 0; y < document.documentElement.scrollHeight; y += innerHeight) {
        scrollTo(0, y);
        await new Promise((seen) => requestAnimationFrame(seen));
      }
      scrollTo(0, 0);
    });
    const late = await settled(tab);
    if (late.length > 0) console.log(`  ${url}: not ready: ${late.join(', ')}`);
    await take(tab);
  } finally {
    await context.close();
  }
}

/** @param {import('playwright').Page} tab @param {string} file without its ending */
async function shoot(tab, file) {
  const { width, height } = await tab.evaluate(() => ({
    width: innerWidth,
    height: document.documentElement.scrollHeight,
  }));
  for (let y = 0, piece = 1; y < height; y += tallest, piece++) {
    await tab.screenshot({
      path: `${file}${height > tallest ? `-${piece}` : ''}.png`,
      fullPage: true,
      clip: { x: 0, y, width, height: Math.min(tallest, height - y) },
    });
  }
}

/** @param {import('playwright').Browser} browser @param {string} url @param {string} file */
async function all(browser, url, file) {
  for (const width of widths) {
    for (const colorScheme of themes) {
      const viewport = { width, height: width < 500 ? 780 : 900 };
      await picture(browser, url, { viewport, colorScheme, hasTouch: width < 500 }, (tab) =>
        shoot(tab, `${file}-${width}-${colorScheme}`),
      );
    }
  }
  await picture(
    browser,
    url,
    { viewport: { width: paper, height: 1000 }, colorScheme: 'light' },
    async (tab) => {
      await tab.pdf({ path: `${file}-print.pdf`, format: 'A4', preferCSSPageSize: true, tagged: true });
      await tab.emulateMedia({ media: 'print' });
      // What a page does before it prints, activities' written forms above all, is not asked for by the emulation.
      await tab.evaluate(() => dispatchEvent(new Event('beforeprint')));
      await shoot(tab, `${file}-print`);
    },
  );
}

main(async () => {
  const words = process.argv.slice(2);
  await ensureInstalled();
  const dist = process.env.OUT_DIR ?? join(root, 'dist');
  if (!existsSync(join(dist, 'index.html'))) {
    const { code, output } = await astro('build', { out: dist, quiet: true });
    if (code !== 0) throw new Plain(output);
  }
  const pages = pagesOf(dist).filter(
    (page) => words.length === 0 || words.some((word) => page.includes(word) || nameOf(page) === word),
  );
  if (pages.length === 0)
    throw new Plain(`No page of ${pagesOf(dist).map(nameOf).join(', ')} is meant by ${words.join(' ')}.`);
  const folder = join(root, '.look');
  mkdirSync(folder, { recursive: true });
  const server = await serve(dist);
  const browser = await openBrowser();
  const began = Date.now();
  try {
    const left = [...pages];
    await Promise.all(
      [1, 2].map(async () => {
        for (let page = left.shift(); page !== undefined; page = left.shift()) {
          await all(browser, server.url + page, join(folder, nameOf(page)));
          console.log(nameOf(page));
        }
      }),
    );
  } finally {
    await browser.close();
    await server.close();
  }
  const seconds = Math.round((Date.now() - began) / 1000);
  console.log(
    `${pages.length} pages × ${widths.length * themes.length + 1} pictures and a PDF in .look/, ${seconds} s`,
  );
});
