/** In every page: the button that opens the sheet, and what was chosen, made anew once the page is shown. */

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
  // The head says so, where something was chosen. A page that comes back from where it lay may have been left before.
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted || document.documentElement.dataset['textScale'])
      void import('./kept.ts').then(
        ({ renew }) => renew(),
        () => {},
      );
  });
}
