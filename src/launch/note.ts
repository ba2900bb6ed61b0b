/** A sentence above the course, until it is closed or another takes its place. */
import { onPage } from '../course/on-page.ts';

export function note(sentence: string): void {
  const text = onPage('[data-note-text]');
  if (text.textContent === sentence) return;
  onPage('[data-note]').hidden = false;
  // Into an element that is shown already, so that it is read aloud.
  text.textContent = sentence;
}

onPage('[data-note-close]').addEventListener('click', () => {
  onPage('[data-note]').hidden = true;
  onPage('iframe').focus();
});
