/** The notice in a lesson: which trouble it is, and when it is over. Loaded with what makes a file, while it can be. */
import { keeper } from '../progress/here.ts';
import { keepSafe as words } from '../words/en/keep-safe.ts';
import { saveProgress } from './save-progress.ts';
import { followTrouble } from './trouble-case.ts';

/** @param show Puts NOTICE beside the activity in sight and opens it. */
export function tell(notice: HTMLElement, show: () => void): void {
  notice.querySelector('[data-trouble-save]')?.addEventListener('click', () => {
    const sentence = saveProgress(words.saved);
    const line = notice.closest('.activity')?.querySelector('[role="status"]');
    if (line) line.textContent = sentence;
  });
  const [title, text] = notice.querySelectorAll('h3, p');
  followTrouble((now, sentence) => {
    if (now && (!notice.hidden || !saidBefore())) {
      if (title) title.textContent = now.title;
      if (text) text.textContent = now.text;
      // Where the second home holds, nothing is lost yet: said gently. (A status it must not be: those are spoken in.)
      notice.role = keeper.$saved.get() === 'mirror' ? null : 'alert';
      notice.ariaLive = notice.role ? null : 'polite';
      if (notice.hidden) show();
    } else if (!now && !notice.hidden) {
      // In the notice's own place: the activity's line may hold a result that is still being read, and nothing may move.
      notice.role = null;
      notice.ariaLive = 'polite';
      if (title) title.textContent = sentence;
      if (text) text.textContent = '';
    }
  });
}

/** That one home holds everything is said once a tab, not in every lesson; what only this tab holds, in each. */
function saidBefore(): boolean {
  if (keeper.$saved.get() !== 'mirror') return false;
  const key = `${document.documentElement.dataset['course']}:said-mirror`;
  try {
    const said = sessionStorage.getItem(key) !== null;
    sessionStorage.setItem(key, '1');
    return said;
  } catch {
    // Then it is said again on the next page.
    return false;
  }
}
