/**
 * The script of the portfolio: fetches what the course asked, reads what the learner wrote, shows and hands it over.
 * What shows work comes once there is some.
 */
import { onPage, say } from '../course/on-page.ts';
import { keeper } from '../progress/here.ts';
import { saveFile } from '../ui/save-file.ts';
import { portfolio as words } from '../words/en/portfolio.ts';
import { readBack } from '../words/en/read-back.ts';
import type { Shown } from './draw.ts';
import type { PortfolioFile } from './files.ts';
import type { PortfolioData } from './portfolio-data.ts';

const SAID = '[data-said]';
const root = document.documentElement.dataset['root'] ?? './';

/** What the page shows now; what a click hands over. */
let shown: Shown | undefined;

void start();

async function start() {
  const loading = onPage('[data-loading]');
  try {
    const answer = await fetch(`${root}portfolio/course.json`);
    if (!answer.ok) throw new Error(String(answer.status));
    const data = (await answer.json()) as PortfolioData;
    await keeper.loaded;
    await show(data);
    loading.hidden = true;
    offer(data);
    // Another tab may write while this page is open.
    keeper.$progress.listen(() => void show(data).catch(() => {}));
  } catch {
    loading.textContent = words.notLoaded;
  }
}

async function show(data: PortfolioData) {
  if (keeper.$progress.get().activities.size > 0) await (await import('./draw.ts')).drawWork(data, hand);
  else hand(undefined);
}

function hand(now: Shown | undefined) {
  shown = now;
  onPage('[data-empty]').hidden = shown !== undefined;
  onPage('[data-take]').hidden = shown === undefined;
  const pictures = shown?.document.blocks.some(({ kind }) => kind === 'picture');
  onPage('[data-markdown] span').textContent = pictures ? words.markdownPictures : words.markdown;
}

/** `isBackup`: all the progress goes along, and this page has read it back; false where it could not. */
type Make = (
  document: Shown['document'],
) => Promise<(PortfolioFile & { readonly isBackup?: boolean }) | undefined>;

function offer(data: PortfolioData) {
  const ways: Record<string, Make> = {
    '[data-word]': async (document) => (await import('./files.ts')).wordFile(document),
    '[data-markdown]': async (document) => (await import('./files.ts')).markdownFile(document),
    '[data-archive]': async (document) => {
      const progress = await progressFile(data);
      const file = await (await import('./files.ts')).archiveFile(document, data.title, progress);
      return { ...file, isBackup: progress.isWhole };
    },
    '[data-print]': async (document) => {
      (await import('../documents/print.ts')).printDocument(document);
      return undefined;
    },
  };
  for (const [button, make] of Object.entries(ways))
    onPage(button).addEventListener('click', () => void handOver(make));
}

async function handOver(make: Make) {
  if (!shown) return;
  if (shown.isBare) return say(SAID, words.noneTicked);
  say(SAID, words.making);
  try {
    const file = await make(shown.document);
    if (file) saveFile(file.name, file.content, file.isBackup ? noteBackup : undefined);
    say(SAID, file ? (file.isBackup === false ? readBack.file : words.made(file.name)) : '');
  } catch {
    say(SAID, words.notMade);
  }
}

function noteBackup() {
  import('../course/save-progress.ts').then(
    ({ backedUp }) => backedUp('file'),
    () => say(SAID, words.notNoted),
  );
}

async function progressFile({ title, version }: PortfolioData) {
  const { exportChecked } = await import('../progress/file.ts');
  const id = document.documentElement.dataset['course'] ?? 'course';
  const { text, isWhole } = exportChecked(keeper.$progress.get(), { id, version, title }, Date.now());
  return { name: `${id}-progress.json`, text, isWhole };
}
