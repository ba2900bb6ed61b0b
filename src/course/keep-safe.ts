/**
 * After real work: asks the browser once to keep it, and says at the lesson's end that a copy would be good. Nothing
 * opens, nothing that is being read moves. Loaded when somebody begins to work in a lesson.
 */
import { keeper } from '../progress/here.ts';
import { keepSafe as words } from '../words/en/keep-safe.ts';
import type { AskedLesson } from './asked.ts';
import { askedHere } from './asked-here.ts';
import { backupDue, lastBackup, REMINDED } from './backup-due.ts';
import { button, element } from './element.ts';
import { lessonState } from './lesson-state.ts';
import { askToPersist } from './persist.ts';

const { page = '', root = './' } = document.documentElement.dataset;
const slug = /^lessons\/(.+)\/$/.exec(page)?.[1];
let lessons: readonly AskedLesson[] = [];
const pager = document.querySelector<HTMLElement>('.pager');

/** Put off: it needs no date of its own, but a file that is read years later can tell. */
export function putOff(): void {
  keeper.record({ item: REMINDED, kind: 'answer', value: { at: Date.now() } });
}

/** Why a copy would be good, in two sentences. Undefined when nothing is to be said. */
export function whyNow(): string | undefined {
  const progress = keeper.$progress.get();
  // Where nothing is kept at all, a louder notice says so.
  const why = keeper.$saved.get() === 'unsaved' ? undefined : backupDue(progress, lessons, Date.now());
  return why && `${(lastBackup(progress) ? words.because : words.first)[why]} ${words.reason}`;
}

/** A notice in quiet colours: nothing is wrong. A lesson's style sheet has no room for a notice of another kind. */
export function gentle(notice: HTMLElement): void {
  notice.classList.add('notice');
  notice.style.background = 'var(--sheet)';
  notice.style.borderColor = 'var(--accent)';
  const title = notice.querySelector<HTMLElement>('h2, h3');
  if (title) title.style.color = 'var(--ink)';
}

let isAsked = false;
let isShown = false;

function look() {
  const progress = keeper.$progress.get();
  const [, , , ...requires] = lessons.find(([one]) => one === slug) ?? [];
  if (!isAsked && slug && requires.length && lessonState(progress, slug, requires) === 'done') {
    isAsked = true;
    void askToPersist();
  }
  if (isShown || !pager || !whyNow()) return;
  isShown = true;
  whenOutOfSight(pager, () => {
    const why = whyNow();
    if (!why) {
      isShown = false;
      return;
    }
    // After what was done and what comes next: a warning is no end of a lesson.
    pager.after(notice(why));
    announce(pager);
  });
}

/** Waits until what is inserted before PLACE moves nothing that the learner may be looking at, or aiming for. */
function whenOutOfSight(place: HTMLElement, act: () => void) {
  const watch = new IntersectionObserver((entries) => {
    if (entries.at(-1)?.isIntersecting) return;
    watch.disconnect();
    act();
  });
  watch.observe(place);
}

/** Says it once, politely, and leaves nothing behind. The line must stand there a moment before it speaks. */
function announce(near: HTMLElement) {
  const line = element('p', 'sr-only');
  line.role = 'status';
  near.before(line);
  setTimeout(() => line.append(words.announced), 200);
  setTimeout(() => line.remove(), 5000);
}

function notice(why: string): HTMLElement {
  const title = element('h2', '', words.title);
  title.id = 'keep-safe';
  const said = element('p', 'hint');
  said.role = 'status';
  const section = element('section', '', title, element('p', '', why));
  section.setAttribute('aria-labelledby', title.id);
  const link = element('a', 'button', words.link);
  link.href = `${root}progress/#take-along`;
  const save = async () => {
    try {
      close((await saving).saveProgress(words.saved));
    } catch {
      said.textContent = words.notSaved;
    }
  };
  const actions = element(
    'p',
    'actions',
    button(words.save, 'button main', () => void save()),
    link,
    button(words.notNow, 'quiet', () => {
      putOff();
      close(words.quiet);
    }),
  );
  // Now, and not at the click: by then the line may be down.
  const saving = import('./save-progress.ts');
  saving.catch(() => undefined);
  // One sentence stays in its place, so that the focus has somewhere to be and nothing jumps under the pointer.
  const close = (sentence: string) => {
    const hadFocus = section.contains(document.activeElement);
    section.replaceChildren(said);
    section.removeAttribute('aria-labelledby');
    said.textContent = sentence;
    said.tabIndex = -1;
    if (hadFocus) said.focus();
  };
  section.append(actions, said);
  gentle(section);
  return section;
}

/** Resolves when it is known what lessons ask; where that does not come, own texts alone count. */
export const known = askedHere.then(
  (all) => {
    lessons = all;
  },
  () => undefined,
);

if (pager) {
  void Promise.all([keeper.loaded, known]).then(() => keeper.$progress.subscribe(look));
  keeper.$saved.listen(look);
}
