/** While a lesson is read: which section this is, and at its end what was done in it. Fetched at the first scroll. */
import { keeper } from '../progress/here.ts';
import { begun, doneAt } from '../progress/progress.ts';
import { write } from '../ui/write.ts';
import { outline as words } from '../words/en/outline.ts';

const list = document.querySelector<HTMLDetailsElement>('.sections details');
const place = list?.querySelector('[data-section]');
const links = [...(list?.querySelectorAll<HTMLAnchorElement>('a') ?? [])];
const headings = links.map(({ hash }) => document.getElementById(hash.slice(1)));
const asBuilt = place?.textContent ?? '';

function sectionHere() {
  if (!place) return;
  // The lowest heading that has come up to where eyes are; a reader’s own nation may stand before those written above it.
  // One that is not laid out stands nowhere, though its box says: at the top.
  const tops = headings.map((heading) =>
    heading && heading.checkVisibility?.() !== false ? heading.getBoundingClientRect().top : innerHeight,
  );
  const at = tops.indexOf(Math.max(...tops.filter((top) => top < innerHeight / 2)));
  for (const [index, link] of links.entries())
    if (index === at) link.setAttribute('aria-current', 'true');
    else link.removeAttribute('aria-current');
  const [link] = links.slice(at, at + 1);
  write(place, at < 0 || !link ? asBuilt : `${link.dataset['about']} · ${link.textContent?.trim()}`);
}

// A heading crosses the middle; nothing is asked of the page at any other time.
const watch = new IntersectionObserver(sectionHere, { rootMargin: '0px 0px -50% 0px' });
for (const heading of headings) if (heading) watch.observe(heading);
sectionHere();

list?.addEventListener('click', ({ target }) => {
  if ((target as Element).closest('a')) list.open = false;
});
list?.addEventListener('keydown', ({ key }) => {
  if (key !== 'Escape' || !list.open) return;
  list.open = false;
  list.querySelector('summary')?.focus();
});

const soFar = document.querySelector<HTMLElement>('[data-so-far]');
const toDo = [...document.querySelectorAll<HTMLElement>('[data-to-do]')];

keeper.$progress.subscribe((progress) => {
  let done = 0;
  for (const line of toDo) {
    const id = line.dataset['toDo'] as string;
    const state = doneAt(progress, `${id}/*`) ? 'done' : begun(progress, id) ? 'begun' : 'new';
    line.dataset['state'] = state;
    if (state === 'done') done++;
    const word = line.querySelector('[data-state-word]');
    if (word) write(word, state === 'new' ? '' : ` · ${words[state]}`);
  }
  const { some = '', all = '' } = soFar?.dataset ?? {};
  if (soFar && done) write(soFar, done === toDo.length ? all : some.replace('{done}', String(done)));
});
