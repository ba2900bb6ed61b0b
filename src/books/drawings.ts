/** The rules by which a course's drawings are drawn, from the site's own stylesheet, with plain colours. Node only. */
import postcss, { type ChildNode, type Container, type Rule } from 'postcss';
import { hexOf } from '../look/colour.ts';
import { type Look, levelsOf, type Theme } from '../look/look.ts';

/** Every colour of a look by its token's name, as any reader understands it. */
export function coloursOf(look: Look, theme: Theme): ReadonlyMap<string, string> {
  const steps = levelsOf(look);
  return new Map([
    ...Object.entries(look.colours).map(([name, pair]) => [name, hexOf(pair[theme])] as const),
    ...steps.map((step, index) => [`level${index + 1}`, hexOf(step[theme])] as const),
    ...steps.map(({ words }, index) => [`on-level${index + 1}`, hexOf(words[theme])] as const),
  ]);
}

const isOfDrawings = (selector: string) => /^\.(drawing|slab\d|stair-drawing)/.test(selector);

/**
 * What STYLESHEET says of drawings, flat: readers of books know neither nesting nor layers, and few know variables.
 * What else depends on the window is left out.
 */
export function drawingRules(stylesheet: string, values: ReadonlyMap<string, string>): string {
  const flat: string[] = [];
  const plain = (value: string) =>
    value.replace(/var\(--([\w-]+)\)/g, (said, name: string) => values.get(name) ?? said);
  const visit = (container: Container<ChildNode>, outer: string) => {
    container.each((node) => {
      if (node.type === 'atrule' && node.name === 'layer') visit(node as Container<ChildNode>, outer);
      // What a narrow window shows instead stands beside the drawing in a box of its own, which is shown or not.
      if (node.type === 'atrule' && node.name === 'media' && String(node).includes('.drawing-slabs {'))
        visit(node as Container<ChildNode>, outer);
      if (node.type === 'rule' && node.selector !== '.stair-drawing') rule(node, outer);
    });
  };
  const rule = (node: Rule, outer: string) => {
    const selector = outer ? node.selector.replaceAll('&', outer) : node.selector;
    if (!isOfDrawings(selector)) return;
    const said = node.nodes.flatMap((one) => (one.type === 'decl' ? [`${logical(one.prop)}:${plain(one.value)}`] : [])); // biome-ignore format: one thought
    if (said.length) flat.push(`${selector}{${said.join(';')}}`);
    visit(node as Container<ChildNode>, selector);
  };
  visit(postcss.parse(stylesheet) as unknown as Container<ChildNode>, '');
  return flat.join('\n');
}

const logical = (property: string) =>
  property
    .replace('min-block-size', 'min-height')
    .replace(/^inline-size$/, 'width')
    .replace(/^block-size$/, 'height')
    .replace('-block-start', '-top')
    .replace('-block-end', '-bottom')
    .replace('-inline-start', '-left');
