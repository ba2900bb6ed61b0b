/** Looks whether every kind of activity is whole: a folder with all its parts, and a line in the list. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import * as list from '../activities/list.ts';
import { listed } from './kinds.ts';

const place = 'Take src/activities/place/ as the model.';

/** The files that every kind has, by what they hold. */
const files: Readonly<Record<string, (kind: string) => string>> = {
  'no schema': () => 'schema.ts',
  'no model': (kind) => `${kind}.ts`,
  'no lean data for its script': () => 'lean.ts',
  'no written form': () => 'Written.tsx',
  'no script': () => 'island.ts',
  'nothing that brings its script into a page': () => 'Island.astro',
  'no examples for the gallery': () => 'examples.yaml',
};

/** What a definition cannot do without, and how it is written. */
const parts: Readonly<Record<string, string>> = {
  schema: 'schema: …Schema',
  lean: 'lean: lean…',
  items: 'items: (activity) => parts(…)',
  written: "written: async () => (await import('./Written.tsx')).…Written",
  island: "island: () => import('./Island.astro')",
  styles: "styles: () => [import('./….css?inline')]",
};

/** Files that the browser fetches by themselves: where there is one, the definition says so, and the other way round. */
const fetched = {
  'portfolio.ts': 'portfolio',
  'offers.ts': 'offers',
  'joined.ts': 'joins',
  'sides.ts': 'sides',
} as const;

/**
 * What is missing of the kinds, a sentence each, and what to do.
 * @param home The folder with a folder for each kind.
 * @param definitions What the list names.
 */
export function missingOf(home: string, definitions: Readonly<Record<string, object>>): string[] {
  const folders = readdirSync(home, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const unlisted = folders.flatMap(({ name }) =>
    name in definitions
      ? []
      : [
          `src/activities/${name}/ is a kind that the list does not name. Add “export { ${name} } from './${name}/definition.ts';” to src/activities/list.ts, or move the folder elsewhere.`,
        ],
  );
  const incomplete = Object.entries(definitions).flatMap(([kind, definition]) => {
    const where = `src/activities/${kind}`;
    const there = (file: string) => existsSync(join(home, kind, file));
    const said: Readonly<Record<string, unknown>> = { ...definition };
    const named = kindIn(said['schema']);
    return [
      ...Object.entries(files).flatMap(([none, fileOf]) =>
        there(fileOf(kind)) ? [] : [`The kind “${kind}” has ${none}. Add ${where}/${fileOf(kind)}. ${place}`],
      ),
      ...Object.entries(parts).flatMap(([part, line]) =>
        said[part]
          ? []
          : [
              `The kind “${kind}” does not say its ${part}. Add “${line},” to ${where}/definition.ts. ${place}`,
            ],
      ),
      ...(said['schema'] && named !== kind
        ? [
            `The kind “${kind}” is called “${named}” by its schema. Write “...common('${kind}'),” in ${where}/schema.ts.`,
          ]
        : []),
      ...Object.entries(fetched).flatMap(([file, part]) =>
        there(file) === Boolean(said[part])
          ? []
          : there(file)
            ? [
                `The kind “${kind}” has a ${file} of which its definition says nothing. Add “${part}” to ${where}/definition.ts, or remove the file.`,
              ]
            : [
                `The kind “${kind}” says that it has ${part}, and there is no file. Add ${where}/${file}, or take “${part}” out of ${where}/definition.ts.`,
              ],
      ),
    ];
  });
  return [...unlisted, ...incomplete];
}

/** The name that a schema asks for. */
const kindIn = (schema: unknown): string | undefined =>
  (schema as { shape?: { kind?: { value?: string } } } | undefined)?.shape?.kind?.value;

/** Lines of the list that are written in a way of their own: pages take their names from its text. */
export const misspelt = (read: readonly string[], named: readonly string[]): string[] =>
  named
    .filter((kind) => !read.includes(kind))
    .map(
      (kind) =>
        `The line of “${kind}” in src/activities/list.ts is not written as the others are. Write “export { ${kind} } from './${kind}/definition.ts';”.`,
    );

/** For `integrations` in astro.config.mjs: stops a build or a preview. */
export function wholeKinds(): AstroIntegration {
  return {
    name: 'whole-kinds',
    hooks: {
      'astro:config:setup': ({ command }) => {
        if (command !== 'dev' && command !== 'build') return;
        const missing = [
          ...missingOf(fileURLToPath(new URL('../activities', import.meta.url)), list),
          ...misspelt(listed(), Object.keys(list)),
        ];
        if (missing.length) throw new KindsNotWhole(missing);
      },
    },
  };
}

/** Carries no stack: where to mend it is said. */
class KindsNotWhole extends Error {
  override readonly name = 'KindsNotWhole';
  constructor(missing: readonly string[]) {
    super(`Nothing was built.\n\n${missing.join('\n')}\n`);
    this.stack = '';
  }
}
