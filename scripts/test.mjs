// Everything that is checked, one after the other:  npm test  ·  npm test -- unit  ·  npm test -- journeys staircase
// Parts: types lint unit content pages journeys. Other words choose test files by their names.
// The last line adds all runners up; a skipped test counts as failed, and so does a part without tests.
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { astro } from './astro.mjs';
import { ensureBrowser } from './browser.mjs';
import { ensureInstalled } from './install.mjs';
import { lint } from './lint.mjs';
import { main, Plain, root, runTool, stopRunning, whenStopped } from './node.mjs';
import { ensureOffice } from './office.mjs';

const parts = ['types', 'lint', 'unit', 'content', 'pages', 'journeys'];
const words = process.argv.slice(2).filter((word) => word !== '--');
const filters = words.filter((word) => !parts.includes(word));
const wanted = new Set(
  words.some((word) => parts.includes(word)) ? words.filter((word) => parts.includes(word)) : parts,
);
if (filters.length > 0 && wanted.size === parts.length)
  for (const part of ['types', 'lint']) wanted.delete(part);

// Colours are for a terminal; in a log each dot would carry four codes.
const plain = Boolean(process.env.NO_COLOR) || !process.stdout.isTTY;
if (plain) {
  process.env.NO_COLOR = '1';
  delete process.env.FORCE_COLOR;
}

const results = join(root, 'test-results');
const total = { passed: 0, failed: 0 };
const began = Date.now();
let matched = false;
/** What could not be looked at on this machine, as a sentence. */
let notLooked = '';

/** @param {string} name @param {{ passed: number, failed: number }} count @param {number} since */
function count(name, { passed, failed }, since) {
  total.passed += passed;
  total.failed += failed;
  const seconds = Math.round((Date.now() - since) / 1000);
  console.log(`${failed ? '✗' : '✓'} ${name}: ${passed} passed, ${failed} failed (${seconds} s)`);
}

/**
 * A step that is one check: it went well or it did not. Its output is shown when it did not.
 * @param {string} name
 * @param {() => Promise<{ code: number, output: string }>} step
 */
async function check(name, step) {
  const since = Date.now();
  const { code, output } = await step().catch((error) => ({
    code: 1,
    output: String(error?.stack ?? error),
  }));
  if (code !== 0) console.log(`\n── ${name} ──\n${output.trim()}\n`);
  count(name, code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }, since);
  return code === 0;
}

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
    if (!found && filters.length > 0) continue;
    matched ||= Boolean(found);
    if (!found) console.log(`Nothing ran in ${name}, which counts as failed.`);
    counts.set(name, found ?? { passed: 0, failed: 1 });
  }
  const failed = [...counts.values()].some((one) => one.failed > 0);
  if (code !== 0 && !failed) counts.set('the runner itself', { passed: 0, failed: 1 });
  for (const [name, found] of counts) count(name, found, since);
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
    const part = relative(root, name).startsWith(`tests${sep}content${sep}`) ? 'content' : 'unit';
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

async function vitest(names) {
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
    runTool('vitest', [...args, '--passWithNoTests', ...projects, ...filters], { minutes: 15 });
  await runner(names, step, () => readVitest(report));
}

async function playwright(names) {
  const report = join(results, 'playwright.json');
  const projects = names.map((name) => `--project=${name}`);
  // Playwright gives its workers FORCE_COLOR, and Node warns in each of them if NO_COLOR is there as well.
  const colours = { NO_COLOR: undefined, ...(plain && { FORCE_COLOR: '0' }) };
  const options = { env: { TEST_REPORT: report, ...colours }, minutes: 58 };
  const step = () =>
    runTool(
      'playwright',
      ['test', '--forbid-only', '--pass-with-no-tests', ...projects, ...filters],
      options,
    );
  await runner(names, step, () => readPlaywright(report));
}

/**
 * What the browser tests need, each a check: the site as it is published, with the gallery, and a browser. A LibreOffice
 * too, to open what the site makes: without one they say less, which is said at the end.
 */
async function prepared() {
  const built = await check('build', () => astro('build', { quiet: true }));
  const out = join(results, 'dist');
  const gallery =
    built && (await check('build for the tests', () => astro('build', { gallery: true, out, quiet: true })));
  const browser = async () => ({ code: 0, output: await ensureBrowser() });
  try {
    notLooked = await ensureOffice();
  } catch (error) {
    // Counted where it fails the run, and nowhere else: its absence is no test that went well.
    await check('LibreOffice', () => Promise.reject(error));
  }
  return (await check('browser', browser)) && gallery;
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
  if (notLooked) console.log(`\n${notLooked}`);
  console.log(`\n${Math.round((Date.now() - began) / 1000)} s in all`);
  console.log(`${total.passed} passed, ${total.failed} failed`);
  return total.failed > 0 || total.passed === 0 ? 1 : 0;
});

async function everything() {
  await ensureInstalled();
  rmSync(results, { recursive: true, force: true });
  mkdirSync(results, { recursive: true });
  if (wanted.has('types')) {
    const args = ['--minimumFailingSeverity', 'warning', '--minimumSeverity', 'warning'];
    await check('types', () => runTool('astro', ['check', ...args], { quiet: true }));
  }
  if (wanted.has('lint')) await check('lint', () => lint({ quiet: true }));
  const fast = ['unit', 'content'].filter((part) => wanted.has(part));
  if (fast.length > 0) await vitest(fast);
  const inBrowser = ['pages', 'journeys'].filter((part) => wanted.has(part));
  if (inBrowser.length > 0) {
    if (await prepared()) await playwright(inBrowser);
    else for (const part of inBrowser) count(`${part} (could not run)`, { passed: 0, failed: 1 }, Date.now());
  }
}
