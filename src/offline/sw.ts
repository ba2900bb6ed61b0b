/** The service worker as it is built: `sw.js` at the site's root, with its deployment written before it. */
import type { Deployment } from './deployment.ts';
import type { Scope } from './scope.ts';
import { work } from './worker.ts';

declare const deployment: Deployment;

work(self as unknown as Scope, deployment);
