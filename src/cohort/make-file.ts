/**
 * The file that a learner makes for a trainer: a progress file with what this page shows and nothing else. Loaded at the
 * click.
 */
import { onPage } from '../course/on-page.ts';
import { factsOf } from '../progress/facts.ts';
import { exportChecked } from '../progress/file.ts';
import { keeper } from '../progress/here.ts';
import { fromFacts } from '../progress/progress.ts';
import { saveFile } from '../ui/save-file.ts';
import { cohort as words } from '../words/en/cohort.ts';
import { readBack } from '../words/en/read-back.ts';
import { courseHere } from './course-here.ts';
import { tidyName } from './file-name.ts';
import { goesAlong } from './goes-along.ts';

/** Where a course has nothing of the kind, there is nothing to tick. */
const ticked = (what: string) =>
  document.querySelector<HTMLInputElement>(`[data-takes="${what}"]`)?.checked ?? false;

/** Makes it, and says how that went. Rejects when the course's data does not come. */
export async function makeFile(): Promise<string> {
  const data = await courseHere();
  await keeper.loaded;
  const goes = goesAlong(data, { rated: ticked('rated'), named: ticked('named') });
  const facts = factsOf(keeper.$progress.get()).filter(({ item, kind }) => goes(item, kind));
  if (!facts.length) return words.nothingToSend;
  const { text, isWhole } = exportChecked(fromFacts(facts), data, Date.now());
  const name = tidyName(onPage<HTMLInputElement>('[data-called]').value).replace(/[\\/:*?"<>|]/g, '');
  const file = words.sendName(name, data.id);
  saveFile(file, new Blob([text], { type: 'application/json' }));
  return isWhole ? words.madeFile(file) : readBack.file;
}
