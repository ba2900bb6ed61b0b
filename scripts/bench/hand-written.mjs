// The page that somebody would write by hand for the same content: the same headings, sentences, pictures, tables and forms,
// one small sheet, one small script that keeps and tells, and no engine. Made of the built page as it is without scripts.
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const source = dirname(fileURLToPath(import.meta.url));

/**
 * Writes PAGE by hand into FOLDER.
 * @param {import('playwright').Browser} browser
 * @param {string} site
 * @param {string} page as `pagesOf` says
 * @param {string} folder which has the two files that all such pages share, when it is done
 */
export async function writeByHand(browser, site, page, folder) {
  const context = await browser.newContext({ javaScriptEnabled: false });
  try {
    const tab = await context.newPage();
    await tab.goto(site + page);
    const { title, body } = await tab.evaluate(plainly);
    const html = readFileSync(join(source, 'hand-written.html'), 'utf8')
      .replaceAll('{{root}}', '../'.repeat(page.split('/').length - 1))
      .replaceAll('{{title}}', () => title)
      .replace('{{body}}', () => body);
    const file = join(folder, page === '' || page.endsWith('/') ? `${page}index.html` : page);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, html);
    for (const shared of ['hand-written.css', 'hand-written.js'])
      copyFileSync(join(source, shared), join(folder, shared));
  } finally {
    await context.close();
  }
}

/** In the page: its title, and what its main part holds as plain HTML. */
function plainly() {
  const kept = new Set(
    'H1 H2 H3 H4 H5 H6 P UL OL LI DL DT DD TABLE CAPTION THEAD TBODY TR TH TD BLOCKQUOTE FIGURE FIGCAPTION DETAILS SUMMARY FIELDSET LEGEND LABEL INPUT SELECT OPTION TEXTAREA STRONG EM A IMG NAV'.split(
      ' ',
    ),
  );
  const empty = new Set(['INPUT', 'IMG']);
  const said = ['href', 'rel', 'src', 'alt', 'type', 'name', 'value', 'for', 'rows', 'maxlength', 'colspan', 'scope']; // biome-ignore format: a list
  const left =
    '[hidden], .no-script, .sr-only, svg.icon, script, style, template, dialog, button, input[type="hidden"]';
  /** @param {string} text */
  const safe = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
  /** @param {Element} element */
  const attributes = (element) =>
    [...(element.matches('label, select, textarea, input') ? ['id'] : []), ...said]
      .filter((name) => element.hasAttribute(name))
      .map((name) => ` ${name}="${safe(element.getAttribute(name) ?? '')}"`)
      .join('');
  /** @param {Node} node @returns {string} */
  const write = (node) => {
    if (node instanceof Text) return safe(node.data.replace(/\s+/g, ' '));
    if (!(node instanceof Element) || node.matches(left)) return '';
    if (node instanceof SVGElement) return node.outerHTML;
    const inside = [...node.childNodes].map(write).join('');
    if (node.matches('[data-card]')) return placing(node) || inside;
    if (node.matches('[data-activity]'))
      return `<section data-activity>${inside}<button type="button">Check</button><p role="status"></p></section>`;
    if (!kept.has(node.tagName)) return inside;
    const name = node.tagName.toLowerCase();
    return `<${name}${attributes(node)}>${empty.has(node.tagName) ? '' : `${inside}</${name}>\n`}`;
  };
  /** A card's radios become the list that a page by hand would have. @param {Element} card */
  const placing = (card) => {
    const radios = [...card.querySelectorAll('input[type="radio"]')];
    if (!radios.length) return '';
    const options = radios.map((radio) => {
      const value = radio.getAttribute('value') ?? '';
      return `<option value="${safe(value)}"${value ? '' : ' selected'}>${safe(radio.closest('label')?.textContent ?? '')}</option>`;
    });
    const words = [...card.querySelectorAll('legend, p')].map((one) => write(one)).join('');
    return `${words.replaceAll('legend', 'h5')}<select name="${safe(radios[0]?.getAttribute('name') ?? '')}">${options.join('')}</select>`;
  };
  return { title: safe(document.title), body: write(document.querySelector('main') ?? document.body) };
}
