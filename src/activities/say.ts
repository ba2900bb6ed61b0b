/**
 * Says SENTENCE in the status line of SECTION, which stands in the page as built. What the field under the hands says by
 * itself is enough as long as nothing else has changed: each press of an arrow in a group of radios would be heard twice.
 */
export function sayIn(section: Element, sentence: string): void {
  const status = section.querySelector('[role="status"]');
  if (status && !(status.textContent === sentence && section.querySelector(':is(input, select):focus')))
    status.textContent = sentence;
}
