/** What a chosen file holds: the codes in a picture, or the lines of a text. */
import { group as words } from '../words/en/group.ts';
import { codesInPicture } from './see.ts';

/** A file of counts has some four hundred letters. */
const longestText = 100_000;

/** The texts that may be codes, or a sentence on why there is none. */
export async function codesInFile(file: File): Promise<readonly string[] | string> {
  try {
    if (file.type.startsWith('text/') || /\.txt$/i.test(file.name)) {
      if (file.size > longestText) return words.notAPicture;
      const lines = (await file.text()).split(/[\r\n]+/).filter((line) => /G[RG]\d/.test(line));
      return lines.length ? lines : words.refused.empty;
    }
    const codes = await codesInPicture(file);
    return codes.length ? codes : words.noneInPicture;
  } catch {
    return words.notAPicture;
  }
}
