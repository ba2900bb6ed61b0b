/** A text as a number from 0 to 2^32 (FNV-1a over its letters). Each step can be undone, so any one changed letter tells. */
export function fnv1a(text: string): number {
  let hash = 0x811c9dc5;
  for (const letter of text) hash = Math.imul(hash ^ (letter.codePointAt(0) as number), 0x01000193);
  return hash >>> 0;
}
