/** Composes the portfolio from what is kept, and draws it. Fetched once there is something to show. */
import { ownWorkIn } from '../activities/portfolio.ts';
import type { Document } from '../documents/document.ts';
import { toElement } from '../documents/element.ts';
import { keeper } from '../progress/here.ts';
import { dayOf } from '../ui/day.ts';
import { compose, kindsBegun } from './compose.ts';
import type { PortfolioData } from './portfolio-data.ts';

/** The portfolio as it is now; `undefined` while there is none. Rejects when a kind of activity cannot be fetched. */
export async function composed(data: PortfolioData): Promise<Document | undefined> {
  const ownWork = await ownWorkIn(kindsBegun(data, keeper.$progress.get()));
  return compose(data, keeper.$progress.get(), dayOf(Date.now()), dayOf, ownWork);
}

/** Puts it into WORK. The page has its own first heading: the document's title is for the files. */
export function draw(document: Document, work: HTMLElement): void {
  const sheet = toElement(document);
  sheet.querySelector('h1')?.remove();
  for (const table of sheet.querySelectorAll('table')) nameCells(table);
  work.replaceChildren(sheet);
}

/** Columns that a phone has no room for. */
const broad = 4;

/** Each cell of a broad table bears its column's name, for where a row is shown as a card. */
function nameCells(table: HTMLTableElement): void {
  const heads = [...table.querySelectorAll('thead th')].map(({ textContent }) => textContent);
  if (heads.length < broad) return;
  table.className = 'broad';
  for (const row of table.tBodies[0]?.rows ?? [])
    for (const [column, cell] of [...row.cells].entries()) cell.dataset['head'] = heads[column] ?? '';
}
