/** Playwright's test, in which no page may complain, break the policy or ask another origin for anything. */
import { test as plain } from 'playwright/test';

export { expect } from 'playwright/test';

export const test = plain.extend<{ complaints: string[] }>({
  /** What was heard so far. A test that provokes a complaint says so by emptying it. */
  complaints: [
    async ({ context }, use) => {
      // Playwright empties a window that was used before, but for these two.
      await context.clearPermissions();
      await context.setOffline(false);
      const heard: string[] = [];
      const home = [process.env['TEST_PORT'], process.env['TEST_DEEP_PORT']].map(
        (port) => `http://127.0.0.1:${port}/`,
      );
      context.on('console', (message) => {
        if (message.type() === 'error') heard.push(`console: ${message.text()} (${message.location().url})`);
      });
      context.on('weberror', (error) => heard.push(`error: ${error.error().stack ?? error.error().message}`));
      context.on('request', (request) => {
        const url = request.url();
        if (/^(https?|wss?):/.test(url) && !home.some((start) => url.startsWith(start)))
          heard.push(`request elsewhere: ${url}`);
      });
      context.on('response', (response) => {
        if (response.status() >= 400) heard.push(`${response.status()}: ${response.url()}`);
      });
      await use(heard);
      plain.expect(heard, 'complaints of the pages').toEqual([]);
    },
    { auto: true },
  ],
});
