/**
 * The script of every lesson: that of every page, where the learner is, its notes, and a word at once when work is not
 * kept. One script, so that a lesson's are no more than a browser fetches at a time.
 */
import './page.ts';
import { keeper } from '../progress/here.ts';
import { answerOf, doneAt } from '../progress/progress.ts';
import { startNotes } from './notes.ts';
import { watchForTrouble } from './trouble.ts';

const { page = '', version = '' } = document.documentElement.dataset;

// A tool's page, and the gallery, have this script too: they are no place in the course to come back to.
const [lessons, slug] = page.split('/');
// Highlights and notes: fetched once there is one here, or something is selected, or somebody wants to take some.
const annotate = (button?: HTMLButtonElement) =>
  import('../annotation/in-lesson.ts').then(
    ({ takeNotes }) => takeNotes(button),
    // What does not come is asked for at the next press.
    () => {},
  );
if (lessons === 'lessons') {
  void keeper.loaded.then(() => {
    const progress = keeper.$progress.get();
    const item = `opened/${slug}`;
    if (!doneAt(progress, item)) keeper.record({ item, kind: 'done', value: version });
    if (!String(answerOf(progress, 'course/here') ?? '').startsWith(page))
      keeper.record({ item: 'course/here', kind: 'answer', value: page });
  });
  // `areaOf` of it: what is imported here comes with every page that has something noted.
  keeper.$progress.subscribe(({ activities }) => activities.has(`noted#${slug}`) && annotate());
  document.onselectionchange = () => String(getSelection()) && annotate();
}

// Whoever does something may soon have work to keep safe. Where that does not arrive, My progress says the same.
const keepSafe = () => import('./keep-safe.ts').catch(wait);
function wait() {
  for (const type of ['click', 'input']) addEventListener(type, keepSafe, { once: true });
}
wait();

// A link to an activity. Where what copies it does not arrive, the address bar shows it.
addEventListener('click', ({ target }) => {
  const button = target as HTMLButtonElement;
  if ('notes' in button.dataset) annotate(button);
  if ('print' in button.dataset) print();
  if ('copy' in button.dataset)
    import('./copy-link.ts').then(
      ({ copyLink }) => copyLink(button),
      () => location.assign(`#${button.closest('section')?.id}`),
    );
});

// The text is whole without it: where it does not arrive, the sections stay a list, and the end says what there is to do.
addEventListener('scroll', () => import('./on-the-way.ts').catch(() => {}), { once: true });

// First what matters; what fails in one fails alone.
for (const step of [watchForTrouble, startNotes]) queueMicrotask(step);
