/**
 * What a script does that loads another one later: it asks for what that needs at the same time. Vite's own helper looks
 * after stylesheets, old browsers and errors as well, which is a tenth of a plain page's script; our scripts bring no
 * stylesheets, and whoever loads one answers for its not arriving.
 *
 * What comes with every page or every lesson does not even that: the names of what its later parts need are the better
 * part of half a kilobyte, and what it loads later nobody waits for.
 */
import type { Plugin } from 'vite';
import { type Edit, edited } from './html.ts';

const helper = '\0vite/preload-helper.js';

const code = `export const __vitePreload = (load, needs, base) => {
  needs?.forEach((need) => {
    const href = new URL(need, base);
    document.head.append(Object.assign(document.createElement('link'), { rel: 'modulepreload', href }));
  });
  return load();
};`;

/** What every page or every lesson begins with: of the script that it lies in every byte is fetched again and again. */
const everywhere = /\/src\/course\/(page|lesson)\.ts$/;

/** A part of a script's syntax; which fields it has follows from its type. */
interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [field: string]: unknown;
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && 'start' in value;

function* within(value: unknown): Generator<Node> {
  if (typeof value !== 'object' || value === null) return;
  if (isNode(value)) yield value;
  for (const part of Object.values(value)) yield* within(part);
}

/**
 * What a call of the helper would load, as it stands in the script: it is called with `import.meta.url` and nothing else
 * is. Where names are picked from what comes, the bundler has written a function with a body around it.
 */
function loadedBy(call: Node): Node | undefined {
  const [load, , base] = call['arguments'] as readonly (Node | undefined)[];
  if (!isNode(base?.['object']) || base['object'].type !== 'MetaProperty') return undefined;
  if (load?.type !== 'ArrowFunctionExpression') return undefined;
  const body = load['body'] as Node;
  return body.type === 'BlockStatement'
    ? [...within(body)].find(({ type }) => type === 'ImportExpression')
    : body;
}

/** SCRIPT, whose syntax is TREE, loading without the helper, and without the list of what that would ask for. */
export function withoutPreloads(script: string, tree: unknown): string {
  const list = 'const __vite__mapDeps=';
  const edits = [...within(tree)].flatMap((node): Edit[] => {
    const [from, to] = [node.start, node.end];
    if (node.type === 'VariableDeclaration' && script.startsWith(list, from)) return [{ from, to, text: '' }];
    const loads = node.type === 'CallExpression' && loadedBy(node);
    return loads ? [{ from, to, text: script.slice(loads.start, loads.end) }] : [];
  });
  const without = edited(script, edits);
  if (without.includes('__vite__mapDeps'))
    throw new Error(
      'A script still asks for a list that it no longer has: the bundler writes it differently now.',
    );
  return without;
}

export const preloads: Plugin = {
  name: 'preloads',
  enforce: 'pre',
  load: (id) => (id === helper ? code : undefined),
};

/** Behind Vite's own plugins, which fill in what each call needs. */
export const fewPreloads: Plugin = {
  name: 'few-preloads',
  enforce: 'post',
  generateBundle: {
    order: 'post',
    handler(_, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk' || !chunk.moduleIds.some((id) => everywhere.test(id))) continue;
        chunk.code = withoutPreloads(chunk.code, this.parse(chunk.code));
      }
    },
  },
};
