/**
 * The progress link: progress packed into the part of an address that no server is sent, and read back. Loaded only
 * where it is asked for. base64url of {@link toColumns}, deflated and sealed.
 */
import { fromLetters, toBase64url } from '../bytes/base64url.ts';
import { deflated, inflated } from '../bytes/deflate.ts';
import { sealed, unsealed } from '../bytes/sealed.ts';
import { fromColumns, toColumns } from './columns.ts';
import { type FileRead, format, formatVersion, largestFile, readContent } from './file.ts';
import { lettersIn } from './link-letters.ts';
import type { Fact } from './progress.ts';

const mark = 0x50;
const linkVersion = 1;
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
  return toBase64url(sealed(mark, linkVersion, body));
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
  const found = unsealed(mark, fromLetters(letters));
  if (typeof found === 'string') return { ok: false, why: found === 'foreign' ? 'not-ours' : found };
  if (found.version !== linkVersion) return { ok: false, why: 'newer-format' };
  try {
    const columns = await inflated(found.body, largestFile);
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
