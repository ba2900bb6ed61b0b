/** No translator changes the first WORD that PLACE says: a name, a key. What PLACE says was just written, as text. */
export function asItIs(place: Element, word: string): void {
  const text = place.firstChild;
  const at = text instanceof Text && word ? text.data.indexOf(word) : -1;
  if (at < 0) return;
  const one = document.createElement('span');
  one.translate = false;
  const found = (text as Text).splitText(at);
  found.splitText(word.length);
  found.replaceWith(one);
  one.append(found);
}
