/** In every page: the button that opens the sheet, and what was chosen, made anew once the page is shown. */

/** What does not come is asked for at the next occasion. */
const missing = () => {};

export function startReading(): void {
  const button = document.querySelector<HTMLButtonElement>('[data-comfort]');
  // Once there is a sheet, the browser opens and closes it.
  button?.addEventListener('click', () => button.popoverTargetElement || import('./sheet.ts').catch(missing));
  // The head says so, where something was chosen. A page that comes back from where it lay may have been left before.
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted || document.documentElement.dataset['textScale']) import('./renew.ts').catch(missing);
  });
}
