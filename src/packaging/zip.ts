/** Files as an archive that is the same, byte for byte, wherever and whenever it is made. */
import { zipSync } from 'fflate';
import type { Files } from './wrapper.ts';

/** Packed already: to deflate them again takes time and gains nothing. */
const packed = /\.(woff2?|png|jpe?g|webp|avif|zip)$/i;

/** Names in the order of their letters' numbers: the same in every language. */
const byName = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]) => (a < b ? -1 : 1);

/** @param first What stands at the archive's head, not deflated. Entries are stored or deflated, and never in the large form (zip64) that learning platforms do not read. */
export function zip(files: Files, first = ''): Uint8Array {
  if (files.size > 65_000) throw new Error(`${files.size} files are more than a plain archive holds.`);
  // The first moment that an archive can name. It is told in local time, so it is made of local time.
  const always = new Date(1980, 0, 1);
  return zipSync(
    Object.fromEntries(
      [...files]
        .toSorted((a, b) => Number(b[0] === first) - Number(a[0] === first) || byName(a, b))
        .map(
          ([path, bytes]) =>
            [path, [bytes, { level: packed.test(path) || path === first ? 0 : 9, mtime: always }]] as const,
        ),
    ),
  );
}
