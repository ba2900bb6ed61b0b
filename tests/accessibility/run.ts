/** Three checkers over every page kind in its states. Its command is `scripts/accessibility.mjs`. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { openBrowser } from '../../scripts/browser.mjs';
import { ensureJava } from '../../scripts/java.mjs';
import { main, Plain, root } from '../../scripts/node.mjs';
import { serve } from '../../scripts/serve.mjs';
import { pagesOf } from '../../scripts/weigh.mjs';
import { dist, htmlOf, published, templates } from '../site.ts';
import { axe, ibm, serialised, w3c } from './engines.ts';
import { type Finding, idle, lineOf, unexplained } from './findings.ts';
import { reasons } from './reasons.ts';
import { states } from './states.ts';
import { type Looked, tableOf, withTable } from './table.ts';

/** Every page of the site, as the server sends it; no browser is needed for it. */
const asFiles = 'as files';

/** Where each finding was. */
type Seen = Finding & { readonly page: string; readonly state: string };

main(async () => {
  const { values } = parseArgs({
    options: {
      only: { type: 'string', multiple: true },
      page: { type: 'string', multiple: true },
      write: { type: 'boolean', default: false },
      all: { type: 'boolean', default: false },
    },
  });
  const chosen = states.filter(({ name }) => !values.only || values.only.includes(name));
  const names = [asFiles, ...states.map(({ name }) => name)];
  const strange = values.only?.find((name) => !names.includes(name));
  if (strange) throw new Plain(`There is no state ${strange}. There are: ${names.join(', ')}.`);
  const isChosen = (page: string) => !values.page || values.page.some((part) => `/${page}`.includes(part));
  // The gallery kind by kind: all of it at once is a page that nobody meets.
  const kinds = pagesOf(dist).filter((page) => /^gallery\/./.test(page));
  const pages = [...kinds, ...templates.filter((page) => page !== 'gallery/')]
    // What is answered first is in what is made of it.
    .sort((a, b) => Number(/^lessons\//.test(b)) - Number(/^lessons\//.test(a)))
    .filter(isChosen);
  const noJava = await ensureJava();
  const java = !noJava;
  const seen: Seen[] = [];
  const looked: Looked[] = [];
  const read = (state: string, markup: ReadonlyMap<string, string>) => {
    for (const { page: where, ...finding } of w3c(markup))
      seen.push({ ...finding, state, ...JSON.parse(where) });
  };

  if (java && (!values.only || values.only.includes(asFiles))) {
    const files = [...published, ...kinds].filter(isChosen);
    read(asFiles, new Map(files.map((page) => [JSON.stringify({ page: `/${page}` }), htmlOf(page)])));
    looked.push({ state: asFiles, views: files.length, read: true });
    console.log(`${asFiles}: ${files.length} pages`);
  }
  const version = chosen.length > 0 && (await inTheBrowser());

  async function inTheBrowser(): Promise<string> {
    const site = await serve(dist);
    const browser = await openBrowser();
    try {
      for (const state of chosen) {
        const since = Date.now();
        const markup = new Map<string, string>();
        const window = await browser.newContext({
          ...state.window,
          baseURL: site.url,
          locale: 'en-GB',
          reducedMotion: 'reduce',
          serviceWorkers: 'block',
        });
        let views = 0;
        const tab = await window.newPage();
        for (const page of state.pages?.filter((one) => pages.includes(one)) ?? pages) {
          await tab.unrouteAll();
          const shown = async (what?: string) => {
            views++;
            const where = { page: `/${page}`, state: what ? `${state.name}: ${what}` : state.name };
            // IBM's engine does not know that closed details hide what is in them, and takes it for unlabelled.
            await tab.evaluate(() => {
              for (const details of document.querySelectorAll('details')) details.open = true;
              scrollTo(0, 0);
            });
            const found = [...(await axe(tab)), ...(await ibm(tab))];
            seen.push(...found.map((one) => ({ ...one, ...where })));
            if (state.markup && java) markup.set(JSON.stringify(where), await serialised(tab));
          };
          await state.open(tab, `${site.url}${page}`, shown, page).catch((error) => {
            throw new Error(`/${page}, ${state.name}: ${error?.message ?? error}`);
          });
        }
        await window.close();
        if (markup.size > 0) read(state.name, markup);
        looked.push({ state: state.name, views, read: markup.size > 0 });
        console.log(`${state.name}: ${views} views (${Math.round((Date.now() - since) / 1000)} s)`);
      }
      return browser.version();
    } finally {
      await browser.close();
      await site.close();
    }
  }

  // For whoever wants to look closer than the lines below do.
  mkdirSync('test-results', { recursive: true });
  writeFileSync(join(root, 'test-results', 'accessibility.json'), JSON.stringify(seen, null, 1));
  const left = unexplained(seen, reasons) as Seen[];
  const byRule = new Map<string, Seen[]>();
  for (const one of values.all ? seen : left) {
    const key = `${one.engine} ${one.rule}\n  ${one.at}`;
    byRule.set(key, [...(byRule.get(key) ?? []), one]);
  }
  for (const [key, all] of [...byRule].sort(([a], [b]) => a.localeCompare(b))) {
    const [first] = all;
    if (!first) continue;
    const where = new Set(all.map(({ page, state }) => `${page} (${state})`));
    console.log(`\n${all.length} × ${key}\n  ${lineOf(first)}`);
    console.log(`  ${[...where].slice(0, 4).join(', ')}${where.size > 4 ? `, … ${where.size} in all` : ''}`);
  }
  // Part of the states, or of the pages, says nothing of what the others need.
  const whole = !values.only && !values.page && java;
  const stale = whole ? idle(seen, reasons) : [];
  for (const { engine, rule, where } of stale)
    console.log(`\nThis reason excuses nothing any more: ${engine} ${rule} at ${where}`);
  if (noJava) console.log(`\n${noJava}`);
  const table = tableOf({ seen, looked, pages: pages.length, java, version });
  console.log(`\n${table}`);
  if (values.write) {
    if (!whole) throw new Plain('Only a whole run, with Java, is written down.');
    const file = join(root, 'docs', 'accessibility-testing.md');
    writeFileSync(file, withTable(readFileSync(file, 'utf8'), table));
  }
  console.log(`${left.length} findings without a reason, ${stale.length} reasons without a finding`);
  return left.length + stale.length > 0 ? 1 : 0;
});
