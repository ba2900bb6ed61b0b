/** What would go with the page, because nobody keeps it. */

/** A list has no default of its own: it begins with the option that is marked, or the first that can be chosen. */
function isChanged(field: Element): boolean {
  if (field instanceof HTMLSelectElement) {
    const options = [...field.options];
    const isMarked = (option: Element) => option.hasAttribute('selected');
    if (field.multiple) return options.some((option) => option.selected !== isMarked(option));
    const marked = options.findLastIndex(isMarked);
    return field.selectedIndex !== (marked < 0 ? options.findIndex(({ disabled }) => !disabled) : marked);
  }
  const { type, checked, defaultChecked, value, defaultValue } = field as HTMLInputElement;
  // What is ticked has a value whether it was given one or not.
  return /^(radio|checkbox)$/.test(type) ? checked !== defaultChecked : value !== defaultValue;
}

/**
 * Whether something stands in the form of an activity that is not ready, or is held by a part of the page that says so:
 * whoever holds something in memory alone (people's files, say) has `data-holds` while it does and is not hidden.
 */
export const isUnkept = (): boolean =>
  Boolean(document.querySelector('[data-holds]:not([hidden])')) ||
  [...document.querySelectorAll('.activity:not([data-ready]) [name*="/"]')].some(isChanged);
