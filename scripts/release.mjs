// An archive with a ready site and all that it is built from, to be changed without git:
//   node scripts/release.mjs [--course PATH] [--over PATH] [--out DIR]
// See docs/own-copy.md. The same files give the same archive, byte for byte.
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve, sep } from 'node:path';
import { parseArgs } from 'node:util';
import { astro } from './astro.mjs';
import { ensureInstalled } from './install.mjs';
import { calledDirectly, main, Plain, root, run } from './node.mjs';
import { courseFolder, overFolder } from './over.mjs';
import { ask } from './typescript.mjs';

const usage = 'Usage: npm run release -- [--course PATH] [--over PATH] [--out DIR]';

/** What the source consists of, where no git says so: what else lies about may be anybody's. */
const parts =
  '.ci .editorconfig .github .gitignore .npmrc .vscode CHANGELOG.md CONTRIBUTING.md LICENSE README.md SECURITY.md astro.config.mjs biome.jsonc content docs package-lock.json package.json playwright.config.ts public scripts src tests tsconfig.json vitest.config.ts'.split(
    ' ',
  );

/**
 * The files of the source. Where git knows them, those alone.
 * @returns {Promise<string[]>} paths below the root
 */
async function sourceFiles() {
  const { code, output } = await run('git', ['ls-files', '-z'], { quiet: true });
  // In the archive itself there is no git, or that of a folder around it, which knows nothing of these files.
  const known = code === 0 ? output.split('\0').filter((path) => path && !path.startsWith('over/')) : [];
  const there = new Set(walked());
  return known.includes('package.json') ? known.filter((path) => there.has(path)) : [...there];
}

function walked() {
  return readdirSync(root, { withFileTypes: true })
    .filter(({ name }) => parts.includes(name))
    .flatMap((entry) =>
      entry.isDirectory()
        ? readdirSync(join(root, entry.name), { recursive: true, withFileTypes: true })
            .filter((inner) => inner.isFile())
            .map((inner) => relative(root, join(inner.parentPath, inner.name)).split(sep).join('/'))
        : entry.isFile()
          ? [entry.name]
          : [],
    )
    .filter((path) => !/(^|\/)(\.schemas|\.DS_Store)(\/|$)|\.log$/.test(path));
}

/**
 * @param {{ course?: string, over?: string, out?: string }} [options] relative paths count from where the command was given
 * @returns {Promise<{ file: string, bytes: number, sha256: string }>}
 * @throws {Plain} with what is wrong, in words
 */
export async function makeRelease({ course, over, out = 'releases' } = {}) {
  const folder = courseFolder(course);
  const own = overFolder(over, course);
  const work = mkdtempSync(join(tmpdir(), 'release-'));
  try {
    const site = join(work, 'site');
    const built = await astro('build', { course, over: own, out: site, quiet: true });
    if (built.code !== 0) throw new Plain(built.output.trim());
    return await ask('packaging/release.ts', 'makeRelease', {
      site,
      course: folder,
      over: own,
      root,
      source: await sourceFiles(),
      out: resolve(process.env.INIT_CWD ?? process.cwd(), out),
    });
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

function asked() {
  try {
    return parseArgs({
      options: { course: { type: 'string' }, over: { type: 'string' }, out: { type: 'string' } },
    }).values;
  } catch {
    throw new Plain(usage);
  }
}

if (calledDirectly(import.meta.url))
  main(async () => {
    const options = asked();
    await ensureInstalled();
    const { file, bytes, sha256 } = await makeRelease(options);
    console.log(`${file}  ${(bytes / 1e6).toFixed(2)} MB  sha256 ${sha256}`);
  });
