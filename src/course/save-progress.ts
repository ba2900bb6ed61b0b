/** Makes the progress file and hands it to the browser. Loaded when somebody may want it. */
import { exportFile } from '../progress/file.ts';
import { keeper } from '../progress/here.ts';
import { saveFile } from '../ui/save-file.ts';
import { BACKUP, type Backup } from './backup-due.ts';

/** @param title The course's, as the file shall say it. */
export function saveProgress(title: string): void {
  const { course: id = 'course', version = '' } = document.documentElement.dataset;
  const file = exportFile(keeper.$progress.get(), { id, version, title }, Date.now());
  saveFile(`${id}-progress.json`, new Blob([file], { type: 'application/json' }));
  backedUp('file');
}

/** Remembers that the work has been taken along. Not before it has been handed over. */
export function backedUp(how: Backup['how']): void {
  keeper.record({ item: BACKUP, kind: 'answer', value: { how, at: Date.now() } });
}
