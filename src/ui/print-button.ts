/** A button of a page that is printed as it is. */
document.querySelector('[data-print]')?.addEventListener('click', () => print());
