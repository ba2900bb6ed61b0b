/**
 * The script of every lesson: that of every page, its notes, and a word at once when work is not kept. One script, so
 * that a lesson's are no more than a browser fetches at a time.
 */
import './page.ts';
import { startNotes } from './notes.ts';
import { watchForTrouble } from './trouble.ts';

// Whoever does something may soon have work to keep safe. Where that does not arrive, My progress says the same.
for (const type of ['click', 'input'])
  addEventListener(type, () => import('./keep-safe.ts').catch(() => 0), { once: true });

// First what matters; what fails in one fails alone.
for (const step of [watchForTrouble, startNotes]) queueMicrotask(step);
