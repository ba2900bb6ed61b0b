/** Whether a text has something in it that a reader would see: a letter, a figure or a sign. Pure. */
export function isVisible(text: string): boolean {
  return /[\p{L}\p{N}\p{P}\p{S}]/u.test(text);
}
