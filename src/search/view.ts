/** The field, what is found, and the keys: the same in the dialog and on the page. */
import { button, element } from '../course/element.ts';
import { choose } from '../progress/choose.ts';
import { chosen } from '../progress/chosen.ts';
import { addSheet } from '../ui/add-sheet.ts';
import { search as words } from '../words/en/search.ts';
import { excerptOf, textFragment } from './excerpt.ts';
import { indexFile, textsOf } from './files.ts';
import { type Find, type Found, finder, most } from './find.ts';
import { type IndexFile, kinds } from './found-file.ts';
import style from './search.css?inline';
import { wordsOf } from './terms.ts';

const { dataset } = document.documentElement;
const root = dataset['root'] ?? './';

/** A link with what is to be read in it. */
function link(href: string, ...children: readonly (Node | string)[]): HTMLAnchorElement {
  const made = element('a', '', ...children);
  made.href = href;
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
    '',
    ...ways
      .filter((way) => way === 'outline' || known?.pages.some(([address]) => address === `${way}/`))
      .map((way) => element('li', '', link(`${root}${way}/`, words.lists[way]))),
  );
}

/** The keys, and the switch for the one that somebody who speaks to their device may hit by chance (WCAG 2.1.4). */
function foot() {
  const course = dataset['course'] as string;
  const key = `${course}:slash`;
  const box = element('input');
  box.type = 'checkbox';
  box.checked = chosen(key) !== 'off';
  box.addEventListener('change', () => choose(course, key, box.checked ? 'on' : 'off', box.checked));
  return element(
    'div',
    'search-foot',
    element('p', '', words.keys),
    element('label', '', box, element('span', '', words.slash)),
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
  const field = element('input');
  Object.assign(field, {
    id: 'search-words',
    type: 'search',
    autocomplete: 'off',
    spellcheck: false,
    enterKeyHint: 'search',
  });
  const said = element('p', 'search-said');
  said.setAttribute('role', 'status');
  const list = element('ol', 'search-found');
  const hint = element('div', 'search-hint');
  const label = element('label', '', words.label);
  label.htmlFor = field.id;
  const form = element('form', '', label, field);
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
    const excerpt = element('span', 'search-excerpt');
    const standsAlone =
      ['lesson', 'page', 'reference', 'term'].includes(one.kind) || one.title === one.pageTitle;
    const kind = words.kinds[one.kind];
    const way = link(
      one.id ? `${href}#${one.id}` : href || './',
      element('strong', '', one.title || one.pageTitle),
      element('span', 'search-where', standsAlone ? kind : words.in(kind, one.pageTitle)),
      excerpt,
    );
    way.addEventListener('click', leaves);
    const explain = async () => {
      const [text] = (await textsOf(one.page))[one.id] ?? [];
      if (!text || !known) return;
      // That of the texts: the interface may be in another.
      const { language } = known;
      const place = one.id + textFragment(text, one.terms, language);
      if (place) way.href = `${href || './'}#${place}`;
      excerpt.append(
        ...excerptOf(text, one.terms, language).map(({ text: piece, marked }) =>
          marked ? element('mark', '', piece) : piece,
        ),
      );
    };
    return { item: element('li', '', way), explain };
  }

  function suggestions() {
    const terms = (known?.places ?? []).flatMap(([, , kind, title]) => (kind === termKind ? title : []));
    const step = Math.max(1, Math.floor(terms.length / suggested));
    const shown = terms.filter((_, at) => at % step === 0).slice(0, suggested);
    return element(
      'p',
      '',
      ...shown.map((term) =>
        button(term, 'button', () => {
          ask(term);
          field.focus();
        }),
      ),
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
