/** What was chosen or dropped, as files with the folders that they lie in. */

export interface Given {
  /** With its folders. */
  readonly path: string;
  readonly file: File;
}

/** More are not taken up: somebody has dropped a whole disk. */
export const mostFiles = 20_000;

/**
 * FILES as they were chosen, with the folder that was; or, where folders were dropped, all that is in these.
 * @param entries What was dropped, as files and folders.
 */
export async function gathered(
  files: readonly File[],
  entries: readonly FileSystemEntry[],
): Promise<readonly Given[]> {
  if (!entries.some(({ isDirectory }) => isDirectory))
    return files.map((file) => ({ path: file.webkitRelativePath || file.name, file }));
  const found: Given[] = [];
  for (const entry of entries) await walk(entry, '', found);
  return found;
}

async function walk(entry: FileSystemEntry, folder: string, found: Given[]): Promise<void> {
  // One more says that there are too many.
  if (found.length > mostFiles) return;
  const path = `${folder}${entry.name}`;
  try {
    if (entry.isFile) {
      found.push({ path, file: await fileOf(entry as FileSystemFileEntry) });
      return;
    }
    const reader = (entry as FileSystemDirectoryEntry).createReader();
    // A browser hands out a hundred at a time, and none when that was all.
    for (let some = await nextOf(reader); some.length; some = await nextOf(reader))
      for (const one of some) await walk(one, `${path}/`, found);
  } catch {
    // Told with the others that it cannot be opened: `reading.ts` finds nothing in it.
    found.push({ path, file: new File([], entry.name) });
  }
}

const fileOf = (entry: FileSystemFileEntry) =>
  new Promise<File>((resolve, reject) => entry.file(resolve, reject));
const nextOf = (reader: FileSystemDirectoryReader) =>
  new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
