// Installs the packages when they are missing or not the ones of the lockfile; else says and does nothing.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Plain, root, run } from './node.mjs';

/**
 * Brings `node_modules` to what `package-lock.json` says.
 * @throws {Plain} with npm's own words, when npm could not
 */
export async function ensureInstalled() {
  const why = whatIsStale();
  if (!why) return;
  console.log(`Installing the packages (${why}); half a minute or so …`);
  const began = Date.now();
  const [command, args] = npm();
  const { code, output } = await run(
    command,
    // What only builds is wanted too, also where NODE_ENV says that this is a server. No package of ours needs a script to
    // be installed, and one would fetch a whole Java.
    [...args, 'ci', '--include=dev', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'],
    { quiet: true },
  );
  if (code !== 0)
    throw new Plain(`${output.trim()}\n\nThe packages could not be installed (npm ci ended with ${code}).`);
  console.log(`Installed in ${Math.round((Date.now() - began) / 1000)} s.`);
}

/**
 * Compares the lockfile with npm's record of what it installed.
 * @returns {string | undefined} what is not as it should be, in a few words
 */
function whatIsStale() {
  const wanted = packagesOf(join(root, 'package-lock.json'));
  if (!wanted)
    throw new Plain('package-lock.json is missing: this folder is not a whole copy of the project.');
  // npm writes its record last, so an installation that broke off has none.
  const there = packagesOf(join(root, 'node_modules', '.package-lock.json'));
  if (!there) return 'none are there yet';
  for (const [place, entry] of Object.entries(wanted)) {
    if (place === '') continue;
    const installed = there[place];
    if (installed ? installed.version !== entry.version : !mayBeAbsent(entry))
      return 'the lockfile has changed';
  }
  return Object.keys(there).some((place) => !wanted[place]) ? 'the lockfile has changed' : undefined;
}

/** Packages for other systems are in the lockfile and not in the folder. */
function mayBeAbsent(entry) {
  return Boolean(entry.optional || entry.devOptional);
}

function packagesOf(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).packages : undefined;
}

/** Under `npm run`, the very npm that runs us; else the one on the path. @returns {[string, string[]]} */
function npm() {
  const { npm_execpath: script, npm_node_execpath: node } = process.env;
  if (script && /npm-cli\.c?js$/.test(script)) return [node ?? process.execPath, [script]];
  return [process.platform === 'win32' ? 'npm.cmd' : 'npm', []];
}
