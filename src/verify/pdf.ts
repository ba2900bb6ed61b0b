/**
 * Finds signed records in a PDF without a reader of PDFs. A statement keeps them uncompressed, so they stand in its
 * bytes as they are; a program that saved it again may have deflated them. Streams are found by their keywords alone:
 * tables, cross-references and names are not believed, and not needed.
 */
import { Unzlib } from 'fflate';
import { fromLatin1 } from '../bytes/text.ts';
import { limits } from '../credential/jwt.ts';

export interface PdfRecords {
  /** Texts that begin as a credential does; whether they are one is for `checkJwt`. No text twice. */
  readonly records: readonly string[];
  /** The file is encrypted: what is in it cannot be read here. */
  readonly locked: boolean;
}

/** More records than a statement ever has: the rest is passed over. */
const most = 8;
/** Bytes of one stream, folded or not. */
const longest = limits.characters + 2;
/**
 * What the deflated streams of one file may cost: their number, the bytes that are read of them and those that come out.
 * An honest file costs a piece or two a stream, since most do not begin as a credential does.
 */
export const costs = { streams: 200, read: 262_144, unfolded: 2_000_000 } as const;
/** Bytes that are unfolded at once: at most a thousand times as many come out. */
const piece = 128;
/** Streams that are looked at, of whatever kind. */
const mostLooked = 20_000;
/** How far before a stream its dictionary is looked for. */
const dictionary = 1000;

/** What a JSON object that begins with `{"` is in base64url. */
const beginning = 'eyJ';
/** Stands for what unfolds to more: it begins otherwise. */
const tooLong = '-';

/** Whether bytes are a PDF's: some have a few bytes of something else before. */
export const isPdf = (bytes: Uint8Array): boolean => fromLatin1(bytes.subarray(0, 1024)).includes('%PDF-');

/** What stands behind the last end of a PDF that was sealed; of a shorter beginning of it something is lacking. */
const seal = '%course-seal-1 ';
const sealed = seal.length + 86;

/** Whether a PDF breaks off before its end, as one does whose download or mail broke off. */
export function isCut(bytes: Uint8Array): boolean {
  const tail = fromLatin1(bytes.subarray(-2000));
  const end = tail.lastIndexOf('%%EOF');
  if (end < 0) return true;
  const rest = tail.slice(end + '%%EOF'.length).trim();
  return rest.length > 0 && rest.length < sealed && rest.slice(0, seal.length) === seal.slice(0, rest.length);
}

/** What was spent of `costs`. */
export type Spent = { -readonly [of in keyof typeof costs]: number };

/**
 * The records in a PDF. Whatever bytes come, it never throws, and does a bounded amount of work.
 * @param spent Is counted up; for tests.
 */
export function recordsIn(
  bytes: Uint8Array,
  spent: Spent = { streams: 0, read: 0, unfolded: 0 },
): PdfRecords {
  const text = fromLatin1(bytes);
  const records = new Set<string>();
  let looked = 0;
  for (const { from, to } of streamsIn(text)) {
    if (looked++ === mostLooked) break;
    if (text.startsWith(beginning, from))
      records.add(text.slice(from, Math.min(to, from + longest)).trimEnd());
    else if (to - from <= longest && isAffordable(spent) && isDeflated(text, from)) {
      const found = unfold(bytes.subarray(from, to), spent);
      if (found) records.add(found.trimEnd());
    }
    if (records.size === most) break;
  }
  return { records: [...records], locked: /\/Encrypt\s+\d+\s+\d+\s+R/.test(text) };
}

/** Where each stream's bytes begin and end. */
function* streamsIn(text: string): Generator<{ from: number; to: number }> {
  let at = 0;
  for (;;) {
    const word = text.indexOf('stream', at);
    if (word < 0) return;
    at = word + 'stream'.length;
    const line = /\r?\n/y;
    line.lastIndex = at;
    // `endstream` has a line end behind it as well.
    if (text.startsWith('end', word - 3) || !line.test(text)) continue;
    const from = line.lastIndex;
    const to = text.indexOf('endstream', from);
    if (to < 0) return;
    yield { from, to };
    at = to + 'endstream'.length;
  }
}

/** Whether the dictionary before a stream says that it is deflated, and nothing else besides. */
function isDeflated(text: string, from: number): boolean {
  const before = text.slice(Math.max(0, from - dictionary), from);
  return /\/FlateDecode|\/Fl\b/.test(before.slice(before.lastIndexOf(' obj') + 1));
}

const isAffordable = ({ streams, read, unfolded }: Spent): boolean =>
  streams < costs.streams && read < costs.read && unfolded < costs.unfolded;

/**
 * What was deflated, piece by piece: it is given up as soon as it does not begin as a credential does, becomes longer
 * than one, or the file has cost too much. What was cut off is told as far as it goes.
 */
function unfold(folded: Uint8Array, spent: Spent): string | undefined {
  let found = '';
  const inflating = new Unzlib((unfolded) => {
    spent.unfolded += unfolded.length;
    if (found.length + unfolded.length <= longest) found += fromLatin1(unfolded);
    else found = tooLong;
  });
  spent.streams++;
  try {
    for (let at = 0; at < folded.length; at += piece) {
      if (spent.read >= costs.read || spent.unfolded >= costs.unfolded) return undefined;
      const next = folded.subarray(at, at + piece);
      spent.read += next.length;
      inflating.push(next);
      if (!found.startsWith(beginning.slice(0, found.length))) return undefined;
    }
  } catch {
    // Not deflated, or spoilt.
    return undefined;
  }
  return found.startsWith(beginning) ? found : undefined;
}
