/**
 * Marks what files of words say with their language, where it is another than what stands around it. A view names its
 * words and no language; a page with a Welsh interface over an English course has both in one activity, and a screen
 * reader takes its voice from `lang`. What is in one language only costs nothing: no element gets anything.
 *
 * An element is marked when all that it says comes from one language's files: `<button>{words.check}</button>`, also with
 * a picture beside it. One with a text of the course in it too is left as it is, and its parts are looked at.
 */
import { parseSync } from 'vite';

/** As the parser gives it; only what is asked for here. */
interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [name: string]: unknown;
}

/** The language of a file of words, by how a module imports it; `undefined` where it is that of what stands around. */
type LanguageOf = (source: string) => string | undefined;

/** Says nothing; says something else, or in two languages; else a language. */
const nothing = '';
const other = '?';
type Says = string;

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as { type?: unknown }).type === 'string';
const list = (value: unknown): readonly Node[] => (Array.isArray(value) ? value.filter(isNode) : []);
const nodeIn = (node: Node, name: string): Node | undefined => {
  const value = node[name];
  return isNode(value) ? value : undefined;
};
const both = (all: readonly Says[]): Says =>
  all.reduce(
    (one, next) => (one === nothing || one === next ? next : next === nothing ? one : other),
    nothing,
  );

const hasLetters = (value: unknown) => typeof value === 'string' && /\p{L}/u.test(value);
/** Turns of phrase, which say what they are given. */
const turns = /\/phrases\.ts$/;
/** Components that draw and say nothing. */
const silent = new Set(['Icon', 'Mark', 'ShareBar', 'VerdictShape']);
/** What is said of an element. */
const saying = new Set(['alt', 'aria-label', 'placeholder', 'title']);

const nameOf = (element: Node): string => {
  const name = nodeIn(nodeIn(element, 'openingElement') ?? element, 'name');
  return typeof name?.['name'] === 'string' ? name['name'] : '';
};
const attributesOf = (element: Node) =>
  list(nodeIn(element, 'openingElement')?.['attributes']).flatMap((attribute) => {
    const name = nodeIn(attribute, 'name')?.['name'];
    return typeof name === 'string' ? [{ name, value: nodeIn(attribute, 'value') }] : [];
  });

/** What NODE says, by the names that files of words have in its module. */
function saidBy(node: Node | undefined, names: ReadonlyMap<string, string>): Says {
  if (!node) return nothing;
  const of = (name: string) => saidBy(nodeIn(node, name), names);
  const all = (name: string) => both(list(node[name]).map((one) => saidBy(one, names)));
  switch (node.type) {
    case 'Identifier':
      return node['name'] === 'undefined' ? nothing : (names.get(String(node['name'])) ?? other);
    case 'Literal':
    case 'JSXText':
      return hasLetters(node['value']) ? other : nothing;
    case 'TemplateLiteral':
      return list(node['quasis']).some(({ value }) => hasLetters((value as { cooked?: string }).cooked))
        ? other
        : all('expressions');
    case 'MemberExpression':
      return of('object');
    case 'CallExpression': {
      const callee = nodeIn(node, 'callee');
      const method = callee && nodeIn(callee, 'property')?.['name'];
      return method === 'map' || method === 'flatMap' ? other : of('callee');
    }
    case 'ConditionalExpression':
      return both([of('consequent'), of('alternate')]);
    case 'LogicalExpression':
      return node['operator'] === '&&' ? of('right') : both([of('left'), of('right')]);
    case 'BinaryExpression':
      return both([of('left'), of('right')]);
    case 'ObjectExpression':
      return both(list(node['properties']).map((one) => saidBy(nodeIn(one, 'value'), names)));
    case 'ArrayExpression':
      return all('elements');
    case 'JSXExpressionContainer':
    case 'ParenthesizedExpression':
    case 'ChainExpression':
    case 'TSAsExpression':
    case 'TSSatisfiesExpression':
    case 'TSNonNullExpression':
      return of('expression');
    case 'JSXEmptyExpression':
      return nothing;
    case 'JSXFragment':
      return all('children');
    case 'JSXElement':
      return ofElement(node, names);
    default:
      return other;
  }
}

function ofElement(element: Node, names: ReadonlyMap<string, string>): Says {
  const name = nameOf(element);
  if (silent.has(name)) return nothing;
  const attributes = attributesOf(element);
  // It speaks for itself.
  if (attributes.some((one) => one.name === 'lang')) return nothing;
  if (!/^[a-z]/.test(name)) return other;
  return both([
    ...list(element['children']).map((child) => saidBy(child, names)),
    ...attributes.filter((one) => saying.has(one.name)).map(({ value }) => saidBy(value, names)),
  ]);
}

/** The names of a module that stand for words, and their languages: what it imports, and what it takes out of that. */
function namesOf(body: readonly Node[], languageOf: LanguageOf): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const node of body) {
    if (node.type === 'ImportDeclaration') {
      const source = String(nodeIn(node, 'source')?.['value'] ?? '');
      const language = turns.test(source) ? undefined : languageOf(source);
      for (const one of language === undefined ? [] : list(node['specifiers']))
        names.set(String(nodeIn(one, 'local')?.['name']), language as string);
    }
    for (const { id, init } of node.type === 'VariableDeclaration' ? list(node['declarations']) : []) {
      const said = isNode(init) ? saidBy(init, names) : other;
      if (said === nothing || said === other || !isNode(id)) continue;
      const bound =
        id.type === 'Identifier' ? [id] : list(id['properties']).map((one) => nodeIn(one, 'value'));
      for (const one of bound) if (one?.type === 'Identifier') names.set(String(one['name']), said);
    }
  }
  return names;
}

/** `words.all.map((one) => …)`: within it `one` says what they all say. */
function withEach(node: Node, names: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const callee = node.type === 'CallExpression' ? nodeIn(node, 'callee') : undefined;
  const method = callee && nodeIn(callee, 'property')?.['name'];
  if (!callee || (method !== 'map' && method !== 'flatMap')) return names;
  const said = saidBy(nodeIn(callee, 'object'), names);
  const [each] = list(list(node['arguments'])[0]?.['params']);
  if (said === nothing || said === other || each?.type !== 'Identifier') return names;
  return new Map([...names, [String(each['name']), said]]);
}

/** Components that show what they are given, and take its language beside it. */
const showing: ReadonlyMap<string, readonly string[]> = new Map([
  ['DayField', ['label']],
  ['TextField', ['label', 'hint']],
]);

/** What such a component is given to show. */
const givenTo = (element: Node, names: ReadonlyMap<string, string>): Says => {
  const shown = showing.get(nameOf(element)) ?? [];
  const given = attributesOf(element).filter(({ name }) => shown.includes(name));
  return both(given.map(({ value }) => saidBy(value, names)));
};

/** CODE without what only pages in two languages need: an English page is as light as if there were no others. */
export const saidInOne = (code: string): string =>
  code.replace(/ lang=\{(?:ofInterface|props\.saidIn)\}/g, '');

/** CODE with `lang` on each element that says words alone; `undefined` where there is none. */
export function saidIn(file: string, code: string, languageOf: LanguageOf): string | undefined {
  if (!code.includes('words/en/')) return undefined;
  const { program } = parseSync(file, code, { lang: 'tsx' });
  const names = namesOf(list(program.body), languageOf);
  if (!names.size) return undefined;
  const marks: (readonly [at: number, mark: string])[] = [];
  const visit = (node: Node, known: ReadonlyMap<string, string>) => {
    const name = nodeIn(nodeIn(node, 'openingElement') ?? node, 'name');
    const said = node.type === 'JSXElement' ? ofElement(node, known) : nothing;
    if (said !== nothing && said !== other && name) {
      marks.push([name.end, ` lang="${said}"`]);
      return;
    }
    const given = node.type === 'JSXElement' ? givenTo(node, known) : nothing;
    if (given !== nothing && given !== other && name) marks.push([name.end, ` saidIn="${given}"`]);
    const within = withEach(node, known);
    for (const value of Object.values(node))
      for (const one of Array.isArray(value) ? list(value) : isNode(value) ? [value] : []) visit(one, within);
  };
  for (const node of list(program.body)) visit(node, names);
  return marks
    .sort(([a], [b]) => b - a)
    .reduce((text, [at, mark]) => text.slice(0, at) + mark + text.slice(at), code);
}
