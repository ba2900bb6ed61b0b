import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { type Edit, edited, type Page, pageOf } from './html.ts';
import { ask, askedFor, blanks, finish, links, oneStyle, policyFor, styleOf } from './pages.ts';
import { scriptsOf } from './scripts.ts';

const sha = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const page = (head: string, body = '') =>
  `<html><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`;
const noScripts = scriptsOf(() => '');

/** HTML after one touch alone. */
const after = (html: string, touch: (page: Page) => readonly Edit[]) => edited(html, touch(pageOf(html)));
const relativeTo = (root: string, html: string) =>
  after(html, (of) => [...links(of, root), ...oneStyle(of, styleOf(of, root))]);
const joinStyles = (html: string) => after(html, (of) => oneStyle(of, styleOf(of, '/')));
const tight = (html: string) => after(html, blanks);

describe('a finished page', () => {
  test('finds its neighbours from any folder', () => {
    expect(relativeTo('../../', '<a href="/glossary/#turf">')).toBe('<a href="../../glossary/#turf">');
    expect(relativeTo('', '<a href="/">')).toBe('<a href="./">');
    expect(relativeTo('../', '<style>a{src:url("/_astro/a.woff2")}</style>')).toContain(
      'url("../_astro/a.woff2")',
    );
  });

  test('leaves other sites and its own text alone', () => {
    const html =
      '<a href="https://example.org/a">//</a><p>href="/x" stands in the text as &quot;</p><a href="#b">';
    expect(relativeTo('../', html)).toContain('https://example.org/a');
    expect(relativeTo('../', html)).toContain('href="#b"');
  });

  test('names every inline style and script in its policy, and allows nothing else', () => {
    const html = '<style>a{}</style><script>b()</script><script type="application/json">{}</script>';
    const policy = policyFor(pageOf(html), 'a{}');
    expect(policy).toContain(`style-src 'self' ${sha('a{}')};`);
    expect(policy).toContain(`script-src 'self' ${sha('b()')};`);
    expect(policy).not.toMatch(/unsafe|\*/);
  });

  test('takes the hash after its links have been made relative', () => {
    const html = finish(page('<style>a{src:url(/f.woff2)}</style>'), 'a/b/index.html', noScripts);
    expect(html).toContain('url(../../f.woff2)');
    expect(html).toContain(sha('a{src:url(../../f.woff2)}'));
  });

  test('has one style, in the order of the page', () => {
    expect(joinStyles('<style>a</style><p><style lang="x">b</style>')).toBe('<style>ab</style><p>');
    expect(joinStyles('<p>none</p>')).toBe('<p>none</p>');
  });

  test('announces its scripts and all that they import, each once', () => {
    const files: Record<string, string> = {
      '_astro/a.js': 'import{x}from"./b.js";import"./c.js"',
      '_astro/b.js': 'export*from"./c.js"',
      '_astro/c.js': 'import("./late.js")',
    };
    const scripts = scriptsOf((path) => files[path] ?? '');
    expect(scripts.importedBy('_astro/a.js')).toEqual(['_astro/b.js', '_astro/c.js']);
    const html = finish(
      page('', '<script type="module" src="/_astro/a.js"></script>'),
      'index.html',
      scripts,
    );
    expect(html.match(/modulepreload/g)).toHaveLength(3);
    expect(html.indexOf('modulepreload')).toBeLessThan(html.indexOf('</head>'));
  });

  test('asks for what its own script would only import, once', () => {
    const files: Record<string, string> = {
      '_astro/a.js': 'import{x}from"./page.js";x()',
      '_astro/own.js': 'import"./page.js";\n',
      '_astro/lone.js': 'import"./other.js";',
    };
    const scripts = scriptsOf((path) => files[path] ?? '');
    const withoutStubs = (html: string) => after(html, (of) => ask(askedFor(of, scripts), '/'));
    const script = (name: string) => `<script type="module" src="/_astro/${name}.js"></script>`;
    expect(withoutStubs(script('a') + script('own'))).toBe(script('a'));
    expect(withoutStubs(script('lone') + script('lone'))).toBe(script('other'));
    expect(withoutStubs(script('own') + script('page'))).toBe(script('page'));
  });

  test('loses the blanks that nobody sees, and no other', () => {
    expect(tight('<ul> <li> one <b>two</b> three </li> </ul>')).toBe(
      '<ul><li>one <b>two</b> three</li></ul>',
    );
    expect(tight('<p>a</p> <pre> b  <p> c</pre> <textarea>\n d</textarea>')).toBe(
      '<p>a</p><pre> b  <p> c</pre> <textarea>\n d</textarea>',
    );
    expect(tight('<a href="/"> <span>a</span> <span>b</span> </a>')).toBe(
      '<a href="/"> <span>a</span> <span>b</span> </a>',
    );
    expect(tight('<script>if (a <p> b) {}</script>')).toBe('<script>if (a <p> b) {}</script>');
  });

  test('is touched where it is markup, and nowhere else', () => {
    const html =
      '<p title="a > b"> c </p><script>x("<p> d"); y(\' href="/e"\')</script><!-- <p> href="/f" -->';
    expect(tight(html)).toBe(html.replace('> c <', '>c<'));
    expect(relativeTo('../', html)).toBe(html);
    expect(tight('<p>\u00a0a\u00a0</p>')).toBe('<p>\u00a0a\u00a0</p>');
  });

  test('stands alone when it is the one for lost readers', () => {
    expect(finish(page('', '<a href="/">home</a>'), '404.html', noScripts)).toContain('href="/"');
  });
});
