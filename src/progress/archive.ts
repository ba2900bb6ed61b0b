/** A progress file inside a portfolio's archive. Loaded when somebody chooses a file that is an archive. */
import { unzipSync } from 'fflate';
import { largestFile } from './file.ts';

/**
 * The text of the progress file in ARCHIVE; `undefined` when it holds none, is damaged, or would unfold to more than
 * a progress file may hold. Never throws.
 */
export function progressIn(archive: Uint8Array): string | undefined {
  try {
    const files = unzipSync(archive, {
      filter: ({ name, originalSize }) =>
        /^[^/]+-progress\.json$/.test(name) && originalSize <= largestFile * 3,
    });
    const [found] = Object.values(files);
    // A header may lie about the size.
    return found && found.length <= largestFile * 3 ? new TextDecoder().decode(found) : undefined;
  } catch {
    return undefined;
  }
}
