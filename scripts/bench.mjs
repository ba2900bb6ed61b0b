// The measured tables:  npm run bench  ·  npm run bench -- PART … [PAGE …] [--runs N] [--minutes N] [--write]
// Parts: sizes, pages, statement, facts, cohort, builds; none named: all. PAGE: lessons/four-levels (or a piece of it).
// Sizes are compared with scripts/budgets.mjs; times with a page by hand of the same content, in the same run.
// --minutes: after which no further round of pages begins, so that all is done some three minutes later.
// --write puts the tables into docs/performance.md, where those of the day stand.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { astro } from './astro.mjs';
import { buildTimes } from './bench/builds.mjs';
import { cohortTimes } from './bench/cohort-times.mjs';
import { circumstances, rounds } from './bench/conditions.mjs';
import { factTimes } from './bench/facts.mjs';
import { table, writeBetweenMarks } from './bench/markdown.mjs';
import { onePageOfEachKind, pageTables } from './bench/pages.mjs';
import { statementTimes } from './bench/statement.mjs';
import { openBrowser } from './browser.mjs';
import { budgetOf } from './budgets.mjs';
import { ensureInstalled } from './install.mjs';
import { main, Plain, root } from './node.mjs';
import { serve } from './serve.mjs';
import { pagesOf, weigh } from './weigh.mjs';

const parts = ['sizes', 'pages', 'statement', 'facts', 'cohort', 'builds'];

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

main(async () => {
  const words = process.argv.slice(2);
  /** @param {string} name @param {number} otherwise */
  const option = (name, otherwise) => {
    const value = words.includes(name) ? Number(words.splice(words.indexOf(name), 2)[1]) : otherwise;
    if (!(value > 0)) throw new Plain(`${name} takes a number: npm run bench -- pages ${name} 3`);
    return value;
  };
  const times = {
    rounds: option('--runs', rounds),
    minutes: option('--minutes', Number.POSITIVE_INFINITY),
  };
  const named = parts.filter((part) => words.includes(part) || words.includes(`--${part}`));
  const pieces = words.filter((word) => !word.startsWith('--') && !parts.includes(word));
  const asked = named.length ? named : parts;
  await ensureInstalled();
  /** @type {string[]} */
  const told = [];
  /** @param {...string} lines */
  const tell = (...lines) => {
    told.push(...lines);
    console.log(`\n${lines.join('\n\n')}`);
  };
  if (asked.some((part) => part !== 'builds')) await inBrowser(asked, pieces, times, tell);
  if (asked.includes('builds')) tell('### What builds take', table(buildTimes()));
  if (words.includes('--write')) writeBetweenMarks(join(root, 'docs', 'performance.md'), told.join('\n\n'));
});

/**
 * The parts that need the built course in a browser.
 * @param {readonly string[]} asked
 * @param {readonly string[]} pieces of the pages' addresses
 * @param {{ rounds: number, minutes: number }} times
 * @param {(...lines: string[]) => void} tell
 */
async function inBrowser(asked, pieces, times, tell) {
  const dist = process.env.OUT_DIR ?? join(root, 'dist');
  const { code, output } = await astro('build', { out: dist, quiet: true });
  if (code !== 0) throw new Plain(output);
  const all = pagesOf(dist);
  const pages = all.filter((page) => !pieces.length || pieces.some((piece) => page.includes(piece)));
  const folder = join(root, '.bench');
  mkdirSync(folder, { recursive: true });
  const server = await serve(dist);
  const browser = await openBrowser();
  const lesson = pages.includes('lessons/words/')
    ? 'lessons/words/'
    : (pages.find((page) => /^lessons\/./.test(page)) ?? '');
  try {
    tell(circumstances(browser));
    if (asked.includes('sizes')) await sizes(browser, server.url, dist, pages);
    if (asked.includes('pages')) {
      const chosen = pieces.length ? pages : onePageOfEachKind(pages);
      const options = { folder: join(folder, 'by-hand'), ...times, all };
      tell(
        `### Pages, ours and by hand\n\nIn turn; "!" marks what misses its aim (scripts/budgets.mjs). "Again" is a second visit.`,
        await pageTables(browser, server.url, chosen, options),
      );
    }
    if (asked.includes('statement') && pages.includes('statement/'))
      tell(
        '### The statement\n\nFrom the click to the file, and the longest that the page did not answer; aim: 2,000 ms for 200 letters.',
        table(await statementTimes(browser, server.url, dist, join(folder, 'progress.json'))),
      );
    if (asked.includes('facts') && lesson)
      tell(
        '### Typing beside a long record\n\nSixty letters into a lesson; from each key to the frame that shows it.',
        table(await factTimes(browser, server.url, dist, lesson, folder)),
      );
    if (asked.includes('cohort') && pages.includes('cohort/'))
      tell(
        "### A group's files\n\nFrom the choice of files to the tables, and the longest that the page did not answer; aim: 5,000 ms for 1,000 files.",
        table(await cohortTimes(browser, server.url, dist, join(folder, 'group'))),
      );
  } finally {
    await browser.close();
    await server.close();
  }
}
