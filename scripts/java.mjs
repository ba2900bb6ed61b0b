// A Java, for the W3C's checker of HTML, which is written in it.
import { spawnSync } from 'node:child_process';
import { installed, mayInstall } from './debian.mjs';

const isThere = () => spawnSync('java', ['-version']).status === 0;

/**
 * Installs Debian's where none is there and that may be.
 * @returns {Promise<string>} what is to be said of it: nothing, if there is one
 */
export async function ensureJava() {
  if (isThere()) return '';
  if (mayInstall) {
    console.log("No Java is here; installing Debian's package default-jre-headless …");
    const { code, output } = await installed(['default-jre-headless']);
    if (code !== 0) console.log(output.trim().split('\n').slice(-4).join('\n'));
    if (isThere()) return '';
  }
  return 'Not run: the W3C’s checker. It needs a Java, and none is here (default-jre-headless on Debian).';
}
