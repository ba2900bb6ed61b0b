/**
 * The script of every lesson: that of every page, its notes, and a word at once when work is not kept. One script, so
 * that a lesson's are no more than a browser fetches at a time.
 */
import './page.ts';
import './notes.ts';
import './trouble.ts';

// Whoever does something may soon have work to keep safe.
for (const type of ['click', 'input']) addEventListener(type, () => import('./keep-safe.ts'), { once: true });
