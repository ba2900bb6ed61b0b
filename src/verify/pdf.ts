/**
 * Finds signed records in a PDF without a reader of PDFs. A statement keeps them uncompressed, so they stand in its
 * bytes as they are; a program that saved it again may have deflated them. Streams are found by their keywords alone:
 * tables, cross-references and names are not believed, and not needed.
 */
import { unzlibSync } from 'fflate';
import { limits } from '../credential/jwt.ts';

export interface PdfRecords {
  /** Texts that begin as a credential does; whether they are one is for `checkJwt`. No text twice. */
  readonly records: readonly string[];
  /** The file is encrypted: what is in it cannot be read here. */
  readonly locked: boolean;
}

/** More records than a statement ever has: the rest is passed over. */
const most = 8;
/** Streams that are unfolded at most, and bytes of each, folded or not. */
const mostUnfolded = 1000;
const longest = limits.characters + 2;
/** How far before a stream its dictionary is looked for. */
const dictionary = 1000;

/** What a JSON object that begins with `{"` is in base64url. */
const beginning = 'eyJ';

/** Whether bytes are a PDF's: some have a few bytes of something else before. */
export const isPdf = (bytes: Uint8Array): boolean => latin(bytes.subarray(0, 1024)).includes('%PDF-');

/** The records in a PDF. Whatever bytes come, it never throws. */
export function recordsIn(bytes: Uint8Array): PdfRecords {
  const text = latin(bytes);
  const records = new Set<string>();
  const out = new Uint8Array(longest);
  let unfolded = 0;
  for (const { from, to } of streamsIn(text)) {
    if (text.startsWith(beginning, from))
      records.add(text.slice(from, Math.min(to, from + longest)).trimEnd());
    else if (to - from <= longest && isDeflated(text, from) && unfolded++ < mostUnfolded) {
      const found = unfold(bytes.subarray(from, to), out);
      if (found?.startsWith(beginning)) records.add(found.trimEnd());
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

function unfold(folded: Uint8Array, out: Uint8Array): string | undefined {
  try {
    // Into a buffer of our own: what would unfold to more is not unfolded.
    return latin(unzlibSync(folded, { out }));
  } catch {
    return undefined;
  }
}

/** A letter a byte, so that places in the text are places in the bytes. */
const latin = (bytes: Uint8Array): string => new TextDecoder('latin1').decode(bytes);
