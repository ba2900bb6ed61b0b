// Which Chromium the tests and pictures use, and how it is started.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { installed, mayInstall } from './debian.mjs';
import { Plain, runTool } from './node.mjs';

const asRoot = process.getuid?.() === 0;

/** No sandbox as root only, where Chromium refuses one; and nothing that asks the network for its own sake. */
export const flags = [
  ...(asRoot ? ['--no-sandbox'] : []),
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const places = {
  linux: [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
    '/opt/google/chrome/chrome',
    '/snap/bin/chromium',
  ],
  darwin: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    join(process.env.HOME ?? '/', 'Applications/Google Chrome.app/Contents/MacOS/Google Chrome'),
  ],
  win32: ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => {
    const folder = process.env[name];
    return folder
      ? [
          join(folder, 'Google/Chrome/Application/chrome.exe'),
          join(folder, 'Chromium/Application/chrome.exe'),
        ]
      : [];
  }),
};

/**
 * A Chromium that is there and starts: `CHROMIUM_PATH`, Playwright's own, one of the known places.
 * @returns {Promise<string | undefined>} its absolute path
 * @throws {Plain} when CHROMIUM_PATH names something else
 */
export async function findBrowser() {
  const named = process.env.CHROMIUM_PATH;
  if (named) {
    if (starts(named)) return named;
    throw new Plain(`CHROMIUM_PATH is ${named}, which is no Chromium that starts here.`);
  }
  const { chromium } = await import('playwright');
  return [chromium.executablePath(), ...(places[process.platform] ?? [])].find(starts);
}

/** Is it there, with the libraries it needs? (On Windows a Chrome asked for its version opens a window.) */
function starts(file) {
  if (!existsSync(file)) return false;
  return process.platform === 'win32' || spawnSync(file, ['--version'], { timeout: 20_000 }).status === 0;
}

/**
 * A Chromium, installed if none is there: Playwright's own, else Debian's package where we may.
 * @returns {Promise<string>} its absolute path; in CHROMIUM_PATH too, for the processes that we start
 * @throws {Plain} with what to do, when there is none to be had
 */
export async function ensureBrowser() {
  const file = (await findBrowser()) ?? (await install());
  process.env.CHROMIUM_PATH = file;
  return file;
}

async function install() {
  /** @type {string[]} */
  const said = [];
  for (const [what, steps] of Object.entries(ways())) {
    console.log(`No Chromium is here; installing ${what} …`);
    for (const step of steps) {
      const { code, output } = await step();
      if (code === 0) continue;
      const lines = output.split('\n').filter((line) => line.trim() && !/^\s+at /.test(line));
      said.push(`${what}: ${lines.slice(-4).join('\n')}`);
      break;
    }
    const file = await findBrowser();
    if (file) return file;
  }
  throw new Plain(
    `${said.join('\n')}\n\nThe browser tests need a Chromium, and none could be installed. Install Chromium or Chrome, or set CHROMIUM_PATH to one.`,
  );
}

/** @returns {Record<string, (() => ReturnType<typeof installed>)[]>} the ways to a Chromium, each a few steps */
function ways() {
  const options = { quiet: true, minutes: 5 };
  return {
    "Playwright's own": [() => runTool('playwright', ['install', '--no-shell', 'chromium'], options)],
    ...(mayInstall && { "Debian's package": [() => installed(['chromium'])] }),
  };
}

/** Opens the browser. @returns {Promise<import('playwright').Browser>} */
export async function openBrowser() {
  const executablePath = await ensureBrowser();
  const { chromium } = await import('playwright');
  return chromium.launch({ executablePath, args: flags });
}
