import { quietly } from '../progress/quietly.ts';

/** The colours that the learner chose, in the page's foot; the page's head applies them before the first paint. */
export function startTheme(): void {
  const choice = document.querySelector<HTMLFieldSetElement>('[data-theme-choice]');
  const html = document.documentElement;
  if (!choice) return;
  choice.hidden = false;
  for (const radio of choice.querySelectorAll('input')) radio.checked = radio.value === html.dataset['theme'];
  choice.addEventListener('change', (event) => {
    const { value } = event.target as HTMLInputElement;
    html.dataset['theme'] = value;
    // Where storage is blocked the choice holds for this page, and nothing of worth is lost.
    quietly(() => localStorage.setItem(`${html.dataset['course']}:theme`, value));
  });
}
