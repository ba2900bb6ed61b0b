// The measured tables:  npm run bench  ·  npm run bench -- lessons/four-levels  (pages to measure)  ·  -- --sizes (no times)
// What builds take:  npm run bench -- --builds
// Sizes are compared with scripts/budgets.mjs; times with a hand-written page of the same text, in the same run.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { astro } from './astro.mjs';
import { buildTimes } from './bench/builds.mjs';
import { cohortTimes } from './bench/cohort-times.mjs';
import { statementTimes } from './bench/statement.mjs';
import { openBrowser } from './browser.mjs';
import { aims, budgetOf, layoutShift } from './budgets.mjs';
import { ensureInstalled } from './install.mjs';
import { main, Plain, root } from './node.mjs';
import { serve } from './serve.mjs';
import { pagesOf, settled, weigh } from './weigh.mjs';

const rounds = 5;
/** Slow 4G: 1.6 Mbit/s down, 0.75 up, 150 ms added to each request; and a CPU slowed four-fold. */
const network = { offline: false, latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 0.75e6 / 8 };
const slowdown = 4;
/** Measured once with the same lesson and the same throttling, on another machine: text visible, activity ready. */
const peers = [
  ['hand-written page', 337, 363],
  ['Starlight with an island', 640, 1007],
  ['Docusaurus', 800, 1968],
  ['H5P', 4339, 4340],
  ['Adapt', 5155, 5155],
];

/** @param {(string | number)[][]} rows the first is the head; numbers stand to the right */
function table(rows) {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => String(row[column]).length)));
  return rows
    .map((row) =>
      row
        .map((cell, column) =>
          column === 0 ? String(cell).padEnd(widths[0]) : String(cell).padStart(widths[column]),
        )
        .join('  '),
    )
    .join('\n');
}

/** @param {string} page */
const label = (page) => `/${page}`;
/** @param {number} bytes */
const kb = (bytes) => (bytes / 1024).toFixed(1);

/**
 * @param {import('playwright').Browser} browser
 * @param {string} site
 * @param {string} dist
 * @param {string[]} pages
 */
async function sizes(browser, site, dist, pages) {
  /** @type {(string | number)[][]} */
  const rows = [
    [
      'page',
      'HTML',
      '(CSS in it)',
      '(JS in it)',
      'CSS',
      'JS',
      'HTML+CSS+JS',
      'fonts',
      'print',
      'other',
      'requests',
    ],
  ];
  let over = 0;
  for (const page of pages) {
    const weight = await weigh(browser, site, dist, page);
    const budget = budgetOf(weight);
    /** @param {'script' | 'text' | 'fonts' | 'print' | 'requests'} what @param {string | number} shown */
    const marked = (what, shown) => {
      if (!(weight[what] > (budget[what] ?? Infinity))) return shown;
      over++;
      return `! ${shown}`;
    };
    rows.push([
      label(page),
      kb(weight.html),
      kb(weight.inlineCss),
      kb(weight.inlineScript),
      kb(weight.css),
      marked('script', kb(weight.script)),
      marked('text', kb(weight.text)),
      marked('fonts', kb(weight.fonts)),
      marked('print', kb(weight.print)),
      kb(weight.other),
      marked('requests', weight.requests),
    ]);
    for (const [what, words] of /** @type {const} */ ([
      ['missing', 'to what the built site does not have'],
      ['elsewhere', 'to another origin'],
    ])) {
      if (weight[what] <= budget[what]) continue;
      over++;
      console.log(`! ${label(page)}: ${weight[what]} requests ${words}`);
    }
  }
  console.log(
    'First visit, before anything is touched. KB (1,024 bytes) after brotli; fonts and images as they are.\n',
  );
  console.log(table(rows));
  console.log(
    over ? `\n! ${over} over budget (scripts/budgets.mjs)\n` : '\nAll within budget (scripts/budgets.mjs).\n',
  );
  return over;
}

/**
 * The hand-written page of a lesson: the same headings, paragraphs and choices in plain HTML.
 * @param {import('playwright').Browser} browser
 * @param {string} url of the lesson
 * @param {string} folder where the page and its two files are written
 */
async function handWritten(browser, url, folder) {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const tab = await context.newPage();
  await tab.goto(url);
  const lesson = await tab.evaluate(() => {
    /** @param {Element} element */
    const text = (element) => (element.textContent ?? '').replace(/\s+/g, ' ').trim();
    const body = document.querySelector('main') ?? document.body;
    /** @param {Element} element */
    const fits = (element) => !element.closest('label, legend') && !element.querySelector('p, li');
    return {
      title: text(document.querySelector('h1') ?? body),
      activity: text(document.querySelector('[data-activity] h2, [data-activity] h3') ?? body).slice(0, 80),
      blocks: [...body.querySelectorAll('h2, h3, p, li, figcaption, blockquote')]
        .filter(fits)
        .map((element) => ({ heading: /^H[23]$/.test(element.tagName), text: text(element) })),
      questions: [...body.querySelectorAll('[data-activity] fieldset')].map((set) => ({
        legend: text(set.querySelector('legend') ?? set).slice(0, 300),
        options: [...set.querySelectorAll('input')].map((input) => ({
          name: input.name,
          value: input.value,
          label: text(input.closest('label') ?? input.labels?.[0] ?? input),
        })),
      })),
    };
  });
  await context.close();
  /** @param {string} plain */
  const safe = (plain) => plain.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
  const text = lesson.blocks
    .map((block) => (block.heading ? `<h2>${safe(block.text)}</h2>` : `<p>${safe(block.text)}</p>`))
    .join('\n');
  const questions = lesson.questions
    .map(({ legend, options }) => {
      const inputs = options.map(
        ({ name, value, label }) =>
          `<label><input type="radio" name="${safe(name)}" value="${safe(value)}"> ${safe(label)}</label>`,
      );
      return `<fieldset>\n<legend>${safe(legend)}</legend>\n${inputs.join('\n')}\n</fieldset>`;
    })
    .join('\n');
  const source = join(root, 'scripts', 'bench');
  mkdirSync(folder, { recursive: true });
  for (const file of ['hand-written.css', 'hand-written.js']) {
    writeFileSync(join(folder, file), readFileSync(join(source, file)));
  }
  const values = { title: safe(lesson.title), activity: safe(lesson.activity), text, questions };
  writeFileSync(
    join(folder, 'index.html'),
    readFileSync(join(source, 'hand-written.html'), 'utf8').replace(
      /\{\{(\w+)\}\}/g,
      (_, name) => values[name],
    ),
  );
}

/**
 * One visit with nothing cached, on the slow network and CPU.
 * @param {import('playwright').Browser} browser
 * @param {string} url
 * @returns {Promise<{ text: number, ready: number, shift: number }>} ms from the start of the navigation (h1 painted;
 *   first activity ready, NaN without one); cumulative layout shift
 */
async function visit(browser, url) {
  const context = await browser.newContext({ viewport: { width: 412, height: 823 } });
  try {
    const tab = await context.newPage();
    const devtools = await context.newCDPSession(tab);
    await devtools.send('Network.enable');
    await devtools.send('Network.emulateNetworkConditions', network);
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    await tab.addInitScript(watch);
    await tab.goto(url, { waitUntil: 'load' });
    await settled(tab);
    await tab.waitForTimeout(400); // For a shift that comes with the last font.
    return await tab.evaluate(() => globalThis.bench);
  } finally {
    await context.close();
  }
}

/** Runs in the page, before anything of its own: notes when the heading is painted and the first activity ready. */
function watch() {
  const bench = { text: Number.NaN, ready: Number.NaN, shift: 0 };
  globalThis.bench = bench;
  let first = Number.NaN;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      if (entry.entryType === 'layout-shift') bench.shift += entry.hadRecentInput ? 0 : entry.value;
      else if (entry.entryType === 'element') bench.text = entry.renderTime || entry.startTime;
      else if (entry.name === 'first-contentful-paint') first = entry.startTime;
      if (Number.isNaN(bench.text) && document.readyState === 'complete') bench.text = first;
    }
  }).observe({ entryTypes: ['layout-shift', 'element', 'paint'] });
  const seen = new MutationObserver(() => {
    const heading = document.querySelector('h1:not([elementtiming])');
    heading?.setAttribute('elementtiming', 'heading');
    if (Number.isNaN(bench.ready) && document.querySelector('[data-activity]')?.hasAttribute('data-ready')) {
      bench.ready = performance.now();
    }
  });
  seen.observe(document, { childList: true, subtree: true, attributeFilter: ['data-ready'] });
}

/** @param {number[]} numbers */
function median(numbers) {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;
}

/**
 * @param {import('playwright').Browser} browser
 * @param {string} site
 * @param {string[]} lessons
 */
async function times(browser, site, lessons) {
  const folder = join(root, '.bench');
  rmSync(folder, { recursive: true, force: true });
  for (const page of lessons) await handWritten(browser, site + page, join(folder, page));
  const baseline = await serve(folder);
  /** @type {Map<string, Awaited<ReturnType<typeof visit>>[]>} */
  const visits = new Map();
  /** @param {string} url */
  const note = async (url) => {
    visits.set(url, [...(visits.get(url) ?? []), await visit(browser, url)]);
  };
  for (let round = 0; round <= rounds; round++) {
    for (const page of lessons) {
      await note(baseline.url + page);
      await note(site + page);
    }
    if (round === 0) visits.clear(); // The first round warms the servers and the browser up.
  }
  await baseline.close();
  /** @param {string} url */
  const medians = (url) => {
    const all = visits.get(url) ?? [];
    const of = (/** @type {'text' | 'ready' | 'shift'} */ what) => median(all.map((one) => one[what]));
    return { text: of('text'), ready: of('ready'), shift: of('shift') };
  };
  /** @type {(string | number)[][]} */
  const rows = [['lesson', 'text', 'by hand', 'ratio', 'ready', 'by hand', 'ratio', 'CLS']];
  /** @param {number} ratio @param {number} aim */
  const marked = (ratio, aim) =>
    Number.isNaN(ratio) ? '-' : `${ratio > aim ? '! ' : ''}${ratio.toFixed(2)}`;
  for (const page of lessons) {
    const ours = medians(site + page);
    const hand = medians(baseline.url + page);
    rows.push([
      label(page),
      Math.round(ours.text),
      Math.round(hand.text),
      marked(ours.text / hand.text, aims.text),
      Number.isNaN(ours.ready) ? '-' : Math.round(ours.ready),
      Math.round(hand.ready),
      marked(ours.ready / hand.ready, aims.ready),
      `${ours.shift > layoutShift ? '! ' : ''}${ours.shift.toFixed(4)}`,
    ]);
  }
  console.log(
    `Text visible (the heading painted) and first activity ready, ms, median of ${rounds}; 1.6 Mbit/s, 150 ms per request, CPU slowed ${slowdown}×.` +
      `\nBy hand: the same text and choices, hand-written, measured in turn with ours. Aims: text ${aims.text}×, ready ${aims.ready}×, CLS ${layoutShift}.\n`,
  );
  console.log(table(rows));
  console.log(
    '\nPeers with the same lesson and throttling, on another machine (compare ratios, not milliseconds):\n',
  );
  const [, handText, handReady] = peers[0];
  console.log(
    table([
      ['', 'text', 'ratio', 'ready', 'ratio'],
      ...peers.map(([name, text, ready]) => [
        name,
        text,
        (Number(text) / Number(handText)).toFixed(2),
        ready,
        (Number(ready) / Number(handReady)).toFixed(2),
      ]),
    ]),
  );
}

main(async () => {
  const words = process.argv.slice(2);
  const sizesOnly = words.includes('--sizes');
  const wanted = words.filter((word) => !word.startsWith('--'));
  await ensureInstalled();
  if (words.includes('--builds')) {
    console.log(table(buildTimes()));
    return;
  }
  const dist = process.env.OUT_DIR ?? join(root, 'dist');
  const { code, output } = await astro('build', { out: dist, quiet: true });
  if (code !== 0) throw new Plain(output);
  const pages = pagesOf(dist).filter(
    (page) => wanted.length === 0 || wanted.some((word) => page.includes(word)),
  );
  const server = await serve(dist);
  const browser = await openBrowser();
  console.log(`Chromium ${browser.version()}, ${cpus().length} × ${cpus()[0]?.model ?? 'CPU'}\n`);
  try {
    await sizes(browser, server.url, dist, pages);
    const lessons = pages.filter((page) => /^lessons\/./.test(page));
    if (!sizesOnly && lessons.length > 0) await times(browser, server.url, lessons);
    if (!sizesOnly && pages.includes('statement/')) {
      console.log(
        '\nThe statement, ms from the click to the file, and the longest that the page did not answer; aim: 2,000 for 200 letters.\n',
      );
      mkdirSync(join(root, '.bench'), { recursive: true });
      const progress = join(root, '.bench', 'progress.json');
      console.log(table(await statementTimes(browser, server.url, dist, progress)));
    }
    if (!sizesOnly && pages.includes('cohort/')) {
      console.log(
        '\nThe cohort page, ms from the choice of files to the tables, and the longest that the page did not answer; aim: 5,000 for 1,000 files.\n',
      );
      console.log(table(await cohortTimes(browser, server.url, dist, join(root, '.bench', 'group'))));
    }
  } finally {
    await browser.close();
    await server.close();
  }
});
