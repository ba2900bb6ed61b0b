/** Makes the progress file and hands it to the browser. Loaded when somebody may want it. */
import { exportFile } from '../progress/file.ts';
import { keeper } from '../progress/here.ts';
import type { Fact } from '../progress/progress.ts';
import { saveFile } from '../ui/save-file.ts';
import { BACKUP, type Backup } from './backup-due.ts';

/**
 * @param title The course's, as the file shall say it.
 * @returns the file's name, to be said in a status line: beside that the learner is asked whether it is there.
 */
export function saveProgress(title: string): string {
  const { course: id = 'course', version = '' } = document.documentElement.dataset;
  const file = exportFile(keeper.$progress.get(), { id, version, title }, Date.now());
  const name = `${id}-progress.json`;
  saveFile(name, new Blob([file], { type: 'application/json' }), () => backedUp('file'));
  return name;
}

/** Remembers that the work has been taken along: not before the learner has said so, or the copy has been read back. */
export function backedUp(how: Backup['how']): void {
  keeper.record({ item: BACKUP, kind: 'answer', value: { how, at: Date.now() } });
}

/** Notes that the pages make for themselves are no progress. */
export const isWork = ({ item }: Fact): boolean => !/^course\/(backup|reminded|clock)$/.test(item);
