/**
 * Which scripts no page can ever ask for. Astro bundles the scripts of every page that there may be; which of them a
 * course has is known only when its pages are made.
 */
import { globSync } from 'node:fs';
import type { Scripts } from './scripts.ts';

/** Every script in the folder SITE; paths below it. */
export const scriptFiles = (site: string): string[] =>
  globSync('_astro/*.js', { cwd: site }).map((path) => path.replaceAll('\\', '/'));

/** Those of ALL that are not reached from what pages have ASKED for. */
export function unused(
  all: readonly string[],
  asked: ReadonlySet<string>,
  { reachedBy }: Pick<Scripts, 'reachedBy'>,
): string[] {
  const reached = new Set<string>();
  for (const script of asked) if (!reached.has(script)) for (const one of reachedBy(script)) reached.add(one);
  return all.filter((script) => !reached.has(script));
}
