/** A Chromium that can be killed with all its processes, and started again on the same profile. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright';
import { flags } from '../../scripts/browser.mjs';
import { must } from './family.ts';

export interface Killable {
  readonly page: Page;
  /** `kill -9` of the whole process group; resolves when it is dead. */
  kill(): Promise<void>;
}

/** @param profile A folder of its own. */
export async function start(executable: string, profile: string): Promise<Killable> {
  // A killed Chromium leaves its lock behind.
  for (const file of listed(profile).filter((name) => name.startsWith('Singleton')))
    rmSync(join(profile, file), { force: true });
  const child = spawn(
    executable,
    [
      ...flags,
      '--headless',
      '--remote-debugging-port=0',
      `--user-data-dir=${profile}`,
      '--password-store=basic',
      '--use-mock-keychain',
      '--no-default-browser-check',
      'about:blank',
    ],
    // Detached, it leads a process group of its own.
    { detached: true, stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const ended = once(child, 'exit');
  const { pid } = child;
  must(pid, 'Chromium did not start');
  const killGroup = () => {
    try {
      process.kill(-pid, 'SIGKILL');
    } catch {
      // It is dead already.
    }
  };
  process.once('exit', killGroup);
  const kill = async () => {
    killGroup();
    await ended;
    process.off('exit', killGroup);
  };
  let browser: Browser | undefined;
  try {
    browser = await chromium.connectOverCDP(await address(child.stderr));
    const context = browser.contexts()[0] ?? (await browser.newContext());
    const page = context.pages()[0] ?? (await context.newPage());
    return { page, kill };
  } catch (error) {
    await kill();
    throw error;
  }
}

const listed = (folder: string) => {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
};

/** Where its devtools listen, which it says on stderr. */
function address(stderr: NodeJS.ReadableStream): Promise<string> {
  return new Promise((found, failed) => {
    let text = '';
    const limit = setTimeout(() => failed(new Error(`Chromium did not answer: ${text}`)), 30_000);
    stderr.on('data', (piece) => {
      text += piece;
      const [, url] = /DevTools listening on (ws:\S+)/.exec(text) ?? [];
      if (!url) return;
      clearTimeout(limit);
      text = '';
      found(url);
    });
  });
}
