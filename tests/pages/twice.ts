/** Names of what can be operated stand once on a page: for who speaks to it, and for who hears a list of them. */
import type { CDPSession, Page } from 'playwright/test';

const operable =
  'button, checkbox, radio, textbox, searchbox, combobox, listbox, slider, spinbutton, switch, Date, DisclosureTriangle, link'.split(
    ', ',
  );

interface Value {
  readonly value?: string;
}
interface Node {
  readonly nodeId: string;
  readonly parentId?: string;
  readonly backendDOMNodeId?: number;
  readonly ignored: boolean;
  readonly role?: Value;
  readonly name?: Value;
}

/** Names that stand more than once, as the browser gives them to other programs. */
export async function namedTwice(page: Page): Promise<string[]> {
  const devtools = await page.context().newCDPSession(page);
  const { nodes } = (await devtools.send('Accessibility.getFullAXTree')) as { nodes: Node[] };
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const above = (node: Node, roles: readonly string[]): Node | undefined => {
    const parent = byId.get(node.parentId ?? '');
    return !parent || roles.includes(parent.role?.value ?? '') ? parent : above(parent, roles);
  };
  const named = new Map<string, Node[]>();
  for (const node of nodes) {
    const role = node.role?.value ?? '';
    // A date's own parts are the browser's.
    if (node.ignored || !operable.includes(role) || above(node, ['Date'])) continue;
    // A choice is heard with its question.
    const question = ['radio', 'checkbox'].includes(role) ? above(node, ['group', 'radiogroup']) : undefined;
    const name = [node.name?.value, question?.name?.value].filter(Boolean).join(' · ');
    named.set(name, [...(named.get(name) ?? []), node]);
  }
  const found: string[] = [];
  for (const [name, all] of named) {
    if (all.length < 2) continue;
    const targets = await Promise.all(all.map((node) => leadsTo(devtools, node)));
    if (new Set(targets).size > 1) found.push(name);
  }
  await devtools.detach();
  return found;
}

/** What a link leads to, or a button opens: two that do the same may be called the same. Else the node itself. */
async function leadsTo(devtools: CDPSession, { nodeId, role, backendDOMNodeId = 0 }: Node): Promise<string> {
  if (!['link', 'button'].includes(role?.value ?? '')) return nodeId;
  const { node } = await devtools.send('DOM.describeNode', { backendNodeId: backendDOMNodeId });
  const of = (attribute: string) => {
    const at = node.attributes?.indexOf(attribute) ?? -1;
    return at < 0 ? undefined : node.attributes?.[at + 1];
  };
  return of('href') ?? of('popovertarget') ?? nodeId;
}
