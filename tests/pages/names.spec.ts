/** Names of what can be operated stand once on a page: for who speaks to it, and for who hears a list of them. */
import type { Page } from 'playwright/test';
import { openAnswered, ready } from '../activities.ts';
import { markupOf, pages, published, titleOf } from '../site.ts';
import { expect, test } from '../test.ts';

const phone = { width: 360, height: 780 };
const desk = { width: 1280, height: 900 };

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
async function twice(page: Page): Promise<string[]> {
  const devtools = await page.context().newCDPSession(page);
  const { nodes } = (await devtools.send('Accessibility.getFullAXTree')) as { nodes: Node[] };
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const above = (node: Node, roles: readonly string[]): Node | undefined => {
    const parent = byId.get(node.parentId ?? '');
    return !parent || roles.includes(parent.role?.value ?? '') ? parent : above(parent, roles);
  };
  const seen = new Map<string, Set<string>>();
  for (const node of nodes) {
    const role = node.role?.value ?? '';
    // A date's own parts are the browser's.
    if (node.ignored || !operable.includes(role) || above(node, ['Date'])) continue;
    // A choice is heard with its question.
    const question = ['radio', 'checkbox'].includes(role) ? above(node, ['group', 'radiogroup']) : undefined;
    const name = [node.name?.value, question?.name?.value].filter(Boolean).join(' · ');
    seen.set(name, (seen.get(name) ?? new Set()).add(await leadsTo(devtools, node)));
  }
  await devtools.detach();
  return [...seen].flatMap(([name, targets]) => (targets.size > 1 ? [name] : []));
}

/** What a link leads to, or a button opens: two that do the same may be called the same. Else the node itself. */
async function leadsTo(
  devtools: Awaited<ReturnType<ReturnType<Page['context']>['newCDPSession']>>,
  { nodeId, role, backendDOMNodeId = 0 }: Node,
): Promise<string> {
  if (!['link', 'button'].includes(role?.value ?? '')) return nodeId;
  const { node } = await devtools.send('DOM.describeNode', { backendNodeId: backendDOMNodeId });
  const of = (attribute: string) => {
    const at = node.attributes?.indexOf(attribute) ?? -1;
    return at < 0 ? undefined : node.attributes?.[at + 1];
  };
  return of('href') ?? of('popovertarget') ?? nodeId;
}

for (const path of pages) {
  test(`${titleOf(path)} has no name twice`, async ({ page }) => {
    await page.setViewportSize(desk);
    await page.goto(`/${path}`);
    await ready(page);
    await expect.poll(() => twice(page)).toEqual([]);
    if (!/\sdata-activity="/.test(markupOf(path))) return;
    const fresh = await page.context().newPage();
    await fresh.setViewportSize(phone);
    await openAnswered(fresh, `/${path}`);
    await expect.poll(() => twice(fresh), 'answered, on a phone').toEqual([]);
    await fresh.setViewportSize(desk);
    await expect.poll(() => twice(fresh), 'answered, at a desk').toEqual([]);
  });
}

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });
  test('no lesson has a name twice', async ({ page }) => {
    for (const path of published.filter((one) => one.startsWith('lessons/') || one.startsWith('toolkit/'))) {
      await page.goto(`/${path}`);
      await expect.poll(() => twice(page), path).toEqual([]);
    }
  });
});
