// Which LibreOffice the tests open Word files with, and how one is got.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { installed, mayInstall } from './debian.mjs';
import { Plain } from './node.mjs';

const places = {
  linux: [
    '/usr/bin/soffice',
    '/usr/bin/libreoffice',
    '/usr/lib/libreoffice/program/soffice',
    '/snap/bin/libreoffice',
  ],
  darwin: ['/Applications/LibreOffice.app/Contents/MacOS/soffice'],
  win32: ['PROGRAMFILES', 'PROGRAMFILES(X86)'].flatMap((name) => {
    const folder = process.env[name];
    return folder ? [join(folder, 'LibreOffice/program/soffice.com')] : [];
  }),
};

/**
 * A LibreOffice that is there: `OFFICE_PATH`, one on the path, one of the known places.
 * @returns {string | undefined} its absolute path
 */
export function findOffice() {
  const named = process.env.OFFICE_PATH;
  const onPath = (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, 'soffice'));
  return [...(named ? [named] : []), ...onPath, ...(places[process.platform] ?? [])].find(opens);
}

/** Is it there, and whole? (On Windows a program asked for its version opens a window.) @param {string} file */
function opens(file) {
  if (!existsSync(file)) return false;
  return process.platform === 'win32' || spawnSync(file, ['--version'], { timeout: 60_000 }).status === 0;
}

/**
 * LibreOffice, installed from Debian's packages where that may be; in OFFICE_PATH for the processes that we start.
 * Without one the tests read Word files only as text, and a run that decides must not pass for that reason: there it
 * is an error.
 * @returns {Promise<string>} what is to be said of it
 * @throws {Plain} on continuous integration (`CI=true`), when there is none to be had
 */
export async function ensureOffice() {
  const file = findOffice() ?? (await install());
  if (file) {
    process.env.OFFICE_PATH = file;
    return '';
  }
  const said = 'There is no LibreOffice here: how the Word files look in it was not looked at.';
  if (process.env.CI === 'true') throw new Plain(`${said}\nInstall it, or set OFFICE_PATH to its soffice.`);
  return said;
}

async function install() {
  if (!mayInstall) return undefined;
  console.log("No LibreOffice is here; installing Debian's package …");
  const { code, output } = await installed(['libreoffice-writer-nogui']);
  if (code !== 0) console.log(output.trim().split('\n').slice(-4).join('\n'));
  return findOffice();
}
