/** Makes the progress file and hands it to the browser. Loaded when somebody may want it. */
import { exportChecked } from '../progress/file.ts';
import { keeper } from '../progress/here.ts';
import type { Fact } from '../progress/progress.ts';
import { saveFile } from '../ui/save-file.ts';
import { readBack } from '../words/en/read-back.ts';
import { BACKUP, type Backup } from './backup-due.ts';

/**
 * Where this page could not read all of the file back, it is handed over all the same, since nothing better can be made;
 * it counts as no copy, and that is what is said.
 * @param words What is said of the file of that name.
 * @returns the sentence for a status line: beside that the learner is asked whether the file is there.
 */
export function saveProgress(words: (file: string) => string): string {
  const { course: id = 'course', version = '', title = '' } = document.documentElement.dataset;
  const { text, isWhole } = exportChecked(keeper.$progress.get(), { id, version, title }, Date.now());
  const name = `${id}-progress.json`;
  const counts = isWhole ? () => backedUp('file') : undefined;
  saveFile(name, new Blob([text], { type: 'application/json' }), counts);
  return isWhole ? words(name) : readBack.file;
}

/** Remembers that the work has been taken along: not before the learner has said so, or the copy has been read back. */
export function backedUp(how: Backup['how']): void {
  keeper.record({ item: BACKUP, kind: 'answer', value: { how, at: Date.now() } });
}

/** Notes that the pages make for themselves are no progress. */
export const isWork = ({ item }: Fact): boolean => !/^course\/(backup|reminded|clock)$/.test(item);
