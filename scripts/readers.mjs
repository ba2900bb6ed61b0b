// Which programs the tests open books with, besides a browser, and how they are got.
import { spawnSync } from 'node:child_process';
import { installed, mayInstall } from './debian.mjs';
import { Plain } from './node.mjs';

/** Each program, with the word that only asks it who it is, and Debian's package of it. */
const readers = {
  java: ['-version', 'default-jre-headless'],
  qpdf: ['--version', 'qpdf'],
  pdfinfo: ['-v', 'poppler-utils'],
};

/** Those that are not on this machine. */
const missing = () =>
  Object.entries(readers).filter(([program, [ask]]) => spawnSync(program, [ask ?? '']).status !== 0);

/**
 * EPUBCheck's Java, qpdf and poppler, installed from Debian's packages where that may be. Without one the tests look at
 * less, and a run that decides must not pass for that reason: there it is an error.
 * @returns {Promise<string>} what is to be said of it
 * @throws {Plain} on continuous integration (`CI=true`), naming those that are not to be had
 */
export async function ensureReaders() {
  const wanted = missing();
  if (wanted.length > 0 && mayInstall) {
    const packages = wanted.map(([, [, name]]) => name ?? '');
    console.log(`Books are looked at by what is not here; installing Debian's ${packages.join(', ')} …`);
    const { code, output } = await installed(packages);
    if (code !== 0) console.log(output.trim().split('\n').slice(-4).join('\n'));
  }
  const still = missing().map(([program]) => program);
  if (still.length === 0) return '';
  const said = `There is no ${still.join(', no ')} here: what it says of the books was not looked at.`;
  if (process.env.CI === 'true') throw new Plain(said);
  return said;
}
