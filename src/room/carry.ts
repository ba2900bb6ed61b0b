/** What a side brings, as letters for a link, a code or a message, and as a file; and back, whatever became of it. */
import type { AnySides } from '../activities/sides.ts';
import { fromLetters, toBase64url } from '../bytes/base64url.ts';
import { deflated, inflated } from '../bytes/deflate.ts';
import { sealed, unsealed } from '../bytes/sealed.ts';
import { fromUtf8, toUtf8 } from '../bytes/text.ts';
import { lettersIn } from '../progress/link-letters.ts';
import { type Brought, fromJson, largest, looked, type Read, toJson } from './brought.ts';
import type { RoomData } from './room-data.ts';

/** “R”, for room. Progress links have another. */
const mark = 0x52;
const lettersVersion = 1;
/** Looked at before anything is unfolded. */
const longest = 300_000;
/** The longest link that is given out: mail and chat programs cut what is much longer. */
export const longestLink = 8000;

const refused = (why: Exclude<Read, { ok: true }>['why']): Read => ({ ok: false, why });

/** Letters, figures, `-` and `_`; `undefined` for more than anybody's page takes. */
export async function toLetters(brought: Brought, data: RoomData): Promise<string | undefined> {
  const text = JSON.stringify(toJson(brought, data));
  if (text.length > largest) return undefined;
  return toBase64url(sealed(mark, lettersVersion, await deflated(toUtf8(text))));
}

/** The text of a file that people can read too. */
export const toFile = (brought: Brought, data: RoomData): string =>
  `${JSON.stringify(toJson(brought, data), null, 2)}\n`;

/**
 * Reads a link, its letters alone, or a file's text. Never rejects; changes nothing.
 * @param sides Of every kind that the room knows: a tool may hand out files of its own.
 */
export async function read(
  given: string,
  data: RoomData,
  sides: ReadonlyMap<string, AnySides>,
  now = Date.now(),
): Promise<Read> {
  if (given.length > longest) return refused('too-large');
  const text = given.replace(/^\uFEFF/, '').trim();
  if (!text) return refused('empty');
  if (text.startsWith('{')) return readFile(text, data, sides, now);
  const behind = /#r(?:=|%3D)(.*)$/is.exec(text)?.[1];
  if (behind === undefined && /#p(?:=|%3D)/i.test(text)) return refused('progress');
  let result: Read = refused('foreign');
  // A code that stands alone may have words before it.
  const alone = behind === undefined ? (text.match(/[\w-]{20,}/g) ?? []) : [];
  for (const letters of [...lettersIn(behind ?? text), ...alone.slice(0, 5)]) {
    const found = await readLetters(letters, data, now);
    if (found.ok || !['foreign', 'cut-short', 'damaged'].includes(found.why)) return found;
    if (found.why !== 'foreign') result = found;
  }
  return result;
}

/** What is kept of the other side, looked at again: storage is anybody's. `undefined` where it is nothing any more. */
export async function readKept(
  letters: string,
  data: RoomData,
  sides: ReadonlyMap<string, AnySides>,
): Promise<Brought | undefined> {
  const found = letters ? await read(letters, data, sides) : undefined;
  const brought = found?.ok ? looked(found.brought, data, sides).brought : undefined;
  return brought?.answers.size ? brought : undefined;
}

async function readLetters(letters: string, data: RoomData, now: number): Promise<Read> {
  const found = letters ? unsealed(mark, fromLetters(letters)) : 'foreign';
  if (typeof found === 'string') return refused(found);
  if (found.version !== lettersVersion) return refused('newer');
  try {
    const body = await inflated(found.body, largest * 3);
    if (!body) return refused('too-large');
    return fromJson(JSON.parse(fromUtf8(body) ?? ''), data, now);
  } catch {
    // The checksum holds, so somebody made it so: no program of ours did.
    return refused('damaged');
  }
}

function readFile(text: string, data: RoomData, sides: ReadonlyMap<string, AnySides>, now: number): Read {
  if (text.length > largest) return refused('too-large');
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch {
    // A file that lost its end still begins as one.
    return refused(/^\{\s*"format"/.test(text) ? 'cut-short' : 'damaged');
  }
  const found = fromJson(content, data, now);
  if (found.ok || found.why !== 'foreign') return found;
  for (const { id, kind, data: tool } of data.tools) {
    const said = sides.get(kind)?.fromFile?.(text, id, tool);
    // It bears neither a name nor a day. Which side made it is told by what it says.
    if (said)
      return {
        ok: true,
        brought: {
          from: 'file',
          name: '',
          made: now,
          answers: new Map([[id, new Map(Object.entries(said))]]),
        },
      };
  }
  return found;
}
