/** Texts as bytes, and back. */

export const toUtf8 = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

/** The text that these bytes are in UTF-8; `undefined` where they are none. */
export function fromUtf8(bytes: Uint8Array): string | undefined {
  try {
    // A mark at the start belongs to the text: leaving it out would let two spellings pass for one.
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** A byte a letter: for texts of U+0000 to U+00FF. */
export const toLatin1 = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(text, (sign) => sign.charCodeAt(0));

/**
 * A letter a byte, so that places in the text are places in the bytes, and it can be written back. A `TextDecoder` cannot
 * do it: what it calls Latin 1 are the letters of Windows.
 */
export function fromLatin1(bytes: Uint8Array): string {
  let text = '';
  // As many at once as any engine takes as arguments.
  for (let at = 0; at < bytes.length; at += 8192)
    text += Reflect.apply(String.fromCharCode, undefined, bytes.subarray(at, at + 8192));
  return text;
}
