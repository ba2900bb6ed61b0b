/** English in disguise: longer, with accents, and still to be read. What is not in it comes from no file of words. */
const plain = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const accented = [...'áƀçďéƒğĥíĵķĺɱñóƥɋŕšťúṽŵẋýžÁƁÇĎÉƑĞĤÍĴĶĹṀÑÓƤɊŔŠŤÚṼŴẊÝŽ'];
/** Behind every sentence, so that it is a third longer, as German or Welsh may be. */
const more = '·';

/** Names of files are as they are; so is what is put in later, such as {date}; and what is in disguise already. */
const isFile = /^[\w-]+\.\w+$/;

export function disguisedText(text: string): string {
  if (isFile.test(text) || text.includes(more)) return text;
  const letters = text.replace(/\{\w+\}|[a-zA-Z]/g, (one) => accented[plain.indexOf(one)] ?? one);
  const length = Math.ceil(text.trim().length / 3);
  return /[a-z]{2}/i.test(text)
    ? letters.replace(/\s*$/, (end) => `${more.repeat(Math.min(length, 40))}${end}`)
    : letters;
}

/** The same for all that is said: sentences, lists of them, and functions that make some. */
export function disguised<Said>(said: Said): Said {
  if (typeof said === 'string') return disguisedText(said) as Said;
  if (typeof said === 'function')
    return ((...args: unknown[]) =>
      disguised((said as unknown as (...args: unknown[]) => unknown)(...args))) as Said;
  if (Array.isArray(said)) return said.map(disguised) as Said;
  if (said === null || typeof said !== 'object' || Object.getPrototypeOf(said) !== Object.prototype)
    return said;
  return Object.fromEntries(Object.entries(said).map(([name, value]) => [name, disguised(value)])) as Said;
}
