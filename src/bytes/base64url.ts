/** Bytes as base64url without padding (RFC 4648 §5), and back. */

export function toBase64url(bytes: Uint8Array): string {
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/** `undefined` for anything but the one spelling of these bytes: no padding, no blanks, no stray bits at the end. */
export function fromBase64url(text: string): Uint8Array<ArrayBuffer> | undefined {
  if (!/^[\w-]*$/.test(text) || text.length % 4 === 1) return undefined;
  const bytes = fromLetters(text);
  return toBase64url(bytes) === text ? bytes : undefined;
}

/** The whole bytes in LETTERS of the alphabet, whatever bits stand behind them: who added some is told by a checksum. */
export function fromLetters(letters: string): Uint8Array<ArrayBuffer> {
  const whole = letters.length % 4 === 1 ? letters.slice(0, -1) : letters;
  return Uint8Array.from(atob(whole.replaceAll('-', '+').replaceAll('_', '/')), (c) => c.charCodeAt(0));
}
