/**
 * Brings in, under their new names, answers that were kept under older ones. Only pages of a course that has renamed
 * something have this script: see `layouts/Page.astro`.
 */
import { keeper } from '../progress/here.ts';
import type { Progress } from '../progress/progress.ts';
import { type Rename, renamed } from '../progress/renames.ts';

const table = JSON.parse(document.getElementById('renames')?.textContent ?? '[]') as readonly Rename[];

function bring(progress: Progress, known?: Progress) {
  const facts = renamed(progress, table, known);
  if (facts.length) void keeper.absorb(facts);
}

// Then and whenever something comes: from a file, or from a tab that still shows the older course.
void keeper.loaded.then(() => keeper.$progress.subscribe(bring));
