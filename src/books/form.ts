/** A written form as a pen can fill it in: circles and boxes to mark, lines to write on, and nothing chosen. Pure. */
import { type BookElement, type BookNode, element, elements, find, has, isElement, wordsOf } from './node.ts';

type Translate = (nodes: readonly BookNode[]) => readonly BookNode[];

const formNames = new Set(['fieldset', 'legend', 'label', 'input', 'textarea', 'select', 'form']);

export const isForm = (node: BookElement): boolean =>
  formNames.has(node.name) ||
  has(node, 'options') ||
  has(node, 'scale') ||
  (node.name === 'div' && has(node, 'written')) ||
  (node.name === 'span' && has(node, 'thing')) ||
  (node.name === 'p' && ['ends', 'meta', 'write'].some((name) => has(node, name)));

/** A part of a form with what is to be filled in, in the language of that part. */
export function asked(node: BookElement, translate: Translate): readonly BookNode[] {
  return inLanguageOf(node, filledIn(node, translate));
}

/** NODES, which stand for FROM, in its language where it names one. */
function inLanguageOf(
  { attributes: { lang } }: BookElement,
  nodes: readonly BookNode[],
): readonly BookNode[] {
  if (!lang) return nodes;
  return nodes.map((node) =>
    !isElement(node)
      ? node.trim()
        ? element('span', { lang }, node)
        : node
      : wordsOf([node]) || 'aria-label' in node.attributes
        ? { ...node, attributes: { lang, ...node.attributes } }
        : node,
  );
}

function filledIn(node: BookElement, translate: Translate): readonly BookNode[] {
  if (has(node, 'written')) return withKeys(node, translate);
  if (has(node, 'options') || has(node, 'scale')) return choices(node, translate);
  if (has(node, 'thing')) return spaced(node.children, translate);
  if (node.name === 'p') return has(node, 'write') ? [element('p', { class: 'write' }, ...translate(node.children)), lines(1)] : apart(node, translate); // biome-ignore format: one thought
  switch (node.name) {
    case 'fieldset':
      return [element('div', { class: 'ask' }, ...translate(node.children))];
    case 'legend':
      return [element('p', { class: 'legend' }, ...translate(shown(node.children)))];
    case 'label':
      return label(node, translate);
    case 'textarea':
      return [lines(Number(node.attributes['rows'] ?? 2) + 1)];
    case 'select':
      return [element('span', { class: 'blank' }, ' ')];
    case 'input':
      return field(node);
    default:
      return translate(node.children);
  }
}

/** What is said to those who do not see a form stands in print: there it tells one question from the next. */
const shown = (nodes: readonly BookNode[]): readonly BookNode[] =>
  nodes.flatMap((node) =>
    isElement(node) && has(node, 'sr-only') ? [' ', ...inLanguageOf(node, node.children)] : [node],
  );

/** COUNT lines to write on. */
const lines = (count: number) =>
  element('div', { class: 'lines' }, ...Array.from({ length: Math.min(count, 12) }, () => element('div', { class: 'line' }, ' '))); // biome-ignore format: one thought

function field({ attributes }: BookElement): readonly BookNode[] {
  const { type = 'text' } = attributes;
  if (type === 'radio' || type === 'checkbox') return [mark(type, attributes['aria-label'] ?? '')];
  return type === 'hidden' || type === 'submit' || type === 'button' ? [] : [lines(1)];
}

/** To be crossed or filled in. */
const mark = (type: string, words: string): BookElement =>
  element('span', { class: `mark ${type}`, ...(words ? { role: 'img', 'aria-label': words } : {}) }, ' ');

const controlIn = (node: BookElement) =>
  find(
    [node],
    ({ name, attributes }) => name === 'input' && /^(radio|checkbox)$/.test(attributes['type'] ?? ''),
  );

const labelIn = (node: BookElement) => find([node], ({ name }) => name === 'label');

function label(node: BookElement, translate: Translate): readonly BookNode[] {
  const control = controlIn(node);
  // Alone in a cell of a table, whose heads say what it means.
  if (control) return [mark(control.attributes['type'] ?? '', wordsOf(translate(node.children.filter((one) => one !== control))))]; // biome-ignore format: one thought
  const select = find([node], ({ name }) => name === 'select');
  if (select) return translate([select]);
  return [element('p', { class: 'label' }, ...translate(node.children))];
}

/** Options, each with something to mark; the one that says “not yet” is left out. */
function choices(node: BookElement, translate: Translate): readonly BookNode[] {
  const items: BookElement[] = [];
  let type = 'radio';
  for (const child of node.children) {
    if (!isElement(child)) continue;
    const control = controlIn(child);
    if (!control) {
      const last = items.at(-1);
      const more = translate([child]);
      if (last) items[items.length - 1] = { ...last, children: [...last.children, ' ', ...more] };
      continue;
    }
    type = control.attributes['type'] ?? type;
    if (!control.attributes['value'] && 'checked' in control.attributes) continue;
    const own = child.name === 'label' ? spaced(child.children, translate) : child.children.flatMap((one): readonly BookNode[] => (isElement(one) && one.name === 'label' ? spaced(one.children, translate) : [' ', ...translate([one])])); // biome-ignore format: one thought
    const [item] = inLanguageOf(labelIn(child) ?? child, [element('li', {}, ...own)]) as [BookElement];
    items.push(item);
  }
  if (!items.length) return translate(node.children);
  const short = items.every((item) => wordsOf(item.children).length <= 24);
  return [element('ul', { class: `choices ${type}${short ? ' short' : ''}` }, ...items)];
}

/** Parts of an option, which stand apart on the screen by their style alone. */
const spaced = (nodes: readonly BookNode[], translate: Translate): readonly BookNode[] =>
  nodes
    .filter((node) => !(isElement(node) && node.name === 'input'))
    .flatMap((node) => (isElement(node) ? [' ', ...translate([node])] : [node]));

/** What stands apart by its style alone, apart by a sign. */
function apart(node: BookElement, translate: Translate): readonly BookNode[] {
  const parts = node.children
    .filter((child) => isElement(child) || child.trim())
    .map((child) => translate([child]))
    .filter((part) => wordsOf(part));
  const sign = has(node, 'ends') ? ' … ' : ' · ';
  const said = parts.flatMap((part, index) => (index ? [sign, ...part] : part));
  return said.length ? [element('p', { class: has(node, 'ends') ? 'ends' : 'meta' }, ...said)] : [];
}

/** What can be put into its blanks stands below a form once, and not in each. */
function withKeys(node: BookElement, translate: Translate): readonly BookNode[] {
  const keys = new Map<string, { readonly said: string; readonly lang: string | undefined }>();
  for (const select of elements(node.children)) {
    if (select.name !== 'select') continue;
    const options = [...elements(select.children)].filter(({ name }) => name === 'option');
    const said = options
      .filter(({ attributes }) => attributes['value'])
      .map(({ children }) => wordsOf(children));
    const first = options.find(({ attributes }) => !attributes['value']);
    // Numbers and letters need no key, and neither does what stands in a list of its own, by letters.
    if (!said.length || said.every((one) => one.length <= 2 || /^\p{L}: /u.test(one))) continue;
    // Rows of the form itself: “Partner 1”, “Partner 2”.
    if (said.length > 1 && new Set(said.map((one) => one.replace(/\d+/g, ''))).size === 1) continue;
    const cell = cellOf(node, select);
    const name = cell ?? wordsOf(first?.children ?? []);
    const table = find(node.children, (one) => one.name === 'table' && contains(one, select));
    const { lang = first?.attributes['lang'] ?? table?.attributes['lang'] } = select.attributes;
    keys.set(name, { said: said.join(' · '), lang });
  }
  const key = [...keys].map(([name, { said, lang }]) =>
    element('p', { class: 'key' }, element('strong', lang ? { lang } : {}, name), ` ${said}`),
  );
  return [...translate(node.children), ...key];
}

const contains = ({ children }: Pick<BookElement, 'children'>, one: BookElement) =>
  find(children, (other) => other === one) !== undefined;

const cellOf = (form: BookElement, select: BookElement): string | undefined =>
  find(
    form.children,
    ({ name, attributes, children }) =>
      name === 'td' && 'data-label' in attributes && contains({ children }, select),
  )?.attributes['data-label'];
