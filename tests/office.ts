/** Word files as LibreOffice shows them: which page, place and height everything on them has. */
import { spawn } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, TestInfo } from 'playwright/test';
import { findOffice } from '../scripts/office.mjs';
import { inReader, reader } from './pdf-parts.ts';

/** The LibreOffice to look with; none on some machines. `npm test` gets one where it can, and says so where it cannot. */
export const office = findOffice();

/** A piece of text, in points; `y` is its base line, from the top of the page. */
export interface Piece {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
}

export interface OfficePage {
  readonly pieces: readonly Piece[];
  /** Everything on the page, without white space. */
  readonly text: string;
  /** How tall the part of the page is, in points, on which there is something of the colours asked for. */
  readonly painted: number;
}

/** FILES (name → Word file) as PDFs, which stay beside the test's other files, to be looked at. */
async function toPdfs(
  files: Readonly<Record<string, Uint8Array>>,
  info: TestInfo,
): Promise<readonly Uint8Array[]> {
  const folder = info.outputPath();
  await mkdir(folder, { recursive: true });
  const names = Object.keys(files);
  for (const name of names) await writeFile(join(folder, `${name}.docx`), files[name] as Uint8Array);
  await new Promise<void>((done, failed) => {
    const started = spawn(
      office as string,
      [
        // A profile of its own: two LibreOffices of one profile wait for one another.
        `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`,
        ...['--headless', '--convert-to', 'pdf', '--outdir', folder],
        ...names.map((name) => join(folder, `${name}.docx`)),
      ],
      { stdio: 'ignore' },
    );
    started.on('error', failed);
    started.on('close', (code) => (code ? failed(new Error(`LibreOffice ended with ${code}.`)) : done()));
  });
  return Promise.all(names.map((name) => readFile(join(folder, `${name}.pdf`))));
}

/**
 * The pages of each of FILES, as LibreOffice lays them out.
 * @param colours what {@link OfficePage.painted} looks for: red, green and blue
 */
export async function inOffice(
  files: Readonly<Record<string, Uint8Array>>,
  {
    browser,
    info,
    colours = [],
  }: { browser: Browser; info: TestInfo; colours?: readonly (readonly number[])[] },
): Promise<readonly (readonly OfficePage[])[]> {
  const pdfs = await toPdfs(files, info);
  return inReader(browser, (page) =>
    page.evaluate(
      async ({ script, all, colours }) => {
        const { getDocument } = await import(script);
        const near = (rgba: Uint8ClampedArray, at: number) =>
          colours.some((colour) =>
            colour.every((part, index) => Math.abs(part - (rgba[at + index] ?? 0)) < 5),
          );
        const heightOf = (rgba: Uint8ClampedArray, width: number, height: number) => {
          let [first, last] = [height, 0];
          for (let y = 0; y < height; y++)
            for (let x = 0; x < width; x++)
              if (near(rgba, (y * width + x) * 4)) [first, last] = [Math.min(first, y), y];
          return Math.max(0, last - first);
        };
        const read: OfficePage[][] = [];
        for (const base64 of all) {
          const data = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
          const pdf = await getDocument({ data }).promise;
          const pages: OfficePage[] = [];
          for (let number = 1; number <= pdf.numPages; number++) {
            const one = await pdf.getPage(number);
            const viewport = one.getViewport({ scale: 1 });
            let painted = 0;
            if (colours.length) {
              const canvas = document.createElement('canvas');
              [canvas.width, canvas.height] = [viewport.width, viewport.height];
              const canvasContext = canvas.getContext('2d') as CanvasRenderingContext2D;
              await one.render({ canvas, canvasContext, viewport }).promise;
              const { data: rgba } = canvasContext.getImageData(0, 0, canvas.width, canvas.height);
              painted = heightOf(rgba, canvas.width, canvas.height);
            }
            const { items } = await one.getTextContent();
            const pieces: Piece[] = items
              .filter(({ str }: { str: string }) => str.trim())
              .map(({ str, transform, width }: { str: string; transform: number[]; width: number }) => ({
                text: str,
                x: transform[4] ?? 0,
                y: viewport.height - (transform[5] ?? 0),
                width,
                size: Math.abs(transform[3] ?? 0),
              }));
            const text = pieces.map((piece) => piece.text.replace(/\s+/g, '')).join('');
            pages.push({ pieces, text, painted });
          }
          read.push(pages);
        }
        return read;
      },
      { script: reader, all: pdfs.map((pdf) => Buffer.from(pdf).toString('base64')), colours },
    ),
  );
}

/** Pieces that stand in each other's lines, from the top of the high letters to the end of the low ones. */
export const overlaps = (pages: readonly OfficePage[]): string[] =>
  pages.flatMap(({ pieces }) =>
    pieces.flatMap((one, index) =>
      pieces
        .slice(index + 1)
        .filter(
          (other) =>
            Math.abs(one.y - other.y) > 1 &&
            Math.abs(one.y - other.y) < 0.95 * (one.y < other.y ? other.size : one.size) &&
            one.x < other.x + other.width &&
            other.x < one.x + one.width,
        )
        .map((other) => `“${one.text}” and “${other.text}”`),
    ),
  );
