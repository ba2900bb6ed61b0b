/** The script of My progress. Each part of the page has a file of its own. */
import './my-progress/trouble.ts';
import './my-progress/lessons.ts';
import './my-progress/file.ts';
import './my-progress/link-start.ts';
import './my-progress/people.ts';
import './my-progress/clear.ts';
import { keeper } from '../progress/here.ts';
import { part } from './page-parts.ts';

// What speaks of kept work comes when there is any, and what tells of its places when they come into view.
const missing = part('[data-missing]');
// With the next change, or on the way back into view, it is asked for again.
const later = () =>
  import('./my-progress/later.ts').then(
    () => {
      missing.hidden = true;
    },
    () => {
      missing.hidden = false;
    },
  );
void keeper.loaded.then(() => keeper.$progress.subscribe(({ size }) => size && later()));
if (globalThis.IntersectionObserver)
  new IntersectionObserver(
    (entries) => entries.some(({ isIntersecting }) => isIntersecting) && later(),
  ).observe(part('[data-kept]'));
else later();
