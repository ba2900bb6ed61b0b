/**
 * The progress link: progress packed into the part of an address that no server is sent, and read back. Loaded only
 * where it is asked for.
 *
 * base64url of: a mark, the format's version, a checksum, how many bytes follow, and those: {@link toColumns} deflated.
 * Mark, checksum and length stay in later formats, so that what is damaged is told from what is newer.
 */
import { fromLetters, toBase64url } from '../bytes/base64url.ts';
import { crc32 } from '../bytes/crc32.ts';
import { deflated, inflated } from '../bytes/deflate.ts';
import { joined } from '../bytes/joined.ts';
import { fromColumns, toColumns } from './columns.ts';
import { type FileRead, format, formatVersion, largestFile, readContent } from './file.ts';
import { lettersIn } from './link-letters.ts';
import type { Fact } from './progress.ts';

const mark = 0x50;
const linkVersion = 1;
/** Mark, version and checksum. */
const headLength = 6;
/** Twelve times what is ever made: looked at before anything is unfolded. */
const longestRead = 100_000;

export type LinkRead =
  | FileRead
  | {
      readonly ok: false;
      /** `cut-short`: the end is missing. `damaged`: something in it was changed. */
      readonly why: 'cut-short' | 'damaged';
    };

/** FACTS as letters, figures, `-` and `_`. In one browser the same facts give the same text. */
export async function packLink(
  facts: readonly Fact[],
  { id, version }: { readonly id: string; readonly version: string },
): Promise<string> {
  const body = await deflated(toColumns({ course: id, version }, facts));
  const length: number[] = [];
  for (let rest = body.length; ; rest = Math.floor(rest / 128)) {
    length.push((rest % 128) + (rest >= 128 ? 128 : 0));
    if (rest < 128) break;
  }
  const bytes = new Uint8Array(headLength + length.length + body.length);
  bytes.set([mark, linkVersion]);
  bytes.set(length, headLength);
  bytes.set(body, headLength + length.length);
  new DataView(bytes.buffer).setUint32(2, checksum(bytes, bytes.length));
  return toBase64url(bytes);
}

/**
 * Reads what stands after `#p=` in an address that anybody may have written. Never rejects; changes nothing. What a
 * program escaped, broke into lines or put behind it does no harm: only what is none of all that is said to be damaged.
 */
export async function readLink(
  text: string,
  courseId: string,
  courseVersion?: string,
  now: number = Date.now(),
): Promise<LinkRead> {
  let refused: LinkRead | undefined;
  for (const letters of lettersIn(text)) {
    const read = await readLetters(letters, text, courseId, now, courseVersion);
    if (read.ok || !['cut-short', 'damaged', 'not-ours'].includes(read.why)) return read;
    // A wrong reading is longer than the right one, so that what is missing at its end may not show there.
    if (!refused || read.why === 'cut-short') refused = read;
  }
  return refused ?? { ok: false, why: 'empty' };
}

async function readLetters(
  letters: string,
  text: string,
  courseId: string,
  now: number,
  courseVersion?: string,
): Promise<LinkRead> {
  if (letters.length > longestRead) return { ok: false, why: 'too-large' };
  if (!letters) return { ok: false, why: text.trim() ? 'not-ours' : 'empty' };
  const bytes = fromLetters(letters);
  if ((bytes[0] ?? mark) !== mark) return { ok: false, why: 'not-ours' };
  const found = bodyIn(bytes);
  if (typeof found === 'string') return { ok: false, why: found };
  if (bytes[1] !== linkVersion) return { ok: false, why: 'newer-format' };
  try {
    const columns = await inflated(found, largestFile);
    if (!columns) return { ok: false, why: 'too-large' };
    const { course, version, facts } = fromColumns(columns);
    return readContent(
      { format, version: formatVersion, course: { id: course, version }, facts },
      courseId,
      courseVersion,
      now,
    );
  } catch {
    // The checksum holds, so somebody made it so: no program of ours did.
    return { ok: false, why: 'not-ours' };
  }
}

/** What was deflated, once it is known to be whole. */
function bodyIn(bytes: Uint8Array): Uint8Array | 'cut-short' | 'damaged' {
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
  return checksum(bytes, end) === said ? bytes.subarray(at, end) : 'damaged';
}

/** CRC-32 of all up to END but of the checksum itself. */
const checksum = (bytes: Uint8Array, end: number): number =>
  crc32(joined([bytes.subarray(0, 2), bytes.subarray(headLength, end)]));
