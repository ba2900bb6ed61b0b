/**
 * Bytes that go from hand to hand as letters, in a link, a code or a message: a mark that says what they are, the
 * format's version, a checksum, how many bytes follow, and those. These four stay in later formats, so that what is
 * damaged is told from what is newer.
 */
import { crc32 } from './crc32.ts';
import { joined } from './joined.ts';

/** Mark, version and checksum. */
const headLength = 6;

export interface Unsealed {
  readonly version: number;
  readonly body: Uint8Array;
}

/** BODY behind its head. */
export function sealed(mark: number, version: number, body: Uint8Array): Uint8Array<ArrayBuffer> {
  const length: number[] = [];
  for (let rest = body.length; ; rest = Math.floor(rest / 128)) {
    length.push((rest % 128) + (rest >= 128 ? 128 : 0));
    if (rest < 128) break;
  }
  const bytes = joined([new Uint8Array(headLength), Uint8Array.from(length), body]);
  bytes.set([mark, version]);
  new DataView(bytes.buffer).setUint32(2, checksum(bytes, bytes.length));
  return bytes;
}

/**
 * What was sealed under MARK, once it is known to be whole. What stands behind it is left alone. `foreign`: it has
 * another mark. `cut-short`: the end is missing. `damaged`: something in it was changed.
 */
export function unsealed(mark: number, bytes: Uint8Array): Unsealed | 'foreign' | 'cut-short' | 'damaged' {
  if ((bytes[0] ?? mark) !== mark) return 'foreign';
  let length = 0;
  let at = headLength;
  for (let unit = 1; ; unit *= 128) {
    const byte = bytes[at++];
    if (byte === undefined) return 'cut-short';
    length += (byte % 128) * unit;
    if (byte < 128) break;
    if (unit > 128 ** 3) return 'damaged';
  }
  const end = at + length;
  if (bytes.length < end) return 'cut-short';
  const said = new DataView(bytes.buffer, bytes.byteOffset).getUint32(2);
  if (checksum(bytes, end) !== said) return 'damaged';
  return { version: bytes[1] as number, body: bytes.subarray(at, end) };
}

/** CRC-32 of all up to END but of the checksum itself. */
const checksum = (bytes: Uint8Array, end: number): number =>
  crc32(joined([bytes.subarray(0, 2), bytes.subarray(headLength, end)]));
