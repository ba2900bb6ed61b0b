/** The script of the page of all notes. What lists them comes once there is one. */
import { onPage } from '../course/on-page.ts';
import { keeper } from '../progress/here.ts';
import { annotationPage as words } from '../words/en/annotation-page.ts';
import { lessonsNoted } from './kept.ts';
import type { NotesData } from './page-data.ts';

const root = document.documentElement.dataset['root'] ?? './';
let isDrawn = false;

async function show(data: NotesData) {
  isDrawn ||= lessonsNoted(keeper.$progress.get()).length > 0;
  if (isDrawn) (await import('./notes-view.tsx')).draw(data);
  else onPage('[data-empty]').hidden = false;
}

async function start() {
  const loading = onPage('[data-loading]');
  try {
    const answer = await fetch(`${root}notes/course.json`);
    if (!answer.ok) throw new Error(String(answer.status));
    const data = (await answer.json()) as NotesData;
    await keeper.loaded;
    await show(data);
    loading.hidden = true;
    // Another tab may write while this page is open.
    keeper.$progress.listen(() => void show(data).catch(() => {}));
  } catch {
    loading.textContent = words.notLoaded;
  }
}
void start();
