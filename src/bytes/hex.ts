/** Bytes as two hexadecimal figures each, and back. */

export const toHex = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');

/** Takes figures only, an even number of them. */
export const fromHex = (figures: string): Uint8Array =>
  Uint8Array.from(figures.match(/../g) ?? [], (two) => Number.parseInt(two, 16));
