// Everything that is checked:  npm test  ·  npm test -- unit  ·  npm test -- journeys staircase
//   npm test -- quick        types, lint, content, and the unit tests of what changed
//   npm test -- watch        unit and content again and again, as files are saved
//   npm test -- everything   all there is: every page in the dark too
// Parts: types lint unit content pages journeys. Other words choose test files by their names.
// The last line adds all runners up; a skipped test counts as failed, and so does a part without tests.
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { astro } from './astro.mjs';
import { ensureBrowser } from './browser.mjs';
import { ensureInstalled } from './install.mjs';
import { lint } from './lint.mjs';
import { main, Plain, root, run, runTool, stopRunning, whenStopped } from './node.mjs';
import { ensureOffice } from './office.mjs';
import { ensureReaders } from './readers.mjs';

const parts = ['types', 'lint', 'unit', 'content', 'pages', 'journeys'];
const ways = ['quick', 'watch', 'everything'];
const words = process.argv.slice(2).filter((word) => word !== '--');
const way = ways.find((one) => words.includes(one));
const filters = words.filter((word) => !parts.includes(word) && !ways.includes(word));
const named = words.filter((word) => parts.includes(word));
const wanted = new Set(named.length > 0 ? named : way === 'quick' ? parts.slice(0, 4) : parts);
if (filters.length > 0 && wanted.size === parts.length)
  for (const part of ['types', 'lint']) wanted.delete(part);
if (way === 'everything') process.env.TEST_EVERYTHING = '1';

// Colours are for a terminal; in a log each dot would carry four codes.
const plain = Boolean(process.env.NO_COLOR) || !process.stdout.isTTY;
if (plain) {
  process.env.NO_COLOR = '1';
  delete process.env.FORCE_COLOR;
}

const results = join(root, 'test-results');
const total = { passed: 0, failed: 0 };
const start = Date.now();
let matched = false;
/** What could not be looked at on this machine, as sentences. @type {string[]} */
const notLooked = [];

/** @param {string} name @param {{ passed: number, failed: number }} count @param {number} seconds */
function count(name, { passed, failed }, seconds) {
  total.passed += passed;
  total.failed += failed;
  console.log(`${failed ? '✗' : '✓'} ${name}: ${passed} passed, ${failed} failed (${Math.round(seconds)} s)`);
}

/**
 * A step that is one check: it went well or it did not. Its output is shown when it did not.
 * @param {string} name
 * @param {() => Promise<{ code: number, output: string }>} step
 * @returns says what came of it, once another runner's lines are out, and whether it went well
 */
async function checked(name, step) {
  const since = Date.now();
  const { code, output } = await step().catch((error) => ({
    code: 1,
    output: String(error?.stack ?? error),
  }));
  const seconds = (Date.now() - since) / 1000;
  return () => {
    if (code !== 0) console.log(`\n── ${name} ──\n${output.trim()}\n`);
    count(name, code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }, seconds);
    return code === 0;
  };
}

/** @param {string} name @param {Parameters<typeof checked>[1]} step */
const check = async (name, step) => (await checked(name, step))();

/**
 * A runner of many tests that leaves a report. One that crashes, or finds nothing for a part, has failed there.
 * @param {string[]} names the parts it runs
 * @param {() => Promise<{ code: number }>} step
 * @param {() => Map<string, { passed: number, failed: number }>} read its report, by part
 */
async function runner(names, step, read) {
  const since = Date.now();
  console.log(`\n── ${names.join(', ')} ──`);
  const { code } = await step();
  /** @type {Map<string, { passed: number, failed: number }>} */
  let counts = new Map();
  try {
    counts = read();
  } catch (error) {
    console.log(`No report was left: ${error instanceof Error ? error.message : error}`);
  }
  for (const name of names) {
    const found = counts.get(name);
    // Words may choose none of a part, and so may a change.
    if (!found && (filters.length > 0 || (way === 'quick' && name === 'unit'))) continue;
    matched ||= Boolean(found);
    if (!found) console.log(`Nothing ran in ${name}, which counts as failed.`);
    counts.set(name, found ?? { passed: 0, failed: 1 });
  }
  const failed = [...counts.values()].some((one) => one.failed > 0);
  if (code !== 0 && !failed) counts.set('the runner itself', { passed: 0, failed: 1 });
  for (const [name, found] of counts) count(name, found, (Date.now() - since) / 1000);
}

/** @param {Map<string, { passed: number, failed: number }>} counts @param {string} name @param {boolean} good */
function add(counts, name, good) {
  const one = counts.get(name) ?? { passed: 0, failed: 0 };
  one[good ? 'passed' : 'failed']++;
  counts.set(name, one);
}

/** Vitest's report: files with their tests; a file that could not be loaded has none and has failed. */
function readVitest(file) {
  const counts = new Map();
  for (const { name, status, assertionResults } of JSON.parse(readFileSync(file, 'utf8')).testResults) {
    const [, room = ''] = /^tests\/(content|pages)\//.exec(relative(root, name).split(sep).join('/')) ?? [];
    const part = room || 'unit';
    for (const test of assertionResults) {
      add(counts, part, test.status === 'passed');
      if (test.status !== 'passed' && test.status !== 'failed')
        sayOmitted(`${relative(root, name)}: ${test.fullName}`);
    }
    const told = assertionResults.some((test) => test.status === 'failed');
    if (status === 'failed' && !told) add(counts, part, false);
  }
  return counts;
}

/** Playwright's report: suites within suites, tests by project; errors outside of tests stand apart. */
function readPlaywright(file) {
  const counts = new Map();
  const { suites, errors } = JSON.parse(readFileSync(file, 'utf8'));
  const visit = (suite) => {
    for (const spec of suite.specs ?? []) {
      for (const test of spec.tests) {
        add(counts, test.projectName, test.status === 'expected');
        if (test.status === 'skipped') sayOmitted(`${spec.file}: ${spec.title}`);
      }
    }
    for (const inner of suite.suites ?? []) visit(inner);
  };
  for (const suite of suites) visit(suite);
  for (const _ of errors) add(counts, 'outside the tests', false);
  return counts;
}

/** @param {string} test */
function sayOmitted(test) {
  console.log(`Did not run, which counts as failed: ${test}`);
}

/** @param {string[]} names the projects @param {string[]} [more] what else stands on the line */
async function vitest(names, more = []) {
  const report = join(results, 'vitest.json');
  const args = [
    'run',
    '--reporter=dot',
    '--reporter=json',
    `--outputFile.json=${report}`,
    '--allowOnly=false',
  ];
  const projects = names.map((name) => `--project=${name}`);
  const step = () =>
    runTool('vitest', [...args, '--passWithNoTests', ...projects, ...more, ...filters], { minutes: 60 });
  await runner(names, step, () => readVitest(report));
}

async function playwright(names) {
  const report = join(results, 'playwright.json');
  const projects = names.map((name) => `--project=${name}`);
  // Playwright gives its workers FORCE_COLOR, and Node warns in each of them if NO_COLOR is there as well.
  const colours = { NO_COLOR: undefined, ...(plain && { FORCE_COLOR: '0' }) };
  const options = { env: { TEST_REPORT: report, ...colours }, minutes: 118 };
  const step = () =>
    runTool(
      'playwright',
      ['test', '--forbid-only', '--pass-with-no-tests', ...projects, ...filters],
      options,
    );
  await runner(names, step, () => readPlaywright(report));
}

/**
 * What the whole run needs besides the built site: a browser, which is a check, and what opens the Word files and books that
 * the site makes: without that the tests say less, which is said at the end.
 */
async function prepared() {
  const browser = async () => ({ code: 0, output: await ensureBrowser() });
  const openers = { LibreOffice: ensureOffice, 'readers of books': ensureReaders };
  for (const [name, ensure] of Object.entries(openers)) {
    try {
      notLooked.push(await ensure());
    } catch (error) {
      // Counted where it fails the run, and nowhere else: its absence is no test that went well.
      await check(name, () => Promise.reject(error));
    }
  }
  return check('browser', browser);
}

whenStopped(() => {
  stopRunning();
  console.log(`stopped\n${total.passed} passed, ${total.failed + 1} failed`);
  process.exit(130);
});

main(async () => {
  await everything().catch((error) => {
    console.error(error instanceof Plain ? error.message : error);
    total.failed++;
  });
  if (filters.length > 0 && !matched) {
    console.log(`No test file has a name with ${filters.join(' or ')} in it.`);
    total.failed++;
  }
  for (const said of notLooked.filter(Boolean)) console.log(`\n${said}`);
  console.log(`\n${Math.round((Date.now() - start) / 1000)} s in all`);
  console.log(`${total.passed} passed, ${total.failed} failed`);
  return total.failed > 0 || total.passed === 0 ? 1 : 0;
});

async function everything() {
  await ensureInstalled();
  if (way === 'watch') return watch();
  rmSync(results, { recursive: true, force: true });
  mkdirSync(results, { recursive: true });
  if (wanted.has('lint')) await check('lint', () => lint({ quiet: true }));
  const inBrowser = ['pages', 'journeys'].filter((part) => wanted.has(part));
  // Built once, with the gallery: the site as it is published is the same without that page.
  const out = join(results, 'dist');
  const built =
    inBrowser.length > 0 && (await check('build', () => astro('build', { gallery: true, out, quiet: true })));

  // The types take one processor; the tests beside them take what is left of the others.
  const args = ['--minimumFailingSeverity', 'warning', '--minimumSeverity', 'warning'];
  const types =
    wanted.has('types') && checked('types', () => runTool('astro', ['check', ...args], { quiet: true }));
  const withoutBrowser = ['unit', 'content', ...(built ? ['pages'] : [])].filter((part) => wanted.has(part));
  // Before what needs no browser too: a book's PDF is made by one, and looked at among the content.
  const ready = inBrowser.length > 0 && (await prepared());
  if (way === 'quick') await quickly(withoutBrowser);
  else if (withoutBrowser.length > 0) await vitest(withoutBrowser);
  if (types) (await types)();

  if (inBrowser.length === 0) return;
  if (built && ready) await playwright(inBrowser);
  else for (const part of inBrowser) count(`${part} (could not run)`, { passed: 0, failed: 1 }, 0);
}

/** The units of what changed since the branch began; on the main branch, since the last commit. @param {string[]} names */
async function quickly(names) {
  const others = names.filter((name) => name !== 'unit');
  if (others.length > 0) await vitest(others);
  if (names.includes('unit')) await vitest(['unit'], [`--changed=${await began()}`]);
}

/** The commit that this branch began at. */
async function began() {
  for (const branch of ['origin/main', 'main']) {
    const { code, output } = await run('git', ['merge-base', 'HEAD', branch], { quiet: true });
    if (code === 0) return output.trim();
  }
  return 'HEAD';
}

/** Until somebody ends it. */
async function watch() {
  const projects = ['unit', 'content'].filter((part) => wanted.has(part));
  console.log(
    `Watching ${projects.join(' and ')}: the tests of what you save run at once. q ends it, h shows the keys.`,
  );
  const args = ['watch', ...projects.map((name) => `--project=${name}`), ...filters];
  const { code } = await runTool('vitest', args, { keys: true, minutes: 10_000 });
  process.exit(code);
}
