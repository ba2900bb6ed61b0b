/** Firefox as Debian and Mozilla build it, driven by Playwright over the browser's own protocol. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { firefox } from 'playwright';
import type { Make } from './window.ts';

const places = [
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
];
const starts = (file: string) => existsSync(file) && spawnSync(file, ['--version']).status === 0;

export const firefoxMake: Make = {
  title: 'Firefox',
  packages: ['firefox-esr'],
  async open() {
    const executablePath = [process.env['FIREFOX_PATH'] ?? '', ...places].find(starts);
    if (!executablePath) return undefined;
    const browser = await firefox.launch({ channel: 'moz-firefox', executablePath });
    const page = await browser.newPage();
    page.setDefaultTimeout(60_000);
    return {
      name: `Firefox ${browser.version()}`,
      goto: async (url) => void (await page.goto(url)),
      reload: async () => void (await page.reload()),
      press: (selector) => page.locator(selector).click(),
      type: (selector, text) => page.locator(selector).pressSequentially(text),
      key: (name) => page.keyboard.press(name),
      give: (selector, file) => page.locator(selector).setInputFiles(file),
      size: (width, height) => page.setViewportSize({ width, height }),
      ask: (expression) => page.evaluate(expression),
      picture: () => page.screenshot(),
      close: () => browser.close(),
    };
  },
};
