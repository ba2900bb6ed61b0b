/**
 * Which kinds of activity a course bundles: those that it uses. Pages, the portfolio and kinds that borrow ask for
 * `virtual:kinds` and its like, which are written here for each build from the list in `activities/list.ts`.
 *
 * Reads names and files only, so that whoever bundles a configuration that has this in it bundles no kind with it.
 */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { parse } from 'yaml';

/** Where the kinds lie, a folder each. */
const home = fileURLToPath(new URL('../activities', import.meta.url));

/** The kinds that the list names. */
export const listed = (): string[] =>
  [
    ...readFileSync(join(home, 'list.ts'), 'utf8').matchAll(
      /^export \{ (\w+) \} from '\.\/\1\/definition\.ts';$/gm,
    ),
  ].map(([, kind = '']) => kind);

/** The kinds that the activities in a course's FOLDER name, whether there are such kinds or not. LESSONS: only theirs. */
export function kindsIn(folder: string, lessons = '*/*'): Set<string> {
  const files = globSync(`${lessons}/*.yaml`, { cwd: folder }).filter(
    (file) => !file.endsWith('.figure.yaml'),
  );
  return new Set(
    files.flatMap((file) => {
      const text = readFileSync(join(folder, file), 'utf8');
      // A file is a page long, and a course has hundreds: only one that is written in another way is parsed.
      return /^kind: *([a-z]+)\s*$/m.exec(text)?.[1] ?? kindOf(text);
    }),
  );
}

/** The kinds that more than half of the course's lessons have. */
export function kindsOfMost(folder: string): string[] {
  const lessons = globSync('*/*/lesson.mdx', { cwd: folder }).map((file) => kindsIn(folder, dirname(file)));
  return listed().filter((kind) => lessons.filter((used) => used.has(kind)).length > lessons.length / 2);
}

function kindOf(text: string): string[] {
  try {
    const { kind } = parse(text) as { kind?: unknown };
    return typeof kind === 'string' ? [kind] : [];
  } catch {
    // The checks of the course say what is wrong with it, and nothing is built.
    return [];
  }
}

/** What the browser must be able to ask for without a definition, which it never gets: the file of each kind that has it. */
const modules: Readonly<Record<string, (kinds: readonly string[]) => string>> = {
  'virtual:kinds': (kinds) =>
    collected('kinds', 'definition.ts', kinds, (kind, file) => `import { ${kind} } from ${file};`),
  'virtual:kinds/offers': (kinds) =>
    collected('offers', 'offers.ts', kinds, (kind, file) => `import { offersOf as ${kind} } from ${file};`),
  'virtual:kinds/joined': (kinds) =>
    collected('joined', 'joined.ts', kinds, (kind, file) => `const ${kind} = () => import(${file});`),
  'virtual:kinds/portfolios': (kinds) =>
    collected('portfolios', 'portfolio.ts', kinds, (kind, file) => `const ${kind} = () => import(${file});`),
  'virtual:kinds/sides': (kinds) =>
    collected('sides', 'sides.ts', kinds, (kind, file) => `const ${kind} = () => import(${file});`),
};

/** A module that exports, under NAME, what those of the KINDS bring that have a FILE. */
function collected(
  name: string,
  file: string,
  kinds: readonly string[],
  line: (kind: string, file: string) => string,
): string {
  const having = kinds.filter((kind) => existsSync(join(home, kind, file)));
  const lines = having.map((kind) =>
    line(kind, JSON.stringify(join(home, kind, file).replaceAll('\\', '/'))),
  );
  return [...lines, `export const ${name} = { ${having.join(', ')} };`].join('\n');
}

/**
 * For `vite.plugins`.
 * @param course The course's folder; left out, every kind is there, as in the gallery.
 */
export function kinds(course?: string): Plugin {
  let used: readonly string[] | undefined;
  return {
    name: 'kinds',
    resolveId: (id) => (id in modules ? `\0${id}` : undefined),
    load(id) {
      const text = id.startsWith('\0') ? modules[id.slice(1)] : undefined;
      if (!text) return undefined;
      if (!used) {
        const named = course ? kindsIn(course) : undefined;
        used = listed().filter((kind) => !named || named.has(kind));
      }
      return text(used);
    },
  };
}
