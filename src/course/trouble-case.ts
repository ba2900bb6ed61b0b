/** What is wrong with keeping the work, in words; and the end of it. Loaded when something is. */
import { keeper } from '../progress/here.ts';
import { savedAfterAll, trouble as words } from '../words/en/trouble.ts';

/** How it stands at this moment: title, way out and reason; undefined when the work is kept in both its homes. */
export function caseNow() {
  const saved = keeper.$saved.get();
  if (saved !== 'unsaved' && saved !== 'mirror') return undefined;
  const trouble = keeper.$trouble.get() ?? 'blocked';
  // What has stopped is in neither home.
  return saved === 'mirror' && trouble in words.mirror
    ? words.mirror[trouble as keyof typeof words.mirror]
    : words.unsaved[trouble];
}

/**
 * Calls CHANGED now and whenever the trouble changes, and with `undefined` and a sentence when it is over: then the
 * work has been kept after all. What is only under way ends nothing.
 */
export function followTrouble(changed: (now: ReturnType<typeof caseNow>, sentence: string) => void): void {
  let before: ReturnType<typeof caseNow>;
  const look = () => {
    const now = caseNow();
    const isOver = !now && ['saved', 'tab'].includes(keeper.$saved.get());
    if (now === before || (!now && !isOver)) return;
    before = now;
    changed(now, isOver ? savedAfterAll : '');
  };
  look();
  keeper.$saved.listen(look);
  keeper.$trouble.listen(look);
}

/** Hides NOTICE, but not under the learner's hands: while the focus is in it, it waits. */
export function closeQuietly(notice: HTMLElement): void {
  const close = () => {
    if (!caseNow()) notice.hidden = true;
  };
  if (!notice.contains(document.activeElement)) close();
  else notice.addEventListener('focusout', () => setTimeout(close), { once: true });
}
