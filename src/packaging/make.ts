/** Makes the packages of a built site. Run by `scripts/package.mjs`. */
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from '../books/pdf.ts';
import { builtFrom } from './built.ts';
import { all } from './list.ts';
import { zip } from './zip.ts';

export interface Made {
  readonly name: string;
  readonly file: string;
  readonly bytes: number;
  /** Hexadecimal. */
  readonly sha256: string;
}

interface Wanted {
  /** Where the built site lies, and the course that it is of. */
  readonly site: string;
  readonly course: string;
  /** That the interface was built in, where one was asked for. */
  readonly language?: string;
  readonly out: string;
  /** Names; all when there are none. */
  readonly only?: readonly string[];
  /** Prints the PDF. */
  readonly browser?: Browser;
}

/** Writes the packages into OUT. @throws an Error in plain words */
export async function makePackages({
  site,
  course,
  language,
  out,
  only = [],
  browser,
}: Wanted): Promise<readonly Made[]> {
  const built = builtFrom(site, course, language);
  mkdirSync(out, { recursive: true });
  const made: Made[] = [];
  for (const wrapper of all(browser)) {
    const { name, file } = wrapper;
    if (only.length && !only.includes(name)) continue;
    const bytes = 'bytes' in wrapper ? await wrapper.bytes(built) : zip(await wrapper.files(built));
    writeFileSync(join(out, file), bytes);
    made.push({ name, file, bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') });
  }
  return made;
}
