/** Makes the progress file and hands it to the browser. Loaded when somebody may want it. */
import { exportFile } from '../progress/file.ts';
import { keeper } from '../progress/here.ts';
import { saveFile } from '../ui/save-file.ts';

/** @param title The course's, as the file shall say it. */
export function saveProgress(title: string): void {
  const { course: id = 'course', version = '' } = document.documentElement.dataset;
  const file = exportFile(keeper.$progress.get(), { id, version, title }, Date.now());
  saveFile(`${id}-progress.json`, new Blob([file], { type: 'application/json' }));
}
