/** On My progress: how much the statement still asks for; a completion is recorded here as well. */
import { courseHere } from '../course/course-data.ts';
import { keeper } from '../progress/here.ts';
import { cellsIn, type Progress } from '../progress/progress.ts';
import { progress as words } from '../words/en/progress.ts';
import { leftOf } from './done.ts';

const course = courseHere();
const line = document.querySelector('[data-asks]');
let ready = false;
let whole: typeof import('./standing.ts') | undefined;

async function show(progress: Progress) {
  if (!progress.size) return;
  const left = leftOf(course, progress);
  if (!left.length || cellsIn(progress, 'course').some(([kind]) => kind === 'done')) {
    whole ??= await import('./standing.ts');
    const versions = whole.versionsFor(course, progress, (came) => came && look());
    if (!versions) return;
    const { kept, toRecord, asksDay } = whole.standing(course, progress, { versions, now: Date.now() });
    if (toRecord && ready && !asksDay) keeper.record({ ...toRecord, kind: 'done', strict: true });
    if (line) line.textContent = left.length && kept ? words.asksNew(left.length) : say(left.length);
  } else if (line) line.textContent = say(left.length);
}

const say = (left: number) => (left ? words.asksMore(left) : words.asksNothing);

/** A part that does not arrive is asked for again when something changes. */
const look = () => void show(keeper.$progress.get()).catch(() => {});

keeper.$progress.subscribe(look);
void keeper.loaded.then(() => {
  ready = true;
  look();
});
