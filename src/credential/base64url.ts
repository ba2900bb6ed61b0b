/** Bytes as base64url without padding (RFC 4648 §5), and back. */

export function toBase64url(bytes: Uint8Array): string {
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/** `undefined` for anything but the one spelling of these bytes: no padding, no blanks, no stray bits at the end. */
export function fromBase64url(text: string): Uint8Array<ArrayBuffer> | undefined {
  if (!/^[\w-]*$/.test(text) || text.length % 4 === 1) return undefined;
  const bytes = Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (c) => c.charCodeAt(0));
  return toBase64url(bytes) === text ? bytes : undefined;
}

/** The UTF-8 text that these bytes are; `undefined` where they are none. */
export function textOf(bytes: Uint8Array): string | undefined {
  try {
    // A mark at the start belongs to the text: leaving it out would let two spellings pass for one.
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
