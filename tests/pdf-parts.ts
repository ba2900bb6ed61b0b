/** What lies in a PDF besides its text: attached files, and the QR code, read from the drawn page. */
import { readFile } from 'node:fs/promises';
import jsqr from 'jsqr';
import type { Browser, Page } from 'playwright/test';
import { getDocumentProxy } from 'unpdf';

/** Attached files by name, as another reader finds them. */
export async function attachmentsOf(pdf: Uint8Array): Promise<ReadonlyMap<string, Uint8Array>> {
  const document = await getDocumentProxy(new Uint8Array(pdf));
  const found = ((await document.getAttachments()) ?? {}) as Record<
    string,
    { filename: string; content: Uint8Array }
  >;
  return new Map(Object.values(found).map(({ filename, content }) => [filename, content]));
}

const origin = 'http://pdf.test/';
/** Mozilla's reader, where {@link inReader} serves it. */
export const reader = `${origin}pdfjs.mjs`;

/** Does WORK in a page of its own that can import the {@link reader}: it draws in a browser, and not in Node. */
export async function inReader<Result>(
  browser: Browser,
  work: (page: Page) => Promise<Result>,
): Promise<Result> {
  const page = await browser.newPage();
  try {
    await page.route(`${origin}**`, async (route) => {
      const script = route.request().url().endsWith('.mjs');
      const body = script ? await readFile('node_modules/unpdf/dist/pdfjs.mjs') : '<!doctype html>';
      await route.fulfill({ body, contentType: script ? 'text/javascript' : 'text/html' });
    });
    await page.goto(origin);
    return await work(page);
  } finally {
    await page.close();
  }
}

/**
 * What the QR code on the first page says, read from its pixels; `undefined` where there is none. The page is drawn by
 * Mozilla's reader in a page of its own, and the code read by a library that had no hand in making it.
 */
export const readCode = (browser: Browser, pdf: Uint8Array): Promise<string | undefined> =>
  inReader(browser, async (page) => {
    const { width, height, pixels } = await page.evaluate(
      async ({ script, base64 }) => {
        const { getDocument } = await import(script);
        const data = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
        const first = await (await getDocument({ data }).promise).getPage(1);
        const viewport = first.getViewport({ scale: 4 });
        const canvas = document.createElement('canvas');
        canvas.width = viewport.width;
        canvas.height = viewport.height;
        const canvasContext = canvas.getContext('2d') as CanvasRenderingContext2D;
        await first.render({ canvas, canvasContext, viewport }).promise;
        const { data: rgba } = canvasContext.getImageData(0, 0, canvas.width, canvas.height);
        let binary = '';
        for (let at = 0; at < rgba.length; at += 32_768)
          binary += String.fromCharCode(...rgba.subarray(at, at + 32_768));
        return { width: canvas.width, height: canvas.height, pixels: btoa(binary) };
      },
      { script: reader, base64: Buffer.from(pdf).toString('base64') },
    );
    return jsqr(new Uint8ClampedArray(Buffer.from(pixels, 'base64')), width, height)?.data;
  });
