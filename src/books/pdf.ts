/** The book on paper, printed by Chromium: tagged, with its outline, and told twice, since only a print knows its pages. */
import { chromium } from 'playwright-core';
import { getDocumentProxy } from 'unpdf';

export interface Browser {
  readonly executablePath: string;
  readonly args: readonly string[];
}

/**
 * @param paper The book's page, with the numbers of pages that are known so far.
 * @throws an Error, when its page numbers do not come to rest
 */
export async function pdfOf(
  paper: (pages: ReadonlyMap<string, number>) => string,
  { executablePath, args }: Browser,
): Promise<Uint8Array> {
  const browser = await chromium.launch({ executablePath, args: [...args] });
  try {
    const page = await browser.newPage({ javaScriptEnabled: true });
    let known: ReadonlyMap<string, number> = new Map();
    for (let time = 0; time < 4; time++) {
      await page.setContent(paper(known), { waitUntil: 'load' });
      await page.evaluate(() => document.fonts.ready.then(() => undefined));
      const bytes = new Uint8Array(await page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true, outline: true })); // biome-ignore format: one thought
      const found = await pagesOf(bytes);
      if (found.size === known.size && [...found].every(([id, on]) => known.get(id) === on)) return bytes;
      known = found;
    }
    throw new Error('The book’s page numbers do not come to rest.');
  } finally {
    await browser.close();
  }
}

/** On which page each place that a link leads to stands, counted from 1. */
async function pagesOf(bytes: Uint8Array): Promise<ReadonlyMap<string, number>> {
  const document = await getDocumentProxy(bytes.slice());
  try {
    const places: Record<string, readonly unknown[]> = await document.getDestinations();
    const pages = new Map<string, number>();
    for (const [id, [page]] of Object.entries(places))
      pages.set(id, (await document.getPageIndex(page as Parameters<typeof document.getPageIndex>[0])) + 1);
    return pages;
  } finally {
    await document.destroy();
  }
}
