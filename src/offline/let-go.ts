/** Lets go of the pages that are kept here: they tell what was read. */
import { ask } from './ask.ts';
import { cachesOf } from './deployment.ts';

/** Milliseconds that the worker has; then the page does it without it. */
const PATIENCE = 5000;

/** The whole course tells nothing of anybody: it stays where OTHERS use this device. */
export async function letGoOfPages(others: boolean): Promise<void> {
  if (!globalThis.caches) return;
  try {
    await Promise.race([askWorkers(others), new Promise((_, fail) => setTimeout(fail, PATIENCE))]);
  } catch {
    const { course = '', root = './' } = document.documentElement.dataset;
    const ours = cachesOf(course, new URL(root, location.href).href);
    for (const name of await caches.keys()) if (name.startsWith(ours)) await caches.delete(name);
  }
}

async function askWorkers(others: boolean): Promise<void> {
  const registration = await navigator.serviceWorker.getRegistration();
  for (const worker of [registration?.active, registration?.waiting])
    if (worker && !(others && (await ask(worker, 'state')).isWhole)) await ask(worker, 'remove');
}
