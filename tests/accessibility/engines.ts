/**
 * Three checkers that were made by others: axe, IBM's, and the W3C's for the HTML itself. Each has rules that the others
 * lack.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright';
import type { Finding } from './findings.ts';

const here = createRequire(import.meta.url);
const axeTags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** As it is run inside the page, where neither function knows anything of this file. */
type Found = { rule: string; path: string; says: string };

/** Where each of FOUND is, said so that it reads the same wherever the element stands in its list. */
function placed(page: Page, found: readonly Found[]): Promise<Omit<Finding, 'engine'>[]> {
  return page.evaluate((all) => {
    const nameOf = (one: Element) =>
      [one.localName, ...[...one.classList].slice(0, 2).map((name) => `.${name}`)].join('');
    return all.map(({ rule, path, says }) => {
      const element = path.startsWith('/')
        ? (document.evaluate(path, document, null, XPathResult.FIRST_ORDERED_NODE_TYPE).singleNodeValue as Element | null) // biome-ignore format: one thought
        : document.querySelector(path);
      const kind = element?.closest<HTMLElement>('[data-kind]')?.dataset['kind'];
      const line: string[] = [];
      for (let one = element; one && line.length < 4; one = one.parentElement) line.unshift(nameOf(one));
      return {
        rule,
        says,
        at: [kind ?? '', line.join(' > ') || path].filter(Boolean).join(': '),
        markup: (element?.cloneNode(false) as Element | undefined)?.outerHTML.slice(0, 200) ?? '',
      };
    });
  }, found);
}

/** Hidden popovers are hidden; what opens is looked at where it opens. */
export async function axe(page: Page): Promise<Finding[]> {
  const builder = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });
  const { violations } = await builder.withTags(axeTags).analyze();
  const found = violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => ({
      rule: id,
      path: String(target[0]),
      says: failureSummary?.split('\n').at(-1)?.trim() ?? '',
    })),
  );
  return (await placed(page, found)).map((one) => ({ engine: 'axe', ...one }));
}

interface Ace {
  Checker: new () => {
    check(
      document: Document,
      policies: string[],
    ): Promise<{
      results: {
        ruleId: string;
        reasonId: string;
        value: [level: string, verdict: string];
        path: { dom: string };
        message: string;
      }[];
    }>;
  };
}
const ibmEngine = readFileSync(here.resolve('accessibility-checker-engine/ace.js'), 'utf8');

/** All but what it asks of a person for every page alike (`MANUAL`). */
export async function ibm(page: Page): Promise<Finding[]> {
  if (!(await page.evaluate(() => 'ace' in window))) await page.evaluate(`${ibmEngine};window.ace=ace`);
  const found = await page.evaluate(async () => {
    const { Checker } = (window as unknown as { ace: Ace }).ace;
    const { results } = await new Checker().check(document, ['IBM_Accessibility', 'WCAG_2_2']);
    return results
      .filter(({ value: [, verdict] }) => verdict === 'FAIL' || verdict === 'POTENTIAL')
      .map(({ ruleId, reasonId, path, message }) => ({
        rule: `${ruleId} ${reasonId}`,
        path: path.dom,
        says: message,
      }));
  });
  return (await placed(page, found)).map((one) => ({ engine: 'IBM', ...one }));
}

/** The page as it stands now, with what its scripts put in, as a file would have it. */
export const serialised = (page: Page): Promise<string> =>
  page.evaluate(() => `<!doctype html>${document.documentElement.outerHTML}`);

/**
 * What the W3C's checker says of PAGES, given by name. Its CSS part stops at nesting and container queries, and takes
 * what is inline for refused by the policy that allows it by hash: so neither styles nor the policy are shown to it.
 */
export function w3c(pages: ReadonlyMap<string, string>): (Finding & { readonly page: string })[] {
  const folder = mkdtempSync(join(tmpdir(), 'w3c-'));
  try {
    const names = [...pages.keys()];
    const files = names.map((_, index) => join(folder, `${index}.html`));
    for (const [index, file] of files.entries())
      writeFileSync(file, withoutStyles(pages.get(names[index] ?? '') ?? ''));
    const jar = join(dirname(here.resolve('vnu-jar')), 'build/dist/vnu.jar');
    const options = ['--format', 'json', '--exit-zero-always', '--stdout'];
    const { stdout, stderr, error } = spawnSync('java', ['-Xss4m', '-jar', jar, ...options, ...files], {
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    });
    if (error) throw error;
    if (!stdout.startsWith('{')) throw new Error(`The W3C's checker said no JSON: ${stderr.slice(0, 500)}`);
    const { messages } = JSON.parse(stdout) as {
      messages: { url: string; type: string; subType?: string; message: string; extract?: string }[];
    };
    return messages.map(({ url, message, extract = '' }) => ({
      engine: 'W3C',
      page: names[Number(/(\d+)\.html$/.exec(url)?.[1])] ?? url,
      // It has no names for its rules: the sentence without what it is about is as good.
      rule: message.replace(/“[^”]*”/g, '…'),
      at: '',
      markup: extract,
      says: message,
    }));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const withoutStyles = (html: string): string =>
  html
    .replace(/(<style\b[^>]*>)[\s\S]*?(<\/style>)/gi, '$1$2')
    .replace(/<meta[^>]*http-equiv="?content-security-policy[^>]*>/gi, '');
