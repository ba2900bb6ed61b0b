/** The progress files in an archive, as a mail program, a platform or a portfolio makes one. Loaded with the first. */
import { unzipSync } from 'fflate';
import { mostBytes, type NotSent } from './sent.ts';

/** The largest archive that is opened, and one within it: of a portfolio, with its pictures. */
const largest = 300 * 1024 * 1024;
const largestWithin = 60 * 1024 * 1024;
/** How many entries of an archive are looked at. */
const mostEntries = 5000;
/** So many are unfolded at once, which costs a look at the whole list of entries. */
const atOnce = 12;

/** What lies in archives besides what people put there. */
export const isLitter = (path: string): boolean =>
  /(^|\/)(__MACOSX(\/|$)|\.[^/]*$|Thumbs\.db$|desktop\.ini$)/i.test(path);

export type Found = { readonly file: string; readonly bytes: Uint8Array } | NotSent;

/** Why a file that is neither is no progress file. */
export const whyNotOf = (file: string): NotSent['why'] =>
  /\.(docx?|odt|md|txt|rtf)$/i.test(file) ? 'document' : /\.pdf$/i.test(file) ? 'sheet' : 'other-kind';

/**
 * What lies in the archive FILE, one by one. A portfolio lies in a folder of its own or is the whole: of what lies beside
 * a progress file nothing is said.
 * @param deeper An archive may hold archives, as each learner handed theirs in; those hold none.
 */
export function* foundIn(file: string, archive: Uint8Array, deeper = true): Generator<Found> {
  if (archive.length > largest) return yield { file, why: 'too-large' };
  let names: readonly string[];
  try {
    names = namesIn(archive);
  } catch {
    return yield { file, why: 'cut' };
  }
  const folderOf = (name: string) => name.slice(0, name.lastIndexOf('/') + 1);
  const looked = names.slice(0, mostEntries);
  const wanted = looked.filter((name) => /\.(json|zip)$/i.test(name));
  const withProgress = new Set(wanted.filter((name) => /\.json$/i.test(name)).map(folderOf));
  const others = looked.filter((name) => !/\.(json|zip)$/i.test(name) && !withProgress.has(folderOf(name)));
  if (!wanted.length) return yield { file, why: 'bare-archive' };
  for (let at = 0; at < wanted.length; at += atOnce) {
    for (const [name, bytes] of unfolded(archive, wanted.slice(at, at + atOnce))) {
      const path = `${file}/${name}`;
      if (typeof bytes === 'string') yield { file: path, why: bytes };
      else if (/\.json$/i.test(name)) yield { file: path, bytes };
      else if (deeper) yield* foundIn(path, bytes, false);
      else yield { file: path, why: 'other-kind' };
    }
  }
  for (const name of others) yield { file: `${file}/${name}`, why: whyNotOf(name) };
  if (names.length > mostEntries) yield { file, why: 'too-many' };
}

function namesIn(archive: Uint8Array): readonly string[] {
  const names: string[] = [];
  unzipSync(archive, {
    filter: ({ name }) => {
      if (!name.endsWith('/') && !isLitter(name)) names.push(name);
      return false;
    },
  });
  return names;
}

/** Entries by their NAMES, or why one is not to be had. */
function* unfolded(
  archive: Uint8Array,
  names: readonly string[],
): Generator<readonly [string, Uint8Array | NotSent['why']]> {
  const refused = new Set<string>();
  const open = (asked: readonly string[]) =>
    unzipSync(archive, {
      filter: ({ name, originalSize }) => {
        if (!asked.includes(name)) return false;
        const most = /\.json$/i.test(name) ? mostBytes : largestWithin;
        if (originalSize > most) refused.add(name);
        return originalSize <= most;
      },
    });
  let all: Record<string, Uint8Array> | undefined;
  try {
    all = open(names);
  } catch {
    // One of them is damaged: each by itself.
  }
  for (const name of names) {
    try {
      const bytes = (all ?? open([name]))[name];
      yield [name, refused.has(name) ? 'too-large' : (bytes ?? 'cut')];
    } catch {
      yield [name, 'cut'];
    }
  }
}
