/**
 * Left and right among options that stand side by side, where a page runs from the right: browsers take the left arrow for
 * the option before, which stands on the right there. Only such pages carry this.
 */
export function arrowsAsTheyLook(root: Document): void {
  root.addEventListener('keydown', (event) => {
    const { key, target: radio, altKey, ctrlKey, metaKey } = event;
    const by = { ArrowLeft: 1, ArrowRight: -1 }[key];
    if (!by || altKey || ctrlKey || metaKey || event.defaultPrevented) return;
    if (!(radio instanceof HTMLInputElement) || radio.type !== 'radio') return;
    if (getComputedStyle(radio).direction !== 'rtl') return;
    const group = [...root.querySelectorAll<HTMLInputElement>('input[type="radio"]')].filter(
      ({ name, form, disabled }) => name === radio.name && form === radio.form && !disabled,
    );
    const next = group[(group.indexOf(radio) + by + group.length) % group.length];
    event.preventDefault();
    next?.focus();
    next?.click();
  });
}
