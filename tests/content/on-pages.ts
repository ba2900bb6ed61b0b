/** What built pages say, each text with the language that a screen reader takes it for; and what files of words say. */
import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type BookElement, type BookNode, has, isElement, read } from '../../src/books/node.ts';

export interface Text {
  readonly page: string;
  readonly text: string;
  /** Of the nearest element that names one. */
  readonly lang: string;
  /** It stands in the written form of an activity, whose texts and buttons are the kind's own. */
  readonly inForm: boolean;
}

const unsaid = new Set(['script', 'style', 'template']);
const named = ['aria-label', 'alt', 'title', 'placeholder', 'data-some', 'data-all'];
const plain = (text: string) => text.replace(/\s+/g, ' ').trim();

/** On a page the form is marked; in a book all of an activity is one. */
const isForm = (node: BookElement) =>
  'data-written' in node.attributes ||
  ((has(node, 'activity') || has(node, 'answer')) && !('data-activity' in node.attributes));

/** Everything that PAGE says: its texts, and what is said of elements. */
export function textsOf(site: string, page: string): readonly Text[] {
  const file = page === '' || page.endsWith('/') ? `${page}index.html` : page;
  const found: Text[] = [];
  const visit = (nodes: readonly BookNode[], lang: string, inForm: boolean) => {
    for (const node of nodes) {
      const add = (text: string, its = lang) => {
        if (/\p{L}{2}/u.test(text)) found.push({ page, text: plain(text), lang: its, inForm });
      };
      if (!isElement(node)) add(node);
      else if (!unsaid.has(node.name)) {
        const its = node.attributes['lang'] ?? lang;
        for (const name of named) add(node.attributes[name] ?? '', its);
        if (node.name === 'meta' && node.attributes['name'] === 'description')
          add(node.attributes['content'] ?? '', its);
        visit(node.children, its, inForm || isForm(node));
      }
    }
  };
  visit(read(readFileSync(join(site, file), 'utf8')), '', false);
  return found;
}

/** Every page, by its path below the root. */
export const pagesIn = (site: string): readonly string[] =>
  globSync('**/*.html', { cwd: site })
    .map((file) => file.replaceAll('\\', '/').replace(/(^|\/)index\.html$/, '$1'))
    .sort();

/** Stands where a sentence takes something. */
const something = '\u0001';

/** What WORDS can say: a text as it is, a function's with something in it. */
function* sentencesOf(words: unknown): Generator<string> {
  if (typeof words === 'string') yield words;
  else if (typeof words === 'function')
    try {
      yield* sentencesOf(words(...Array(words.length || 1).fill(something)));
    } catch {
      // It takes more than a text: what it says is not looked for.
    }
  else if (words && typeof words === 'object')
    for (const one of Object.values(words)) yield* sentencesOf(one);
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** What the files of words in LANGUAGE say. @param only of these, by their English path */
export async function said(language: string, only?: (english: string) => boolean) {
  const files = globSync(`src/{words,activities/*/words}/${language}/*.ts`)
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => !file.includes('.test.'))
    .filter((file) => !only || only(file.replace(`/words/${language}/`, '/words/en/')));
  const fixed = new Set<string>();
  const open: RegExp[] = [];
  for (const file of files)
    for (const sentence of sentencesOf(await import(resolve(file)))) {
      const text = plain(sentence);
      if (/NaN|undefined|\[object/.test(text)) continue;
      if (!text.includes(something)) fixed.add(text);
      // What is nearly all open could be anything.
      else if (text.replaceAll(something, '').replace(/\P{L}/gu, '').length >= 6)
        open.push(new RegExp(`^${text.split(something).map(escaped).join('.+')}$`, 'u'));
    }
  return (text: string) => fixed.has(text) || open.some((one) => one.test(text));
}
