/** Lesson by lesson: how far each activity is, and starting one again. */
import { keeper } from '../../progress/here.ts';
import { begun, doneAt, type Progress } from '../../progress/progress.ts';
import { restart } from '../../progress/restart.ts';
import { momentOf } from '../../ui/day.ts';
import { write } from '../../ui/write.ts';
import { written } from '../../words/en/date.ts';
import { progress as words } from '../../words/en/progress.ts';
import { ofInterface } from '../../words/language.ts';
import { courseHere } from '../course-data.ts';
import { say } from '../on-page.ts';

const { language } = courseHere();
const lines = document.querySelectorAll<HTMLElement>('[data-activity-line]');
/** Read before anything else may change the page's words, as a translator does. */
const titles = new Map(
  [...lines].map((line) => [
    line,
    {
      title: line.querySelector('a')?.textContent ?? '',
      lesson: line.closest('[data-lesson]')?.querySelector('.title')?.firstChild?.textContent?.trim() ?? '',
    },
  ]),
);
/** What brings back the activities that were started again on this page. */
const undos = new Map<string, () => void>();

function show(progress: Progress) {
  for (const line of lines) {
    const id = line.dataset['activityLine'] ?? '';
    const done = doneAt(progress, `${id}/*`);
    const isBegun = begun(progress, id);
    line.dataset['standing'] = done ? 'done' : isBegun ? 'begun' : 'new';
    const far = line.querySelector('[data-how-far]');
    const moment = done && momentOf(done.wall);
    const day =
      moment &&
      (written
        ? written(moment, ofInterface ?? language, { day: 'numeric', month: 'long' })
        : moment.toLocaleDateString(ofInterface ?? language, { day: 'numeric', month: 'long' }));
    if (far) write(far, day ? words.doneOn(day) : words.state[isBegun ? 'begun' : 'new']);
    const button = line.querySelector<HTMLButtonElement>('[data-again]');
    if (!button) continue;
    const undo = undos.has(id);
    const { title = '', lesson = '' } = titles.get(line) ?? {};
    button.hidden = !isBegun && !undo;
    write(button, undo ? words.bringBack : words.again);
    button.setAttribute(
      'aria-label',
      undo ? words.bringBackFor(title, lesson) : words.againFor(title, lesson),
    );
  }
}

const titleOf = (line: HTMLElement) => titles.get(line)?.title ?? '';

for (const line of lines) {
  line.querySelector('[data-again]')?.addEventListener('click', () => {
    const id = line.dataset['activityLine'] ?? '';
    const undo = undos.get(id);
    if (undo) {
      undos.delete(id);
      undo();
      say('[data-said]', words.broughtBack(titleOf(line)));
    } else {
      // Known before the restart shows: a button that hides, were it for a moment, loses the focus.
      let bringBack = () => {};
      undos.set(id, () => bringBack());
      bringBack = restart(keeper, id);
      say('[data-said]', words.startedAgain(titleOf(line)));
    }
    show(keeper.$progress.get());
  });
}

keeper.$progress.subscribe(show);
