// One visit to a page, measured: with nothing cached, then again with what the first left, then on to the next page.
import { viewport } from './conditions.mjs';
import { byHands } from './hands.mjs';
import { watch } from './in-page.mjs';

/**
 * @typedef {object} Loading in milliseconds from the start of the navigation, NaN for what there is not
 * @property {number} first contentful paint
 * @property {number} largest contentful paint
 * @property {number} text visible
 * @property {number} ready first activity
 * @property {number} blocked total blocking time: of each long task what is above 50 ms
 * @property {number} shift cumulative layout shift
 * @property {number} layout time spent laying out
 * @property {number} layouts how often
 * @property {number} script time spent in scripts
 * @property {number} bytes over the network, with headers
 * @property {Record<string, number>} kinds bytes by type of resource
 * @property {number} requests
 * @property {number} heap in use after a collection
 */

/** @typedef {{ cold: Loading, warm: Loading, hands: Awaited<ReturnType<typeof byHands>>, next: number }} Visit */

/**
 * @param {import('playwright').Browser} browser
 * @param {string} url
 * @param {import('./conditions.mjs').Condition} condition
 * @returns {Promise<Visit>}
 */
export async function visit(browser, url, condition) {
  const context = await browser.newContext({ viewport });
  try {
    const first = await opened(context, condition);
    const cold = await first.load(url);
    await first.tab.close();
    // The same visitor comes again, and stays.
    const second = await opened(context, condition);
    const warm = await second.load(url);
    const hands = await byHands(second.tab, second.spent);
    const next = await toNext(second.tab);
    return { cold, warm, hands, next };
  } finally {
    await context.close();
  }
}

/** A tab under CONDITION. @param {import('playwright').BrowserContext} context @param {import('./conditions.mjs').Condition} condition */
async function opened(context, condition) {
  const tab = await context.newPage();
  const devtools = await context.newCDPSession(tab);
  /** @type {Map<string, { kind: string, bytes: number }>} */
  const fetched = new Map();
  devtools.on('Network.responseReceived', ({ requestId, type, response }) => {
    const kept = response.fromDiskCache || response.fromServiceWorker || !/^http/.test(response.url);
    if (!kept) fetched.set(requestId, { kind: type, bytes: 0 });
  });
  devtools.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const one = fetched.get(requestId);
    if (one) one.bytes = encodedDataLength;
  });
  await devtools.send('Network.enable');
  await devtools.send('Performance.enable');
  if (condition.network) await devtools.send('Network.emulateNetworkConditions', condition.network);
  if (condition.slowdown) await devtools.send('Emulation.setCPUThrottlingRate', { rate: condition.slowdown });
  await tab.addInitScript(watch);

  const spent = async () => {
    const { metrics } = await devtools.send('Performance.getMetrics');
    const of = (/** @type {string} */ wanted) => metrics.find(({ name }) => name === wanted)?.value ?? 0;
    return {
      layout: of('LayoutDuration') * 1000,
      layouts: of('LayoutCount'),
      script: of('ScriptDuration') * 1000,
    };
  };

  /** @param {string} url @returns {Promise<Loading>} */
  const load = async (url) => {
    const before = await spent();
    await tab.goto(url, { waitUntil: 'load' });
    await rest(tab, condition);
    const after = await spent();
    const { first, largest, text, ready, blocked, shift } = await tab.evaluate(
      () => /** @type {any} */ (globalThis).bench,
    );
    /** @type {Record<string, number>} */
    const kinds = {};
    for (const { kind, bytes } of fetched.values()) kinds[kind] = (kinds[kind] ?? 0) + bytes;
    await devtools.send('HeapProfiler.collectGarbage');
    const { usedSize } = await devtools.send('Runtime.getHeapUsage');
    return {
      first,
      largest,
      text,
      ready,
      blocked,
      shift,
      layout: after.layout - before.layout,
      layouts: after.layouts - before.layouts,
      script: after.script - before.script,
      bytes: Object.values(kinds).reduce((sum, one) => sum + one, 0),
      kinds,
      requests: fetched.size,
      heap: usedSize,
    };
  };
  return { tab, load, spent };
}

/** Until the page has done what it does by itself. @param {import('playwright').Page} tab @param {import('./conditions.mjs').Condition} condition */
async function rest(tab, condition) {
  await tab.evaluate(() => document.fonts.ready.then(() => undefined));
  if (await tab.locator('[data-activity]').count())
    await tab.waitForSelector('[data-activity][data-ready]', { state: 'attached', timeout: 30_000 });
  await tab.waitForLoadState('networkidle');
  await tab.waitForTimeout(condition.slowdown ? 400 : 100); // For what comes with the last font.
}

/** On to the next page, by its link. @param {import('playwright').Page} tab @returns {Promise<number>} ms to its heading, NaN without one */
async function toNext(tab) {
  const link = tab.locator('main a[rel="next"]').last();
  if (!(await link.count())) return Number.NaN;
  await link.evaluate((one) => one.scrollIntoView({ block: 'center', behavior: 'instant' }));
  await tab.waitForTimeout(300);
  const address = tab.url();
  await link.evaluate((one) =>
    one.addEventListener('pointerdown', ({ timeStamp }) => {
      sessionStorage['bench-left'] = performance.timeOrigin + timeStamp;
    }),
  );
  await link.click();
  await tab.waitForURL((url) => url.href !== address);
  await tab.waitForFunction(() => !Number.isNaN(/** @type {any} */ (globalThis).bench?.text));
  return tab.evaluate(
    () =>
      performance.timeOrigin +
      /** @type {any} */ (globalThis).bench.text -
      Number(sessionStorage['bench-left']),
  );
}
