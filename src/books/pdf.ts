/** The book on paper, printed by Chromium: tagged, with its outline, and printed again, since only a print knows its pages. */
import { chromium } from 'playwright-core';
import { getDocumentProxy } from 'unpdf';
import type { Fit } from './fit.ts';

export interface Browser {
  readonly executablePath: string;
  readonly args: readonly string[];
}

/** What a print tells. */
interface Printed {
  /** On which page each place that a link leads to stands, counted from 1. */
  readonly pages: ReadonlyMap<string, number>;
  /** Figures before which a good part of a page stayed empty. */
  readonly behindHoles: readonly string[];
  /** Chapters whose last page has only a few lines. */
  readonly spilt: readonly string[];
}

export interface Parts {
  readonly figures: ReadonlySet<string>;
  readonly chapters: readonly string[];
}

type Document = Awaited<ReturnType<typeof getDocumentProxy>>;

/** A figure is not moved behind more paragraphs than this: it would part from what speaks of it. */
const most = 3;
/** Nor is a chapter set closer than this. */
const tightest = 3;

/**
 * @param parts The ids of figures, and of chapters in their order.
 * @param paper The book's page, with what is known so far.
 * @throws an Error, when its page numbers do not come to rest
 */
export async function pdfOf(
  parts: Parts,
  paper: (pages: ReadonlyMap<string, number>, fit: Fit) => string,
  { executablePath, args }: Browser,
): Promise<Uint8Array> {
  const browser = await chromium.launch({ executablePath, args: [...args] });
  try {
    const page = await browser.newPage();
    let known: ReadonlyMap<string, number> = new Map();
    const later = new Map<string, number>();
    const tight = new Map<string, number>();
    for (let time = 0; time < 3 + 2 * most; time++) {
      await page.setContent(paper(known, { later, tight }), { waitUntil: 'load' });
      await page.evaluate(() => document.fonts.ready.then(() => undefined));
      const bytes = new Uint8Array(
        await page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true, outline: true }),
      );
      const { pages, behindHoles, spilt } = await told(bytes, parts);
      const toMove = time < most ? behindHoles : [];
      for (const id of toMove) later.set(id, (later.get(id) ?? 0) + 1);
      const toTighten = time < 2 * most ? spilt.filter((id) => (tight.get(id) ?? 0) < tightest) : [];
      for (const id of toTighten) tight.set(id, (tight.get(id) ?? 0) + 1);
      const rests = pages.size === known.size && [...pages].every(([id, on]) => known.get(id) === on);
      if (rests && !toMove.length && !toTighten.length) return bytes;
      known = pages;
    }
    throw new Error('The book’s page numbers do not come to rest.');
  } finally {
    await browser.close();
  }
}

async function told(bytes: Uint8Array, { figures, chapters }: Parts): Promise<Printed> {
  const document = await getDocumentProxy(bytes.slice());
  try {
    const places: Record<string, readonly unknown[]> = await document.getDestinations();
    const pages = new Map<string, number>();
    const behindHoles: string[] = [];
    for (const [id, [ref, , , top]] of Object.entries(places)) {
      const on = (await document.getPageIndex(ref as Parameters<Document['getPageIndex']>[0])) + 1;
      pages.set(id, on);
      if (figures.has(id) && Number(top) > figureAtHead && (await foot(document, on - 1)) > hole)
        behindHoles.push(id);
    }
    const spilt: string[] = [];
    for (const [index, id] of chapters.entries()) {
      const [first = 0, next = 0] = [pages.get(id), pages.get(chapters[index + 1] ?? '')];
      if (next - first > 1 && (await foot(document, next - 1)) > fewLines) spilt.push(id);
    }
    return { pages, behindHoles, spilt };
  } finally {
    await document.destroy();
  }
}

/** In points from the foot of an A4 page: above this begins what stands first on its page … */
const figureAtHead = 720;
/** … and a page whose last line stands higher has a hole: more than a fifth of its text is missing. */
const hole = 210;
/** … and a chapter's last page that ends above this has only a few lines. */
const fewLines = 520;
/** Below this stands the page's number. */
const number = 71;

/** Where the last line of page ON stands. */
async function foot(document: Document, on: number): Promise<number> {
  if (on < 1) return 0;
  const { items } = await (await document.getPage(on)).getTextContent();
  const lines = items.flatMap((item) =>
    'transform' in item && item.str.trim() ? [Number(item.transform[5])] : [],
  );
  return Math.min(...lines.filter((line) => line > number));
}
