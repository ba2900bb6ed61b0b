/**
 * Bytes as capitals and figures, five bits each, without I, L, O and U (Crockford's Base32): they can be read out over a
 * table, and a QR code holds them in five and a half bits. Pure.
 */

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
/** What a hand writes instead. */
const likely: Readonly<Record<string, string>> = { I: '1', L: '1', O: '0' };

export function toLetters(bytes: Uint8Array): string {
  let letters = '';
  let bits = 0;
  let held = 0;
  for (const byte of bytes) {
    held = (held << 8) | byte;
    bits += 8;
    for (; bits >= 5; bits -= 5) letters += alphabet[(held >> (bits - 5)) & 31];
    held &= 31;
  }
  return bits ? letters + alphabet[(held << (5 - bits)) & 31] : letters;
}

/** The whole bytes in TEXT, up to what is no letter of ours; blanks and hyphens between them do no harm. */
export function fromLetters(text: string): Uint8Array<ArrayBuffer> {
  const bytes: number[] = [];
  let bits = 0;
  let held = 0;
  for (const sign of text.toUpperCase().replace(/[\s\p{Pd}]+/gu, '')) {
    const five = alphabet.indexOf(likely[sign] ?? sign);
    if (five < 0) break;
    held = ((held & 127) << 5) | five;
    bits += 5;
    if (bits < 8) continue;
    bits -= 8;
    bytes.push((held >> bits) & 255);
  }
  return Uint8Array.from(bytes);
}

/** In fours, as one reads them out. */
export const inFours = (letters: string): string => letters.replace(/.{4}(?=.)/g, '$& ');
