/** A lesson's passages by nation: the learner's own comes first, in every lesson, as it is kept with their progress. */
import { keeper } from '../progress/here.ts';
import { answerOf } from '../progress/progress.ts';
import { nationsSaid as words } from '../words/en/nations.ts';

const ITEM = 'course/nation';

/** Moved in the page, not only on the screen: ear and keyboard find the same order. */
function bringFirst(group: HTMLElement, written: readonly HTMLElement[], nation: string): void {
  const own = written.find((passage) => passage.dataset['nation'] === nation);
  const rest = group.querySelector<HTMLDetailsElement>(':scope > details');
  for (const passage of [...(own ? [own] : []), ...written.filter((one) => one !== own)]) {
    passage.classList.toggle('own', passage === own);
    if (rest && own && passage !== own) rest.append(passage);
    else group.insertBefore(passage, rest);
  }
  if (rest) rest.hidden = !own;
}

const choice = document.querySelector<HTMLFieldSetElement>('[data-nations]');
const groups = [...document.querySelectorAll<HTMLElement>('.nations')].map((group) => ({
  group,
  written: [...group.querySelectorAll<HTMLElement>(':scope > .nation')],
}));
let shown = '';
let chosenHere = false;

/** The lesson's sections as listed; each place in the list says how many minutes are left from there. */
const list = document.querySelector('.sections ol');
const places = [...(list?.querySelectorAll('a') ?? [])].map(({ dataset }) => dataset['about']);

/** In the order of the page. */
function listAsShown(): void {
  let place = 0;
  for (const { id } of document.querySelectorAll('h2[id]')) {
    const link = list?.querySelector<HTMLElement>(`[href$="#${CSS.escape(id)}"]`);
    if (!link) continue;
    link.dataset['about'] = places[place++];
    list?.append(link.parentElement as HTMLElement);
  }
}

function show(nation: string): void {
  if (nation === shown) return;
  shown = nation;
  for (const { group, written } of groups) bringFirst(group, written, nation);
  listAsShown();
  for (const radio of choice?.querySelectorAll('input') ?? []) radio.checked = radio.value === nation;
}

/** As the page is opened, and not when another tab chooses: somebody may be reading. */
function showKept(): void {
  const kept = String(answerOf(keeper.$progress.get(), ITEM) ?? '');
  if (kept === shown) return;
  show(kept);
  // Whoever followed a link into one of the passages is still led there.
  if (location.hash.length < 2) return;
  const meant = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (!meant?.closest('.nations')) return;
  const fold = meant.closest('details');
  if (fold) fold.open = true;
  meant.scrollIntoView();
}

choice?.addEventListener('change', ({ target }) => {
  const { value, labels } = target as HTMLInputElement;
  chosenHere = true;
  show(value);
  keeper.record({ item: ITEM, kind: 'answer', value });
  const status = choice.querySelector('[role="status"]');
  if (status)
    status.textContent = value ? words.first(labels?.[0]?.textContent?.trim() ?? value) : words.asWritten;
});
// On paper nothing can be unfolded, and not every browser does it by the print styles.
const folds = [...document.querySelectorAll<HTMLDetailsElement>('.nations > details')];
let opened: readonly HTMLDetailsElement[] = [];
addEventListener('beforeprint', () => {
  opened = folds.filter(({ open }) => !open);
  for (const fold of opened) fold.open = true;
});
addEventListener('afterprint', () => {
  for (const fold of opened) fold.open = false;
});

showKept();
// The database may know of a choice that the mirror has lost.
void keeper.loaded.then(() => {
  if (!chosenHere) showKept();
});
