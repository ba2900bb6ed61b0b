import { keep } from './keep.ts';
import { keeping, whose } from './keeping.ts';
import { ownerHere } from './learner.ts';

/** The course's id stands on `<html data-course="…">`. */
const course = document.documentElement.dataset['course'] ?? 'course';
const owner = ownerHere(course);

/** The keeper of this page. */
export const keeper = keep(keeping(course));

// Another tab has chosen another person. (A page from the back/forward cache hears of it when it loads again.)
addEventListener('storage', async () => {
  if (ownerHere(course) !== owner) (await whose()).leave(keeper, course, owner);
});
