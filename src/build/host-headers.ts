/** Writes `_headers` into the built site, and what other hosts read; says who may frame the course. */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { parse } from 'yaml';
import { apache, caddy, netlify, nginx } from './headers.ts';
import { isPackage } from './launchers.ts';

const hosts = { nginx, apache, caddy };
const isHost = (name: string): name is keyof typeof hosts => Object.hasOwn(hosts, name);
/** Where each lies for people to copy, for a course that says nothing of frames. */
export const hostFiles = {
  nginx: 'docs/hosting/nginx.conf',
  apache: 'docs/hosting/apache.htaccess',
  caddy: 'docs/hosting/Caddyfile',
} as const;

/** Who may frame the course in FOLDER; an organisation's own word, in the folder OVER, comes first. */
export function framedBy(folder: string, over?: string): readonly string[] | undefined {
  const files = [...(over ? [join(over, 'over.yaml')] : []), join(folder, 'course.yaml')];
  const said = files
    .filter((file) => existsSync(file))
    .map((file) => parse(readFileSync(file, 'utf8'))?.framedBy);
  return said.find((one) => one !== undefined);
}

/** For the command: the file that HOST reads, or undefined where none of that name is known. */
export const hostFile = ({ host, folder, over }: { host: string; folder: string; over?: string }) =>
  isHost(host) ? hosts[host](framedBy(folder, over)) : undefined;

/** For the command: the files in `docs/hosting/`. */
export function writeHostFiles(): string {
  mkdirSync('docs/hosting', { recursive: true });
  for (const [host, file] of Object.entries(hostFiles)) if (isHost(host)) writeFileSync(file, hosts[host]());
  return `Written: ${Object.values(hostFiles).join(', ')}.`;
}

/**
 * For `integrations` in astro.config.mjs. A package has none: what it lies in says its own headers.
 * @param languages All that the site is built in, one build after the other: the first lies at the root, each other in a
 * folder of its name, with the same in it. A host reads the root's file alone, which is written before those are there.
 */
export function hostHeaders(
  folder: string,
  over?: string,
  languages: readonly string[] = [],
): AstroIntegration {
  return {
    name: 'host-headers',
    hooks: {
      'astro:build:done': ({ dir }) => {
        if (isPackage) return;
        const site = fileURLToPath(dir);
        const root = readdirSync(site, { withFileTypes: true }).map((entry) =>
          entry.isDirectory() ? `${entry.name}/` : entry.name,
        );
        // Whatever switches the worker off has its name too, and comes later.
        writeFileSync(
          join(site, '_headers'),
          netlify(
            [...new Set([...root, 'sw.js'])],
            framedBy(folder, over),
            languages.slice(1).map((language) => `${language}/`),
          ),
        );
      },
    },
  };
}
