/**
 * What keeps the course on a device: `sw.js` at the site's root, with the list of all files before it. Last of all, since
 * it must know the files to the byte.
 */
import { createHash } from 'node:crypto';
import { copyFileSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';
import type { Deployment, File } from '../offline/deployment.ts';
import { pageOf } from './html.ts';
import { isPackage } from './launchers.ts';
import { scriptsOf } from './scripts.ts';

const worker = 'sw.js';

/** Packages have no worker: what they lie in decides what is kept of them. `scripts/astro.mjs` says who else has none. */
export const isOffline: boolean = !isPackage && process.env['OFFLINE'] !== '0';

/** What nobody reads here offline: other sites' frames, tests, what others show of the course, what is put up by hand. */
const elsewhere =
  /^(embed|gallery)\/|^download\/(?!index\.html$)|^(_headers|404\.html|robots\.txt|share\.png)$/;

/** Bytes of a script that come only when they are used, or with the whole course: PDF and Word are written by such. */
const HEAVY = 100_000;

/** The files of the built site in FOLDER that can be kept, and what each of them may ask for. */
export function deploymentOf(folder: string): Deployment {
  const paths = globSync('**/*', { cwd: folder, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, '/').length).replaceAll('\\', '/'))
    .filter((path) => path !== worker && !elsewhere.test(path))
    .sort();
  const bytes = new Map(paths.map((path) => [path, readFileSync(join(folder, path))]));
  const places = new Map(paths.map((path, place) => [path, place]));
  const textOf = (path: string) => bytes.get(path)?.toString() ?? '';
  const { reachedBy } = scriptsOf(textOf);

  /** By the folder they lie in: what a page fetches later, it fetches from beside it, or by the name of its activity. */
  const data = paths.filter((path) => path.endsWith('.json'));
  const needsOf = (path: string): readonly string[] => {
    if (!path.endsWith('.html')) return [];
    const html = textOf(path);
    const scripts = pageOf(html).tags.flatMap(({ name, attributes }) => {
      const from = name === 'script' ? attributes.get('src')?.text : undefined;
      return from ? reachedBy(from.replace(/^(\.{1,2}\/)+/, '')) : [];
    });
    const beside = path.replace(/index\.html$/, '');
    const later = data.filter((one) => {
      const [, kind, id] = /^([\w-]+)\/([\w-]+)\.json$/.exec(one) ?? [];
      return (beside && one.startsWith(beside)) || html.includes(`data-activity="${id}" data-kind="${kind}"`);
    });
    return [...new Set([...scripts, ...later])].filter((one) => (bytes.get(one)?.length ?? HEAVY) < HEAVY);
  };
  const files = paths.map((path): File => {
    const file = bytes.get(path) as Buffer;
    const hash = createHash('sha256').update(file).digest().subarray(0, 6).toString('base64url');
    const needs = needsOf(path).map((one) => places.get(one) as number);
    return [path, hash, weightOf(path, file), ...needs];
  });
  return {
    course: JSON.parse(textOf('site.webmanifest')).id,
    digest: createHash('sha256').update(JSON.stringify(files)).digest('hex').slice(0, 12),
    room: [...bytes.values()].reduce((sum, { length }) => sum + length, 0),
    files,
  };
}

/** As a server would send it. */
const weightOf = (path: string, file: Buffer) =>
  /\.(png|woff2?|zip)$/.test(path) ? file.length : gzipSync(file).length;

/** Writes the list before the worker of the site in FOLDER; one that is there already gives way. */
export function layOffline(folder: string): void {
  const file = join(folder, worker);
  const code = readFileSync(file, 'utf8').replace(/^var deployment=.*\n/, '');
  // A script that imports another would be fetched in two parts, and could be of two deployments.
  if (/^import\b/m.test(code)) throw new Error('The service worker has to be one file, and imports another.');
  writeFileSync(file, `var deployment=${JSON.stringify(deploymentOf(folder))};\n${code}`);
}

/** Marks the worker's modules: what pages need too is there once more, since the worker has to be one file. */
const apart = '?worker-apart';
const entry = fileURLToPath(new URL('../offline/sw.ts', import.meta.url)) + apart;

/** Bundles the worker as the file that it must be: its name is its address for good. */
const bundled: Plugin = {
  name: 'service-worker',
  apply: 'build',
  enforce: 'pre',
  applyToEnvironment: ({ name }) => name === 'client',
  buildStart() {
    this.emitFile({ type: 'chunk', id: entry, fileName: worker });
  },
  async resolveId(source, importer) {
    if (source === entry) return entry;
    if (!importer?.endsWith(apart) || !source.startsWith('.')) return undefined;
    const found = await this.resolve(source, importer.slice(0, -apart.length));
    return found && found.id + apart;
  },
};

/** For `integrations` in astro.config.mjs, behind what finishes pages. */
export function offline(): AstroIntegration {
  return {
    name: 'offline',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        if (isOffline && command === 'build') updateConfig({ vite: { plugins: [bundled] } });
      },
      'astro:build:done': ({ dir }) => {
        const folder = fileURLToPath(dir);
        if (isOffline) layOffline(folder);
        // Where the course was kept before, this lets go of it.
        else if (!isPackage)
          copyFileSync(new URL('../offline/off.js', import.meta.url), join(folder, worker));
      },
    },
  };
}
