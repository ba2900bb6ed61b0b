/** The picture as files, and on paper. Loaded at the first click that asks for one. */
import { toElement } from '../documents/element.ts';
import { printElement } from '../documents/print.ts';
import { siteFonts } from '../statement/pdf/fonts.ts';
import { way as words } from '../words/en/way.ts';
import { drawnElement } from './draw.ts';
import { bytesFor, embedded, facesFor } from './fonts.ts';
import type { Panel } from './marks.ts';
import { paint } from './paint.ts';
import { type Picture, svgOf } from './svg.ts';
import type { WayData } from './way-data.ts';

export interface PictureFile {
  readonly name: string;
  readonly content: Blob;
}

export async function svgFile(picture: Picture): Promise<PictureFile> {
  const families = facesFor(picture.marks);
  const svg = svgOf(picture, { families, rules: embedded(await bytesFor(families, siteFonts)) });
  return { name: words.files.svg, content: new Blob([svg], { type: 'image/svg+xml' }) };
}

export async function pngFile(picture: Picture): Promise<PictureFile> {
  const families = facesFor(picture.marks);
  for (const [face, bytes] of await bytesFor(families, siteFonts))
    document.fonts.add(await new FontFace(face, bytes as Uint8Array<ArrayBuffer>).load());
  return { name: words.files.png, content: await paint(picture, families) };
}

/** A part on a page as far as it fits: no line is cut. */
export function print(
  { title, language }: WayData,
  panels: readonly Panel[],
  name: string,
  today: string,
): void {
  const head = name ? `${name}: ${words.title}` : words.title;
  const quiet = (text: string) => ({ kind: 'paragraph', text, tone: 'quiet' }) as const;
  const sheet = toElement({ title: head, language, blocks: [quiet(words.made(title, today))] });
  for (const panel of panels) {
    const part = toElement({ title: '', language, blocks: [{ kind: 'heading', level: 1, text: panel.title }, { kind: 'paragraph', text: panel.sum, withNext: true }] }); // biome-ignore format: short
    const drawn = drawnElement(panel, ['sheet'], panel.said);
    sheet.append(...[...part.children].slice(1), drawn);
  }
  sheet.append(...[...toElement({ title: '', language, blocks: [quiet(words.own)] }).children].slice(1));
  sheet.classList.add('way-so-far');
  printElement(sheet, head);
}
