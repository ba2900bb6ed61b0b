// What the tests need from Debian's packages, got where that may be.
import { existsSync } from 'node:fs';
import { run } from './node.mjs';

/** May packages be installed here? As root on Debian, or on what is made of it. */
export const mayInstall = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');

/**
 * Installs packages, and nothing that they only recommend.
 * @param {readonly string[]} packages
 * @returns {Promise<{ code: number, output: string }>} as the package manager ended
 */
export async function installed(packages) {
  const options = { quiet: true, minutes: 10, env: { DEBIAN_FRONTEND: 'noninteractive' } };
  const lists = await run('apt-get', ['update'], options);
  if (lists.code !== 0) return lists;
  return run('apt-get', ['install', '-y', '--no-install-recommends', ...packages], options);
}
