/** The script of the portfolio: fetches what the course asked, reads what the learner wrote, shows and hands it over. */
import { part, say } from '../course/page-parts.ts';
import type { Document } from '../documents/document.ts';
import { toElement } from '../documents/element.ts';
import { printDocument } from '../documents/print.ts';
import { keeper } from '../progress/here.ts';
import { dayOf } from '../ui/day.ts';
import { saveFile } from '../ui/save-file.ts';
import { portfolio as words } from '../words/en/portfolio.ts';
import { compose } from './compose.ts';
import type { PortfolioFile } from './files.ts';
import type { PortfolioData } from './portfolio-data.ts';

const SAID = '[data-said]';
const root = document.documentElement.dataset['root'] ?? './';

void start();

async function start() {
  let data: PortfolioData;
  try {
    const answer = await fetch(`${root}portfolio/course.json`);
    if (!answer.ok) throw new Error(String(answer.status));
    data = (await answer.json()) as PortfolioData;
  } catch {
    part('[data-loading]').textContent = words.notLoaded;
    return;
  }
  await keeper.loaded;
  keeper.$progress.subscribe(() => show(data));
  part('[data-loading]').hidden = true;
  offer(data);
}

const composed = (data: PortfolioData) => compose(data, keeper.$progress.get(), dayOf(Date.now()), dayOf);

function show(data: PortfolioData) {
  const found = composed(data);
  part('[data-empty]').hidden = found !== undefined;
  part('[data-take]').hidden = found === undefined;
  const work = part('[data-work]');
  if (!found) return work.replaceChildren();
  const sheet = toElement(found);
  // The page has its own first heading; the sheet's title is for the files.
  sheet.querySelector('h1')?.remove();
  work.replaceChildren(sheet);
  const pictures = found.blocks.some(({ kind }) => kind === 'picture');
  part('[data-markdown] span').textContent = pictures ? words.markdownPictures : words.markdown;
}

function offer(data: PortfolioData) {
  const ways: Record<string, (document: Document) => Promise<PortfolioFile | undefined>> = {
    '[data-word]': async (document) => (await import('./files.ts')).wordFile(document),
    '[data-markdown]': async (document) => (await import('./files.ts')).markdownFile(document),
    '[data-archive]': async (document) =>
      (await import('./files.ts')).archiveFile(document, data.title, await progressFile(data)),
    '[data-print]': async (document) => {
      printDocument(document);
      return undefined;
    },
  };
  for (const [button, make] of Object.entries(ways))
    part(button).addEventListener('click', () => void handOver(make));

  async function handOver(make: (document: Document) => Promise<PortfolioFile | undefined>) {
    const found = composed(data);
    if (!found) return;
    say(SAID, words.making);
    try {
      const file = await make(found);
      if (file) saveFile(file.name, file.content);
      say(SAID, file ? words.made(file.name) : '');
    } catch {
      say(SAID, words.notMade);
    }
  }
}

async function progressFile({ title, version }: PortfolioData) {
  const { exportFile } = await import('../progress/file.ts');
  const id = document.documentElement.dataset['course'] ?? 'course';
  return {
    name: `${id}-progress.json`,
    text: exportFile(keeper.$progress.get(), { id, version, title }, Date.now()),
  };
}
