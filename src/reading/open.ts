/** In every page: the button that opens the sheet, and what was chosen, made anew once the page is shown. */
import { quietly } from '../progress/quietly.ts';

export function startReading(): void {
  const button = document.querySelector<HTMLButtonElement>('[data-comfort]');
  // Once there is a sheet, the browser opens and closes it. One that does not come is asked for at the next press.
  button?.addEventListener('click', () => {
    if (!button.popoverTargetElement)
      void import('./sheet.ts').then(
        ({ open }) => open(button),
        () => {},
      );
  });
  const key = `${document.documentElement.dataset['course']}:`;
  // A page that comes back from where it lay may have been left before something was chosen, or chosen otherwise.
  addEventListener('pageshow', ({ persisted }) => {
    const kept = quietly(() => sessionStorage[`${key}reading`] || localStorage[`${key}reading`] || localStorage[`${key}theme`]); // biome-ignore format: one thought
    if (kept || persisted)
      void import('./kept.ts').then(
        ({ renew }) => renew(),
        () => {},
      );
  });
}
