/** Reads what was given, a little at a time, so that the page goes on answering. */
import { foundIn, isLitter, whyNotOf } from './archive.ts';
import type { CohortData } from './cohort-data.ts';
import type { Given } from './gather.ts';
import { isSent, mostBytes, type NotSent, readSent, type Sent, wantedOf } from './sent.ts';

/** How long the page may be kept from anything else, in milliseconds. */
const slice = 16;

/** Lets the page have its turn, if it has waited long enough. */
export function breather(): () => Promise<void> | void {
  let since = performance.now();
  const channel = new MessageChannel();
  return () => {
    if (performance.now() - since < slice) return undefined;
    return new Promise((resolve) => {
      // A timer would wait four milliseconds each time.
      channel.port1.onmessage = () => {
        since = performance.now();
        resolve();
      };
      channel.port2.postMessage(0);
    });
  };
}

export interface Reading {
  readonly sent: readonly Sent[];
  readonly not: readonly NotSent[];
  /** It was stopped before the end. */
  readonly stopped: boolean;
}

interface Options {
  readonly data: CohortData;
  readonly now: number;
  /** Called after each of what was given. */
  readonly told: (read: number, all: number) => void;
  readonly isStopped: () => boolean;
}

/** So many are asked for ahead: the disk works while the page reads. */
const ahead = 8;

export async function readAll(
  given: readonly Given[],
  { data, now, told, isStopped }: Options,
): Promise<Reading> {
  const breathe = breather();
  const wanted = wantedOf(data);
  const sent: Sent[] = [];
  const not: NotSent[] = [];
  const read = (file: string, text: string) => {
    const one = readSent(file, text, data, wanted, now);
    if (isSent(one)) sent.push(one);
    else not.push(one);
  };
  const files = given.filter(({ path }) => !isLitter(path));
  const opening: Promise<Opened>[] = [];
  for (const [index, { path }] of files.entries()) {
    if (isStopped()) return { sent, not, stopped: true };
    while (opening.length < Math.min(files.length, index + ahead))
      opening.push(open(files[opening.length] as Given));
    const opened = await (opening[index] as Promise<Opened>);
    delete opening[index];
    if (typeof opened === 'string') read(path, opened);
    else if (opened instanceof Uint8Array)
      for (const found of foundIn(path, opened)) {
        if (isStopped()) return { sent, not, stopped: true };
        if ('bytes' in found) read(found.file, new TextDecoder().decode(found.bytes));
        else not.push(found);
        told(index, files.length);
        await breathe();
      }
    else not.push(opened);
    told(index + 1, files.length);
    await breathe();
  }
  return { sent, not, stopped: false };
}

/** A file's text, an archive's bytes, or why it is neither. */
type Opened = string | Uint8Array | NotSent;

/** Never rejects. */
async function open({ path, file }: Given): Promise<Opened> {
  try {
    if (file.size <= mostBytes && /\.json$/i.test(path)) return await file.text();
    // By what it begins with: some programs take the ending away.
    const head = new Uint8Array(await file.slice(0, 2).arrayBuffer());
    const isArchive = head[0] === 0x50 && head[1] === 0x4b && !/\.(docx|odt|xlsx|pptx)$/i.test(path);
    if (isArchive || /\.zip$/i.test(path)) {
      if (file.size > 300 * 1024 * 1024) return { file: path, why: 'too-large' };
      return new Uint8Array(await file.arrayBuffer());
    }
    if (/\.(docx?|odt|md|rtf|pdf|xlsx?|png|jpe?g|svg|eml|msg)$/i.test(path))
      return { file: path, why: whyNotOf(path) };
    return file.size > mostBytes ? { file: path, why: 'too-large' } : await file.text();
  } catch {
    return { file: path, why: 'unopened' };
  }
}
