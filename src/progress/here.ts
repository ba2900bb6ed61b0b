import { keep } from './keep.ts';
import { keeping } from './learner.ts';

/** The keeper of this page. The course's id stands on `<html data-course="…">`. */
export const keeper = keep(keeping(document.documentElement.dataset['course'] ?? 'course'));
