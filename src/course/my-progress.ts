/** The script of My progress. Each part of the page has a file of its own. */
import './my-progress/trouble.ts';
import './my-progress/lessons.ts';
import './my-progress/file.ts';
import './my-progress/link-start.ts';
import './my-progress/forget.ts';
import './my-progress/clear.ts';
import { keeper } from '../progress/here.ts';
import { onPage } from './on-page.ts';

// What speaks of kept work and of people comes when there is any work, or when its place comes into view.
function come(place: HTMLElement, load: () => Promise<unknown>) {
  const missing = onPage(`#${place.id} [data-missing]`);
  // With the next change, or on the way back into view, it is asked for again.
  const later = () =>
    load().then(
      () => {
        missing.hidden = true;
      },
      () => {
        missing.hidden = false;
      },
    );
  void keeper.loaded.then(() => keeper.$progress.subscribe(({ activities }) => activities.size && later()));
  if (globalThis.IntersectionObserver)
    new IntersectionObserver(
      (entries) => entries.some(({ isIntersecting }) => isIntersecting) && later(),
    ).observe(place);
  else later();
}
come(onPage('#kept-where'), () => import('./my-progress/later.ts'));
come(onPage('#device'), () => import('./my-progress/people.ts'));
if (import.meta.env.OFFLINE)
  come(onPage('#keep-course'), async () =>
    (await import('../offline/keep-course.ts')).startKeeping(onPage('#keep-course')),
  );
