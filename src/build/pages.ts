/**
 * Last touches to every built page: links made relative, so that the folder works from any sub-path; the scripts'
 * imports announced, so that they load in one round trip; and a content security policy with the hashes of what
 * stands inline. In this order: a hash must be that of the final text.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, posix, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

const attributes = /(\s(?:href|src|poster|data-src)=")\/(?!\/)([^"]*)(")/g;
const urls = /url\((["']?)\/(?!\/)([^)"']*)\1\)/g;
const inlineStyles = /<style[^>]*>([\s\S]*?)<\/style>/g;
const inlineScripts = /<script(?![^>]*\b(?:src|application\/json)\b)[^>]*>([\s\S]*?)<\/script>/g;
/** Between blocks, and inside drawings, no browser shows a blank. */
const block =
  '</?(?:article|aside|blockquote|body|circle|d[dlt]|details|div|fieldset|fig(?:caption|ure)|footer|g|h[1-6]|head|header|html|legend|li|line|link|main|meta|nav|ol|p|path|rect|section|summary|table|t(?:body|d|h|head|r)|ul)\\b[^>]*>';
const blanks = new RegExp(`\\s+(?=${block})|(?<=${block})\\s+`, 'g');
/** Where every blank counts. */
const verbatim = /(<(script|style|pre|textarea|text)\b[\s\S]*?<\/\2>)/;
/** A script that does nothing but import another. */
const stub = /^import"\.\/([^"]+)";?\s*$/;
const moduleScripts = /<script type="module" src="([^"]+)"><\/script>/g;
const imports = /(?:\bfrom|\bimport)\s*["'](\.[^"']+\.js)["']/g;

/** `/about/` seen from a page ROOT levels down: `../../about/`. */
export function relativeTo(root: string, html: string): string {
  return html
    .replace(
      attributes,
      (_, before: string, path: string, after: string) => before + (root + path || './') + after,
    )
    .replace(inlineStyles, (style: string) =>
      style.replace(urls, (_, quote: string, path: string) => `url(${quote}${root}${path}${quote})`),
    );
}

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** The policy of one page. `unsafe-inline` and `unsafe-eval` never occur; what stands inline is named by its hash. */
export function policyFor(html: string): string {
  const of = (pattern: RegExp) =>
    [...new Set([...html.matchAll(pattern)].map(([, text]) => hash(text ?? '')))].join(' ');
  return [
    "default-src 'none'",
    `script-src 'self' ${of(inlineScripts)}`.trim(),
    `style-src 'self' ${of(inlineStyles)}`.trim(),
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "form-action 'none'",
    "base-uri 'none'",
    "object-src 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');
}

/** One `<style>` with all of a page's styles, in their order: one hash in the policy, and better squeezed. */
export function joinStyles(html: string): string {
  const all = [...html.matchAll(inlineStyles)].map(([, css]) => css ?? '');
  const joined = `<style>${all.join('')}</style>`;
  let first = true;
  return html.replace(inlineStyles, () => {
    if (!first) return '';
    first = false;
    return joined;
  });
}

/** Every script that SCRIPT imports at once, itself left out, as paths below the site's root. */
export function importedBy(
  script: string,
  read: (path: string) => string,
  seen = new Set<string>(),
): readonly string[] {
  for (const [, path] of read(script).matchAll(imports)) {
    const file = posix.join(posix.dirname(script), path ?? '');
    if (seen.has(file)) continue;
    seen.add(file);
    importedBy(file, read, seen);
  }
  return [...seen];
}

/**
 * A page's own script is often no more than the import of one that others share: the page then asks for that one
 * itself, and not at all where another of its scripts brings it.
 */
export function withoutStubs(html: string, read: (path: string) => string): string {
  const target = (script: string): string => {
    const shared = stub.exec(read(script))?.[1];
    return shared ? target(posix.join(posix.dirname(script), shared)) : script;
  };
  const scripts = [...html.matchAll(moduleScripts)].map(([, src = '']) => target(src.slice(1)));
  const brought = new Set(scripts.flatMap((script) => importedBy(script, read)));
  return html.replace(moduleScripts, (_, src: string) => {
    const script = target(src.slice(1));
    if (brought.has(script)) return '';
    brought.add(script);
    return `<script type="module" src="/${script}"></script>`;
  });
}

/** Without the blanks that nobody sees: a hundred bytes of a lesson. */
export const tight = (html: string): string =>
  html
    .split(verbatim)
    // A verbatim part comes with the name of its element after it.
    .map((part, i) => (i % 3 === 0 ? part.replace(blanks, '') : i % 3 === 1 ? part : ''))
    .join('');

/** Finishes one page. PATH is its file below the site's root; READ gives a built file's text. */
export function finish(built: string, path: string, read: (path: string) => string): string {
  const html = tight(withoutStubs(built, read));
  const alone = path === '404.html';
  const root = alone ? '/' : '../'.repeat(path.split('/').length - 1);
  const scripts = [...html.matchAll(moduleScripts)].map(([, src]) => (src ?? '').replace(/^\//, ''));
  const early = new Set([...scripts, ...scripts.flatMap((script) => importedBy(script, read))]);
  const preloads = [...early].map((script) => `<link rel="modulepreload" href="/${script}">`).join('');
  const linked = relativeTo(root, joinStyles(html));
  const meta = `<meta http-equiv="content-security-policy" content="${policyFor(linked)}">`;
  // In the first bytes of the page, before its styles, so that the scripts are asked for while the rest still comes.
  return linked.replace(
    '<meta charset="utf-8">',
    `<meta charset="utf-8">${meta}${relativeTo(root, preloads)}`,
  );
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
        const texts = new Map<string, string>();
        const read = (path: string) => {
          const text = texts.get(path) ?? readFileSync(join(site, path), 'utf8');
          texts.set(path, text);
          return text;
        };
        for (const file of htmlFiles(site)) {
          const path = relative(site, file).split('\\').join('/');
          writeFileSync(file, finish(readFileSync(file, 'utf8'), path, read));
        }
      },
    },
  };
}
