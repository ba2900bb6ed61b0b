/** On My progress: how much the statement still asks for; a completion is recorded here as well. */
import { courseHere } from '../course/course-data.ts';
import { keeper } from '../progress/here.ts';
import { progress as words } from '../words/en/progress.ts';
import { standingOf } from './late-standing.ts';

const course = courseHere();
const line = document.querySelector('[data-asks]');
let ready = false;

function look() {
  const progress = keeper.$progress.get();
  if (!progress.activities.size) return;
  const stands = standingOf(course, progress, { now: Date.now() }, (came) => came && look());
  if (!stands) return;
  const { completed, toRecord, asksDay, left } = stands;
  if (toRecord && ready && !asksDay) keeper.record({ ...toRecord, kind: 'done', strict: true });
  if (line) line.textContent = left.length && completed ? words.asksNew(left.length) : say(left.length);
}

const say = (left: number) => (left ? words.asksMore(left) : words.asksNothing);

keeper.$progress.subscribe(look);
void keeper.loaded.then(() => {
  ready = true;
  look();
});
