/**
 * Which of a page's styles it can ever need. Sheets are written for all pages, and each page carries its own copy: a
 * rule whose class or data attribute stands neither in the page nor in any script that it may load says nothing there.
 * Whatever else a selector asks for (elements, states, what stands in brackets) is taken to be there.
 */
import { type ChildNode, type Container, parse, type Root } from 'postcss';
import { type Page, textElements } from './html.ts';

/** Names that occur somewhere. */
export interface Names {
  has(name: string): boolean;
}

const words = (text: string) => new Set(text.match(/[\w-]+/g));

/**
 * The names that a script can give: those that stand in it, and those that it puts together of a part that stands in it
 * and a number (`slab${step}`) or of parts at a hyphen (`is-${state}`, `${side}-end`).
 */
export function namesOfScript(script: string): Names {
  const whole = words(script);
  const begun = new Set([...script.matchAll(/([\w-]+)(?:\$\{|[`'"]\s*\+)/g)].map(([, part]) => part));
  const ended = new Set([...script.matchAll(/(?:\}|\+\s*[`'"])(-[\w-]+)/g)].map(([, part]) => part));
  return {
    has: (name) =>
      whole.has(name) ||
      begun.has(name.replace(/\d+$/, '')) ||
      [...name.matchAll(/-/g)].some(
        ({ index }) => begun.has(name.slice(0, index + 1)) || ended.has(name.slice(index)),
      ),
  };
}

/** The names that stand in a page as built, and in what is written into it for scripts. */
export function namesOfPage(page: Page): Names {
  const attributes = page.tags.flatMap((tag) => [...tag.attributes]);
  const own = new Set(
    attributes.flatMap(([name, { text }]) => (name === 'class' ? text.split(/\s+/) : [name])),
  );
  const inline = words(
    textElements(page, 'script')
      .map(({ content }) => content)
      .join('\n'),
  );
  // A drawing is filled with them: `fill="var(--level1)"`.
  const properties = new Set(attributes.flatMap(([, { text }]) => text.match(/--[\w-]+/g) ?? []));
  return { has: (name) => own.has(name) || inline.has(name) || properties.has(name) };
}

/** `data-in-two` as scripts call it. */
const inDataset = (attribute: string) =>
  attribute.slice('data-'.length).replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

function withoutBrackets(selector: string): string {
  const without = selector.replace(/\([^()]*\)/g, '');
  return without === selector ? selector : withoutBrackets(without);
}

const asksFor = (selector: string): string[] =>
  [...withoutBrackets(selector).matchAll(/\.([\w-]+)|\[(data-[\w-]+)/g)].map(
    ([, name, attribute]) => name ?? attribute ?? '',
  );

function keepsRules(container: Container<ChildNode>, names: Names) {
  container.each((node) => {
    if (node.type === 'rule') {
      const kept = node.selectors.filter((selector) => asksFor(selector).every((name) => names.has(name)));
      if (!kept.length) return void node.remove();
      if (kept.length < node.selectors.length) node.selectors = kept;
    }
    if ((node.type !== 'rule' && node.type !== 'atrule') || !node.nodes || /keyframes$/.test(nameOf(node)))
      return;
    keepsRules(node as Container<ChildNode>, names);
    if (!node.nodes.length) node.remove();
  });
}

const nameOf = (node: ChildNode) => (node.type === 'atrule' ? node.name : '');

/** Takes away what nothing reads, until what is left is read. */
function keepsProperties(root: Root, names: Names) {
  const read = words(
    root
      .toString()
      .match(/var\(\s*--[\w-]+/g)
      ?.join(' ') ?? '',
  );
  let isLess = false;
  root.walkDecls(/^--/, (declaration) => {
    if (read.has(declaration.prop) || names.has(declaration.prop)) return;
    const { parent } = declaration;
    declaration.remove();
    if (!parent?.nodes.length) parent?.remove();
    isLess = true;
  });
  if (isLess) keepsProperties(root, names);
}

interface Sheet {
  readonly root: Root;
  /** Every name that decides on a rule or a property. */
  readonly names: readonly string[];
  /** What was kept, by which of the names occur. */
  readonly kept: Map<string, string>;
}

const sheets = new Map<string, Sheet>();

function sheetOf(css: string): Sheet {
  const known = sheets.get(css);
  if (known) return known;
  const root = parse(css);
  const names = new Set<string>();
  root.walkRules(({ selector }) => {
    for (const name of asksFor(selector)) names.add(name);
  });
  root.walkDecls(/^--/, ({ prop }) => void names.add(prop));
  const sheet = { root, names: [...names], kept: new Map() };
  sheets.set(css, sheet);
  return sheet;
}

/** Of CSS what a page can need in which NAMES occur. Pages of one make share their sheets, and mostly what is needed. */
export function neededStyles(css: string, names: Names): string {
  const sheet = sheetOf(css);
  const occurring = new Set(
    sheet.names.filter((name) => names.has(name) || (name.startsWith('data-') && names.has(inDataset(name)))),
  );
  const key = sheet.names.map((name) => Number(occurring.has(name))).join('');
  const known = sheet.kept.get(key);
  if (known !== undefined) return known;
  const root = sheet.root.clone();
  keepsRules(root, occurring);
  keepsProperties(root, occurring);
  const kept = root.toString();
  sheet.kept.set(key, kept);
  return kept;
}
