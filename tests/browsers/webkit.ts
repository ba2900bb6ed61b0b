/** WebKit as GNOME's browsers have it: WebKitGTK's smallest browser, on a screen of its own, driven by WebDriver. */
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as rest } from 'node:timers/promises';
import { Builder, By, Capabilities, Key as Keys } from 'selenium-webdriver';
import type { Key, Make } from './window.ts';

const keys: Record<Key, string> = {
  Tab: Keys.TAB,
  Enter: Keys.ENTER,
  Space: Keys.SPACE,
  Escape: Keys.ESCAPE,
  ArrowDown: Keys.ARROW_DOWN,
  ArrowRight: Keys.ARROW_RIGHT,
};

/** The browser lies beside the library, in a folder that has the machine's name and the library's version in it. */
function miniBrowser(): string | undefined {
  const libraries = '/usr/lib';
  if (!existsSync(libraries)) return undefined;
  return [libraries, ...readdirSync(libraries).map((name) => join(libraries, name))]
    .flatMap((folder) => ['webkit2gtk-4.1', 'webkitgtk-6.0'].map((name) => join(folder, name, 'MiniBrowser')))
    .find(existsSync);
}

const freePort = (): Promise<number> =>
  new Promise((done, failed) => {
    const server = createServer();
    server.once('error', failed);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => done(typeof address === 'object' && address ? address.port : 0));
    });
  });

/** Until a driver that was just started listens. */
async function answers(url: string): Promise<void> {
  for (let tries = 0; tries < 600; tries++) {
    if (
      await fetch(url).then(
        ({ ok }) => ok,
        () => false,
      )
    )
      return;
    await rest(100);
  }
  throw new Error('WebKitWebDriver does not listen.');
}

/** Starts a screen that nobody sees; it chooses its own number and says it. */
async function screen(): Promise<{ readonly child: ChildProcess; readonly display: string }> {
  const child = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1600x1400x24'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const said = await new Promise<string>((done, failed) => {
    child.once('error', failed);
    child.once('exit', (code) => failed(new Error(`Xvfb ended with ${code}.`)));
    child.stdio[3]?.once('data', (piece: Buffer) => done(String(piece).trim()));
  });
  return { child, display: `:${said}` };
}

export const webkitMake: Make = {
  title: 'WebKit',
  packages: ['webkit2gtk-driver', 'xvfb'],
  async open() {
    const binary = miniBrowser();
    if (!binary || !existsSync('/usr/bin/WebKitWebDriver') || !existsSync('/usr/bin/Xvfb')) return undefined;
    const { child, display } = await screen();
    const port = await freePort();
    const driven = spawn('WebKitWebDriver', [`--port=${port}`], {
      env: { ...process.env, DISPLAY: display, GDK_BACKEND: 'x11' },
      stdio: 'ignore',
    });
    const end = () => {
      driven.kill();
      child.kill();
    };
    try {
      await answers(`http://127.0.0.1:${port}/status`);
      const driver = await new Builder()
        .usingServer(`http://127.0.0.1:${port}`)
        .withCapabilities(
          new Capabilities({
            browserName: 'MiniBrowser',
            'webkitgtk:browserOptions': { binary, args: ['--automation'] },
          }),
        )
        .build();
      await driver.manage().setTimeouts({ script: 60_000, pageLoad: 60_000, implicit: 0 });
      const found = (selector: string) => driver.findElement(By.css(selector));
      const version = (await driver.getCapabilities()).get('browserVersion');
      return {
        name: `WebKitGTK ${version}`,
        goto: (url) => driver.get(url),
        reload: () => driver.navigate().refresh(),
        press: async (selector) => {
          const element = found(selector);
          // The driver brings things to the window's edge, where what sticks there may lie over them.
          await driver.executeScript("arguments[0].scrollIntoView({ block: 'center' })", element);
          await element.click();
        },
        type: (selector, text) => found(selector).sendKeys(text),
        key: (name) => driver.actions().sendKeys(keys[name]).perform(),
        give: (selector, file) => found(selector).sendKeys(file),
        size: async (width, height) => void (await driver.manage().window().setRect({ width, height })),
        ask: async <T>(expression: string) => {
          const { value, error } = await driver.executeAsyncScript<{ value: T; error?: string }>(
            `const done = arguments[arguments.length - 1];
             Promise.resolve().then(() => (${expression})).then((value) => done({ value }), (error) => done({ error: String(error) }));`,
          );
          if (error) throw new Error(error);
          return value;
        },
        picture: async () => Buffer.from(await driver.takeScreenshot(), 'base64'),
        close: async () => {
          await driver.quit();
          end();
        },
      };
    } catch (error) {
      end();
      throw error;
    }
  },
};
