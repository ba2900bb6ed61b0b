/** Composes the portfolio from what is kept, and draws it. Fetched once there is something to show. */
import { ownWorkIn } from '../activities/portfolio.ts';
import { lessonText } from '../annotation/fetched.ts';
import { lessonsNoted } from '../annotation/kept.ts';
import type { PlaceText } from '../annotation/place.ts';
import { onPage } from '../course/on-page.ts';
import type { Document } from '../documents/document.ts';
import { toElement } from '../documents/element.ts';
import { keeper } from '../progress/here.ts';
import { dayOf } from '../ui/day.ts';
import { chosenOf, offerPieces } from './choose.ts';
import { documentOf, kindsBegun, type Piece, piecesOf } from './compose.ts';
import type { PortfolioData } from './portfolio-data.ts';

export interface Shown {
  /** What the ticked pieces make. */
  readonly document: Document;
  /** Nothing is ticked. */
  readonly isBare: boolean;
}

/**
 * Draws the portfolio as it is now, and hands on what a click would take along: at once, and after each tick. Nothing
 * while there is none. Rejects when a kind of activity cannot be fetched.
 */
export async function drawWork(data: PortfolioData, hand: (shown: Shown | undefined) => void): Promise<void> {
  const ownWork = await ownWorkIn(kindsBegun(data, keeper.$progress.get()));
  const pieces = piecesOf(data, keeper.$progress.get(), dayOf, ownWork, await textsNoted(data));
  const again = () => {
    const chosen = chosenOf(pieces);
    offerPieces(pieces, again);
    const document = documentOf(data, chosen, dayOf(Date.now()));
    draw(document, chosen);
    hand(pieces.length ? { document, isBare: !chosen.length } : undefined);
  };
  again();
}

/** The lessons in which something is marked: without one that does not come, its notes stand in the order of their making. */
async function textsNoted({ lessons }: PortfolioData): Promise<ReadonlyMap<string, PlaceText>> {
  const noted = new Set(lessonsNoted(keeper.$progress.get()));
  const all = await Promise.all(
    lessons
      .filter(({ slug }) => noted.has(slug))
      .map(async ({ slug }) => [slug, await lessonText(slug)] as const),
  );
  return new Map(all.flatMap(([slug, text]) => (text ? [[slug, text] as const] : [])));
}

/** The page shows what goes along, and has its own first heading: the document's title is for the files. */
function draw(source: Document, chosen: readonly Piece[]): void {
  const sheet = toElement(source);
  sheet.querySelector('h1')?.remove();
  for (const table of sheet.querySelectorAll('table')) nameCells(table);
  onPage('[data-work]').replaceChildren(...(chosen.length ? [sheet] : []));
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
