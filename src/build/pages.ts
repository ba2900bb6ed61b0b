/**
 * Last touches to every built page: links made relative, so that the folder works from any sub-path; the scripts'
 * imports announced, so that they load in one round trip; styles kept that the page can need; and a content security policy with the hashes of what
 * stands inline, as it stands in the end.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { type Edit, edited, type Page, pageOf, type Tag, type TextElement, textElements } from './html.ts';
import { type Names, namesOfPage, neededStyles } from './needed-styles.ts';
import { connects, everywhere } from './policy.ts';
import { type Scripts, scriptsOf } from './scripts.ts';
import { scriptFiles, unused } from './unused-scripts.ts';

/** `/about/` seen from a page ROOT levels down: `../../about/`. */
const seenFrom = (root: string, address: string) => root + address.slice(1) || './';
const isOfSite = (address: string) => /^\/(?!\/)/.test(address);

const isModule = ({ name, attributes }: Tag) =>
  name === 'script' &&
  attributes.get('type')?.text === 'module' &&
  isOfSite(attributes.get('src')?.text ?? '');

/** Links of the site itself; of scripts, see below. */
export const links = ({ tags }: Page, root: string): Edit[] =>
  tags
    .filter((tag) => !isModule(tag))
    .flatMap(({ attributes }) =>
      ['href', 'src', 'poster', 'data-src'].flatMap((name) => {
        const value = attributes.get(name);
        return value && isOfSite(value.text) ? [{ ...value, text: seenFrom(root, value.text) }] : [];
      }),
    );

const cssSeenFrom = (root: string, css: string): string =>
  css.replace(
    /url\((["']?)(\/(?!\/)[^)"']*)\1\)/g,
    (_, quote: string, path: string) => `url(${quote}${seenFrom(root, path)}${quote})`,
  );

/** The text of all of a page's styles, in their order. */
export const styleOf = (page: Page, root: string): string =>
  cssSeenFrom(
    root,
    textElements(page, 'style')
      .map(({ content }) => content)
      .join(''),
  );

/** One `<style>` in the place of all of a page's: one hash in the policy, and better squeezed. */
export const oneStyle = (page: Page, style: string): Edit[] =>
  textElements(page, 'style').map(({ tag, to }, index) => ({
    from: tag.from,
    to,
    text: index ? '' : `<style>${style}</style>`,
  }));

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const isData = ({ tag }: TextElement) => tag.attributes.get('type')?.text === 'application/json';

/** What an inline script says that asks for the service worker: see `layouts/early.ts`. */
const asksForWorker = "createPolicy('offline'";

/** The policy of one page with STYLE. `unsafe-inline` and `unsafe-eval` never occur; what stands inline is named by its hash. */
export function policyFor(page: Page, style: string): string {
  const inline = textElements(page, 'script').filter((one) => !one.tag.attributes.has('src') && !isData(one));
  const scripts = new Set(inline.map(({ content }) => hash(content)));
  const others = page.tags.find(({ name }) => name === 'html')?.attributes.get('data-connects')?.text;
  return [
    "default-src 'none'",
    ["script-src 'self'", ...scripts].join(' '),
    `style-src 'self'${style && ` ${hash(style)}`}`,
    // A page that talks with somebody else's server says so: `cmi5` alone, and only in packages.
    `${connects}${others ? ` ${others}` : ''}`,
    ...(page.tags.some(({ name }) => name === 'iframe') ? ["frame-src 'self'"] : []),
    ...everywhere,
    `trusted-types ${inline.some(({ content }) => content.includes(asksForWorker)) ? 'offline' : "'none'"}`,
  ].join('; ');
}

/** A page's script, and what is asked for in its place: nothing where another brings that. */
export type Asked = readonly (readonly [TextElement, script: string | undefined])[];

/** A script that is no more than the import of another gives way to that. */
export function askedFor(page: Page, { importedBy, meantBy }: Scripts): Asked {
  const own = textElements(page, 'script')
    .filter(({ tag }) => isModule(tag))
    .map((one) => [one, meantBy((one.tag.attributes.get('src')?.text ?? '').slice(1))] as const);
  const brought = new Set(own.flatMap(([, script]) => importedBy(script)));
  return own.map(([one, script]) => {
    const isBrought = brought.has(script);
    brought.add(script);
    return [one, isBrought ? undefined : script];
  });
}

export const ask = (asked: Asked, root: string): Edit[] =>
  asked.map(([{ tag, to }, script]) => ({
    from: tag.from,
    to,
    text: script === undefined ? '' : `<script type="module" src="${root}${script}"></script>`,
  }));

/** Asks at once for all that the scripts will ask for. */
function preloads(asked: Asked, root: string, { importedBy }: Scripts): string {
  const scripts = asked.flatMap(([, script]) => script ?? []);
  const early = new Set([...scripts, ...scripts.flatMap(importedBy)]);
  return [...early].map((script) => `<link rel="modulepreload" href="${root}${script}">`).join('');
}

/** Names of elements beside which no browser shows a blank: blocks, and the parts of drawings. */
const blocks = new Set(
  `article aside blockquote body circle dd dl dt details div fieldset figcaption figure footer g h1 h2 h3 h4 h5 h6 head
  header html legend li line link main meta nav ol p path rect section summary table tbody td th thead tr ul`.split(
    /\s+/,
  ),
);
/** Where every blank counts. */
const verbatim = new Set(['script', 'style', 'pre', 'textarea', 'text']);

/** Takes away the blanks that nobody sees: a hundred bytes of a lesson. */
export function blanks({ html, tags }: Page): Edit[] {
  const edits: Edit[] = [];
  let inside: string | undefined;
  let before: Tag | undefined;
  for (const tag of tags) {
    const from = before?.to ?? 0;
    const text = html.slice(from, tag.from);
    if (!inside) {
      const leading = before && blocks.has(before.name) ? (/^[ \t\n\f\r]+/.exec(text)?.[0].length ?? 0) : 0;
      const rest = text.slice(leading);
      const trailing = blocks.has(tag.name) ? (/[ \t\n\f\r]+$/.exec(rest)?.[0].length ?? 0) : 0;
      edits.push(
        { from, to: from + leading, text: '' },
        { from: tag.from - trailing, to: tag.from, text: '' },
      );
    }
    if (!inside && !tag.closes && verbatim.has(tag.name)) inside = tag.name;
    else if (tag.closes && tag.name === inside) inside = undefined;
    before = tag;
  }
  return edits.filter((edit) => edit.from < edit.to);
}

/**
 * Finishes one page. PATH is its file below the site's root.
 * @param asks Is told each script that the page asks for.
 */
export function finish(
  built: string,
  path: string,
  scripts: Scripts,
  asks: (script: string) => void = () => {},
): string {
  const page = pageOf(built);
  const alone = path === '404.html';
  const root = alone ? '/' : '../'.repeat(path.split('/').length - 1);
  const asked = askedFor(page, scripts);
  const own = asked.flatMap(([, script]) => script ?? []);
  for (const script of own) asks(script);
  const style = neededStyles(styleOf(page, root), namesWith(page, own, scripts));
  const policy = `<meta http-equiv="content-security-policy" content="${policyFor(page, style)}">`;
  // In the first bytes of the page, before its styles, so that the scripts are asked for while the rest still comes.
  const behind = page.tags.find(({ attributes }) => attributes.has('charset'))?.to ?? 0;
  return edited(built, [
    { from: behind, to: behind, text: policy + preloads(asked, root, scripts) },
    ...ask(asked, root),
    ...links(page, root),
    ...oneStyle(page, style),
    ...blanks(page),
  ]);
}

/** The names that occur in a page, or ever will by its SCRIPTS' doing. */
function namesWith(page: Page, own: readonly string[], { reachedBy, namesIn }: Scripts): Names {
  const all = [namesOfPage(page), ...new Set(own.flatMap(reachedBy))].map((one) =>
    typeof one === 'string' ? namesIn(one) : one,
  );
  return { has: (name) => all.some((names) => names.has(name)) };
}

function* htmlFiles(folder: string): Generator<string> {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* htmlFiles(path);
    else if (entry.name.endsWith('.html')) yield path;
  }
}

/** For `integrations` in astro.config.mjs; the last of them, since it must see final pages. */
export function finishedPages(): AstroIntegration {
  return {
    name: 'finished-pages',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const site = fileURLToPath(dir);
        const scripts = scriptsOf((path) => readFileSync(join(site, path), 'utf8'));
        const asked = new Set<string>();
        for (const file of htmlFiles(site)) {
          const path = relative(site, file).split('\\').join('/');
          const html = finish(readFileSync(file, 'utf8'), path, scripts, (script) => asked.add(script));
          writeFileSync(file, html);
        }
        for (const script of unused(scriptFiles(site), asked, scripts)) rmSync(join(site, script));
      },
    },
  };
}
