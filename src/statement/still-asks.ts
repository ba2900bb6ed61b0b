/** On My progress: how much the statement still asks for; a completion is recorded here as well. */
import { courseHere } from '../course/course-data.ts';
import { keeper } from '../progress/here.ts';
import type { Progress } from '../progress/progress.ts';
import { progress as words } from '../words/en/progress.ts';
import { standing } from './done.ts';
import { versionsFor } from './versions.ts';

const course = courseHere();
const line = document.querySelector('[data-asks]');
let ready = false;

function show(progress: Progress) {
  const versions = versionsFor(course, progress, (came) => came && show(keeper.$progress.get()));
  if (!versions) return;
  const { left, kept, toRecord } = standing(course, progress, { versions, now: Date.now() });
  if (toRecord && ready) keeper.record({ ...toRecord, kind: 'done', strict: true });
  if (!line || !progress.size) return;
  line.textContent = !left.length
    ? words.asksNothing
    : kept
      ? words.asksNew(left.length)
      : words.asksMore(left.length);
}

keeper.$progress.subscribe(show);
void keeper.loaded.then(() => {
  ready = true;
  show(keeper.$progress.get());
});
