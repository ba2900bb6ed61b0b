import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { test } from '../test.ts';

/** Each test of this file finds the site in FOLDER where others find the one that most journeys are made in. */
export const inItsPlace = (folder: string): void =>
  test.beforeEach(({ context }) =>
    context.route('**/*', (route) => {
      const { pathname } = new URL(route.request().url());
      const path = join(folder, pathname, pathname.endsWith('/') ? 'index.html' : '');
      return existsSync(path) ? route.fulfill({ path }) : route.fulfill({ status: 404, body: 'Not here.' });
    }),
  );
