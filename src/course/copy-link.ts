/**
 * Copies the address of one activity of this page. Where the page may not, as on plain http, the address stands beside
 * the button, selected.
 */
import { copyLink as words } from '../words/en/copy-link.ts';

/** Says SENTENCE in the section's status line, aloud also when it is the same as before. */
function say(section: HTMLElement, sentence: string): void {
  const status = section.querySelector('[role="status"]');
  if (!status) return;
  status.textContent = '';
  status.textContent = sentence;
}

export async function copyLink(button: HTMLElement): Promise<void> {
  const section = button.closest('section') as HTMLElement;
  // Whatever else stands in the address was for whoever came here.
  const address = location.href.replace(/[?#].*|$/, `#${section.id}`);
  try {
    await navigator.clipboard.writeText(address);
    button.parentElement?.querySelector('input')?.remove();
    say(section, words.copied);
  } catch {
    // Refused, or no clipboard on a page without https.
    const field = button.parentElement?.querySelector('input') ?? document.createElement('input');
    field.type = 'text';
    field.readOnly = true;
    field.translate = false;
    field.ariaLabel = words.address;
    field.value = address;
    button.after(field);
    field.focus();
    field.select();
    say(section, words.copyYourself);
  }
}
