/** The field, what is found, and the keys: the same in the dialog and on the page. */
import { quietly } from '../progress/quietly.ts';
import { addSheet } from '../ui/add-sheet.ts';
import { search as words } from '../words/en/search.ts';
import { excerptOf, textFragment } from './excerpt.ts';
import { indexFile, textsOf } from './files.ts';
import { type Find, type Found, finder, most } from './find.ts';
import { type IndexFile, kinds } from './found-file.ts';
import style from './search.css?inline';
import { wordsOf } from './terms.ts';

const { dataset, lang: language } = document.documentElement;
const root = dataset['root'] ?? './';

function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  properties: Partial<HTMLElementTagNameMap[Name]> = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  Object.assign(made, properties);
  made.append(...children);
  return made;
}

let known: IndexFile | undefined;
let find: Find | undefined;
/** Made once a page: the words are asked for letter by letter. */
async function finding(): Promise<Find> {
  known ??= await indexFile();
  find ??= finder(known);
  return find;
}

const termKind = kinds.indexOf('term');

/** What leads on where nothing is found: the lists of the page's foot that this course has. */
function lists() {
  const ways = ['outline', 'glossary', 'references'] as const;
  return element(
    'ul',
    {},
    ...ways
      .filter((way) => way === 'outline' || known?.pages.some(([address]) => address === `${way}/`))
      .map((way) =>
        element('li', {}, element('a', { href: `${root}${way}/`, textContent: words.lists[way] })),
      ),
  );
}

/** The keys, and the switch for the one that somebody who speaks to their device may hit by chance (WCAG 2.1.4). */
function foot() {
  const key = `${dataset['course']}:slash`;
  const box = element('input', {
    type: 'checkbox',
    checked: quietly(() => localStorage.getItem(key)) !== 'off',
  });
  box.addEventListener('change', () =>
    quietly(() => (box.checked ? localStorage.removeItem(key) : localStorage.setItem(key, 'off'))),
  );
  return element(
    'div',
    { className: 'search-foot' },
    element('p', { textContent: words.keys }),
    element('label', {}, box, element('span', { textContent: words.slash })),
  );
}

/** How many terms an empty field offers. */
const suggested = 5;

export interface View {
  readonly field: HTMLInputElement;
  /** Looks for WORDS, or shows what one could look for. */
  ask(words: string): void;
}

/**
 * Puts the view into PLACE.
 * @param leaves called when somebody follows what was found
 * @param changed called with what is asked now
 */
export function searchView(place: HTMLElement, leaves: () => void, changed: (asked: string) => void): View {
  addSheet(style);
  const field = element('input', {
    id: 'search-words',
    type: 'search',
    autocomplete: 'off',
    spellcheck: false,
    enterKeyHint: 'search',
  });
  const said = element('p', { className: 'search-said' });
  said.setAttribute('role', 'status');
  const list = element('ol', { className: 'search-found' });
  const hint = element('div', { className: 'search-hint' });
  const label = element('label', { htmlFor: field.id, textContent: words.label });
  const form = element('form', {}, label, field);
  form.setAttribute('role', 'search');
  place.append(form, said, list, hint, foot());

  /** What was asked last: what comes later for something else is not shown. */
  let turn = 0;

  async function show() {
    const asked = field.value.trim();
    const now = ++turn;
    changed(asked);
    let found: readonly Found[];
    try {
      if (!known) said.textContent = words.loading;
      found = (await finding())(asked);
    } catch {
      if (now === turn) said.textContent = words.missing;
      return;
    }
    if (now !== turn) return;
    if (!wordsOf(asked).length) {
      list.replaceChildren();
      said.textContent = '';
      hint.replaceChildren(words.empty, suggestions());
      return;
    }
    said.textContent = found.length ? words.found(found.length, found.length === most) : words.none(asked);
    hint.replaceChildren(...(found.length ? [] : [words.noneHint, lists()]));
    const lines = found.map(line);
    list.replaceChildren(...lines.map(({ item }) => item));
    for (const { explain } of lines) void explain();
  }

  function line(one: Found) {
    const href = `${root}${one.page}`;
    const excerpt = element('span', { className: 'search-excerpt' });
    const standsAlone =
      ['lesson', 'page', 'reference', 'term'].includes(one.kind) || one.title === one.pageTitle;
    const kind = words.kinds[one.kind];
    const link = element(
      'a',
      { href: one.id ? `${href}#${one.id}` : href || './' },
      element('strong', { textContent: one.title || one.pageTitle }),
      element('span', {
        className: 'search-where',
        textContent: standsAlone ? kind : words.in(kind, one.pageTitle),
      }),
      excerpt,
    );
    link.addEventListener('click', leaves);
    const explain = async () => {
      const text = (await textsOf(one.page))[one.id];
      if (!text) return;
      const place = one.id + textFragment(text, one.terms, language);
      if (place) link.href = `${href || './'}#${place}`;
      excerpt.append(
        ...excerptOf(text, one.terms, language).map(({ text: piece, marked }) =>
          marked ? element('mark', { textContent: piece }) : piece,
        ),
      );
    };
    return { item: element('li', {}, link), explain };
  }

  function suggestions() {
    const terms = (known?.places ?? []).flatMap(([, , kind, title]) => (kind === termKind ? title : []));
    const step = Math.max(1, Math.floor(terms.length / suggested));
    const shown = terms.filter((_, at) => at % step === 0).slice(0, suggested);
    return element(
      'p',
      {},
      ...shown.map((term) => {
        const button = element('button', { type: 'button', className: 'button', textContent: term });
        button.addEventListener('click', () => {
          ask(term);
          field.focus();
        });
        return button;
      }),
    );
  }

  function ask(asked: string) {
    field.value = asked;
    void show();
  }

  field.addEventListener('input', () => void show());
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    list.querySelector('a')?.focus();
  });
  place.addEventListener('keydown', (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const ways = [field, ...list.querySelectorAll('a')];
    const at = ways.indexOf(event.target as HTMLInputElement);
    if (!step || at < 0) return;
    event.preventDefault();
    ways[Math.max(0, Math.min(at + step, ways.length - 1))]?.focus();
  });
  return { field, ask };
}
