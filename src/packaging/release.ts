/** A release as one archive: the ready site, an organisation's folder, and all that both are built from. Run by `scripts/release.mjs`. */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { toUtf8 } from '../bytes/text.ts';
import { readYaml } from '../course/checks/yaml.ts';
import { firstOver } from '../over/starter.ts';
import { release as words } from '../words/en/release.ts';
import { filesIn } from './built.ts';
import type { Files } from './wrapper.ts';
import { zip } from './zip.ts';

interface Parts {
  /** The built site. */
  readonly site: string;
  /** The course's folder; it lies in the archive as `source/content/`. */
  readonly course: string;
  /** An organisation's folder, if it was laid over. */
  readonly over?: string;
  /** The project's root, and which of its files belong to the source. */
  readonly root: string;
  readonly source: readonly string[];
  readonly out: string;
}

/** Writes the archive into OUT. @returns where it lies, and what it weighs */
export function makeRelease({ out, ...parts }: Parts): {
  readonly file: string;
  readonly bytes: number;
  readonly sha256: string;
} {
  const { name, files } = releaseOf(parts);
  const bytes = zip(new Map([...files].map(([path, content]) => [`${name}/${path}`, content])));
  mkdirSync(out, { recursive: true });
  const file = join(out, `${name}.zip`);
  writeFileSync(file, bytes);
  return { file, bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') };
}

/** What is in it, below a folder of the archive's own NAME. */
export function releaseOf({ site, course, over, root, source }: Omit<Parts, 'out'>): {
  readonly name: string;
  readonly files: Files;
} {
  const { data } = readYaml(readFileSync(join(course, 'course.yaml'), 'utf8'));
  const { id, version, title } = data as {
    readonly id: string;
    readonly version: string;
    readonly title: string;
  };
  const under = (folder: string, files: Files) =>
    [...files].map(([path, bytes]) => [`${folder}/${path}`, bytes] as const);
  // Of the project's own course what belongs to the source, and nothing that lies about beside it.
  const tracked = resolve(course) === resolve(root, 'content');
  const own = over === undefined ? new Map([['over.yaml', toUtf8(firstOver())]]) : filesIn(over);
  const files = new Map([
    ...under('site', filesIn(site)),
    ...under('over', own),
    ...source
      .filter((path) => tracked || !path.startsWith('content/'))
      .map((path) => [`source/${path}`, readFileSync(join(root, path))] as const),
    ...(tracked ? [] : under('source/content', filesIn(course))),
    ['README.txt', toUtf8(words.readme(title, version))] as const,
    ['package.json', toUtf8(commands(id, version))] as const,
  ]);
  return { name: `${id}-${version}`, files };
}

/** What can be typed beside the README: every command of it works on `over/` and `site/`. */
function commands(id: string, version: string): string {
  const scripts = {
    start: 'node source/scripts/start.mjs --over over --out site',
    build: 'node source/scripts/astro.mjs build --over over --out site',
    over: 'node source/scripts/over.mjs --over over',
    due: 'node source/scripts/due.mjs --over over',
  };
  return `${JSON.stringify({ name: `${id}-copy`, version, private: true, scripts }, null, 2)}\n`;
}
