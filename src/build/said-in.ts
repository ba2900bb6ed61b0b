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
      if (!callee || !isEach(node)) return of('callee');
      const [shown] = list(node['arguments']);
      return shown
        ? saidBy(nodeIn(shown, 'body'), withEach(node, withoutParams(shown, names), names))
        : other;
    }
    case 'ConditionalExpression':
      return both([of('consequent'), of('alternate')]);
    case 'LogicalExpression':
      return node['operator'] === '&&' ? of('right') : both([of('left'), of('right')]);
    case 'BinaryExpression': {
      const sides = [nodeIn(node, 'left'), nodeIn(node, 'right')];
      // A reckoning, not a sentence.
      return sides.some((side) => typeof side?.['value'] === 'number')
        ? nothing
        : both([of('left'), of('right')]);
    }
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

/** What is heard alone, and tells apart things that look alike: the title of a card behind a button's words. */
const besides = (node: Node, names: ReadonlyMap<string, string>): readonly Node[] => {
  const unwrapped = node.type === 'JSXExpressionContainer' ? nodeIn(node, 'expression') : node;
  const shown = unwrapped?.type === 'LogicalExpression' ? nodeIn(unwrapped, 'right') : unwrapped;
  if (shown?.type !== 'JSXElement' || ofElement(shown, names) !== other) return [];
  const isHeard = attributesOf(shown).some(
    ({ name, value }) => name === 'class' && value?.['value'] === 'sr-only',
  );
  return isHeard ? [shown] : [];
};

function ofElement(element: Node, names: ReadonlyMap<string, string>): Says {
  const name = nameOf(element);
  if (silent.has(name)) return nothing;
  const attributes = attributesOf(element);
  // It speaks for itself.
  if (attributes.some((one) => one.name === 'lang')) return nothing;
  if (!/^[a-z]/.test(name)) return other;
  return both([
    ...list(element['children']).map((child) =>
      besides(child, names).length ? nothing : saidBy(child, names),
    ),
    ...attributes.filter((one) => saying.has(one.name)).map(({ value }) => saidBy(value, names)),
  ]);
}

/** The names that a pattern binds. */
const boundBy = (pattern: Node): readonly string[] =>
  pattern.type === 'Identifier'
    ? [String(pattern['name'])]
    : [
        ...list(pattern['properties']).map((one) => nodeIn(one, 'value')),
        ...list(pattern['elements']),
      ].flatMap((one) => (one ? boundBy(nodeIn(one, 'left') ?? one) : []));

/** NAMES as they are among STATEMENTS: with what is taken out of words there, and without what has a name of its own. */
function withDeclared(statements: readonly Node[], names: ReadonlyMap<string, string>) {
  const declared = statements.flatMap((one) =>
    one.type === 'VariableDeclaration' ? list(one['declarations']) : [],
  );
  const known = new Map(names);
  for (const { id, init } of declared) {
    const said = isNode(init) ? saidBy(init, known) : other;
    for (const name of isNode(id) ? boundBy(id) : [])
      if (said === nothing || said === other) known.delete(name);
      else known.set(name, said);
  }
  return known;
}

/** NAMES without those that a function gives to what it takes. */
function withoutParams(node: Node, names: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const own = new Set(list(node['params']).flatMap((one) => boundBy(nodeIn(one, 'left') ?? one)));
  return own.size ? new Map([...names].filter(([name]) => !own.has(name))) : names;
}

/** NAMES as they are within NODE. */
function withinIt(node: Node, names: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  if (node.type === 'BlockStatement') return withDeclared(list(node['body']), names);
  return names;
}

/** What a module imports from files of words. */
function importedBy(body: readonly Node[], languageOf: LanguageOf): ReadonlyMap<string, string> {
  const imports = body.filter(({ type }) => type === 'ImportDeclaration');
  return new Map(
    imports.flatMap((node) => {
      const source = String(nodeIn(node, 'source')?.['value'] ?? '');
      const language = turns.test(source) ? undefined : languageOf(source);
      const locals = list(node['specifiers']).map((one) => String(nodeIn(one, 'local')?.['name']));
      return language === undefined ? [] : locals.map((name) => [name, language] as const);
    }),
  );
}

/** `words.all.map((one) => …)`: WITHIN it, and `one` says what they all say. */
function withEach(node: Node, within: ReadonlyMap<string, string>, names: ReadonlyMap<string, string>) {
  const said = saidBy(nodeIn(nodeIn(node, 'callee') ?? node, 'object'), names);
  const [each] = list(list(node['arguments'])[0]?.['params']);
  if (said === nothing || said === other || each?.type !== 'Identifier') return within;
  return new Map([...within, [String(each['name']), said]]);
}
function isEach(node: Node): boolean {
  const method = nodeIn(nodeIn(node, 'callee') ?? node, 'property')?.['name'];
  return node.type === 'CallExpression' && (method === 'map' || method === 'flatMap');
}

/** Components that show what they are given, and take its language beside it. */
const showing = { DayField: { label: 'saidIn' }, TextField: { label: 'saidIn', hint: 'hintIn' } } as const;

/** The marks of what such a component is given to show. */
function givenTo(element: Node, names: ReadonlyMap<string, string>): readonly string[] {
  const shown: Readonly<Record<string, string>> = showing[nameOf(element) as keyof typeof showing] ?? {};
  return attributesOf(element).flatMap(({ name, value }) => {
    const said = shown[name] ? saidBy(value, names) : nothing;
    return said === nothing || said === other ? [] : [` ${shown[name]}="${said}"`];
  });
}

/** CODE without what only pages in two languages need: an English page is as light as if there were no others. */
export const saidInOne = (code: string): string =>
  code.replace(/\s+lang=\{(?:ofInterface|props\.(?:saidIn|hintIn))\}/g, '');

/**
 * CODE with `lang` on each element that says words alone; `undefined` where there is none.
 * @param ofCourse the language of what is the course's
 */
export function saidIn(
  file: string,
  code: string,
  languageOf: LanguageOf,
  ofCourse?: string,
): string | undefined {
  if (!code.includes('words/en/')) return undefined;
  const { program } = parseSync(file, code, { lang: 'tsx' });
  const imported = importedBy(list(program.body), languageOf);
  if (!imported.size) return undefined;
  const names = withDeclared(list(program.body), imported);
  /** What is called for each of some words, and what names stand for in it. */
  const shownEach = new Map<Node, ReadonlyMap<string, string>>();
  const marks: (readonly [at: number, mark: string])[] = [];
  const visit = (node: Node, known: ReadonlyMap<string, string>) => {
    const name = nodeIn(nodeIn(node, 'openingElement') ?? node, 'name');
    const said = node.type === 'JSXElement' ? ofElement(node, known) : nothing;
    if (said !== nothing && said !== other && name) {
      marks.push([name.end, ` lang="${said}"`]);
      const heard = list(node['children']).flatMap((child) => besides(child, known));
      for (const one of ofCourse ? heard : []) {
        const tag = nodeIn(nodeIn(one, 'openingElement') ?? one, 'name');
        if (tag) marks.push([tag.end, ` lang="${ofCourse}"`]);
      }
      return;
    }
    const given = node.type === 'JSXElement' && name ? givenTo(node, known) : [];
    if (name && given.length) marks.push([name.end, given.join('')]);
    const [each] = isEach(node) ? list(node['arguments']) : [];
    if (each) shownEach.set(each, withEach(node, withoutParams(each, known), known));
    const within = withinIt(node, shownEach.get(node) ?? withoutParams(node, known));
    for (const value of Object.values(node))
      for (const one of Array.isArray(value) ? list(value) : isNode(value) ? [value] : []) visit(one, within);
  };
  for (const node of list(program.body)) visit(node, names);
  return marks
    .sort(([a], [b]) => b - a)
    .reduce((text, [at, mark]) => text.slice(0, at) + mark + text.slice(at), code);
}
