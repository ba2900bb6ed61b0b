/**
 * Takes away the scripts that no page can ever ask for. Astro bundles the scripts of every page that there may be; which
 * of them a course has is known only when its pages are made.
 */
import { globSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { pageOf } from './html.ts';
import { scriptsOf } from './scripts.ts';

const slashed = (path: string) => path.replaceAll('\\', '/');

/** The scripts in the folder SITE that none of its pages reaches; paths below it. */
export function unusedIn(site: string): string[] {
  const read = (path: string) => readFileSync(join(site, path), 'utf8');
  const scripts = scriptsOf(read);
  const reached = new Set<string>();
  for (const page of globSync('**/*.html', { cwd: site })) {
    const up = slashed(page).split('/').slice(0, -1).join('/');
    for (const { name, attributes } of pageOf(read(page)).tags) {
      const src = name === 'script' ? attributes.get('src')?.text : undefined;
      if (!src) continue;
      const script = new URL(src, `https://site.invalid/${up ? `${up}/` : ''}`).pathname.slice(1);
      if (!reached.has(script)) for (const one of scripts.reachedBy(script)) reached.add(one);
    }
  }
  return globSync('_astro/*.js', { cwd: site })
    .map(slashed)
    .filter((script) => !reached.has(script));
}

/** For `integrations` in astro.config.mjs, after what finishes pages: some of what they asked for gave way to another. */
export function withoutUnusedScripts(): AstroIntegration {
  return {
    name: 'without-unused-scripts',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const site = fileURLToPath(dir);
        for (const script of unusedIn(site)) rmSync(join(site, script));
      },
    },
  };
}
