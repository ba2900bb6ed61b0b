/**
 * A document as a Word file. Heavy (the library has half a megabyte): import it at the click that asks for a file.
 *
 * Real headings, lists and tables with rows that repeat, so that a screen reader and a table of contents find them.
 */
import {
  AlignmentType,
  BorderStyle,
  Document as DocxDocument,
  type FileChild,
  Footer,
  HeadingLevel,
  ImageRun,
  type IParagraphOptions,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { documents as words } from '../words/en/documents.ts';
import type { Block, Document } from './document.ts';
import { drawPng } from './png.ts';
import { clean, isRightToLeft, linesOf, oneLine } from './text.ts';

type Picture = Extract<Block, { kind: 'picture' }>;

/** Draws what a program shows that cannot read SVG. Resolves to a PNG file; rejects when it cannot be drawn. */
export type DrawPicture = (picture: Picture) => Promise<Uint8Array>;

/** A page of A4 in twentieths of a point, and what its margins leave. */
const page = { width: 11_906, height: 16_838, margin: 1247 };
const textWidth = page.width - 2 * page.margin;
/** Pixels of 1/96 inch. */
const widestPicture = Math.floor(textWidth / 15);
const tallestPicture = 860;

/** Fonts by name, each on most machines that open such files; a program without one takes the nearest it has. */
const font = (name: string) => ({
  ascii: name,
  hAnsi: name,
  cs: 'Arial',
  eastAsia: 'Microsoft YaHei',
});
const ink = '1D2B2F';
const numbered = 'numbered';

/**
 * The file. Rejects when a picture cannot be drawn.
 * @param draw for tests without a browser
 */
export async function toDocx(document: Document, draw: DrawPicture = drawPng): Promise<Blob> {
  const children: FileChild[] = [new Paragraph({ ...lines(oneLine(document.title)), style: 'Title' })];
  let lists = 0;
  for (const block of document.blocks) {
    if (block.kind === 'list') lists++;
    children.push(...(await write(block, lists, draw)));
  }
  const file = new DocxDocument({
    title: oneLine(document.title),
    // Whose it is, the learner says or doesn’t.
    creator: '',
    lastModifiedBy: '',
    description: '',
    styles: styles(document.language),
    numbering: { config: [{ reference: numbered, levels: [level] }] },
    sections: [
      {
        properties: {
          page: {
            size: { width: page.width, height: page.height },
            margin: { top: page.margin, bottom: page.margin, left: page.margin, right: page.margin },
          },
        },
        footers: { default: new Footer({ children: [pageNumber()] }) },
        children,
      },
    ],
  });
  return Packer.toBlob(file);
}

async function write(block: Block, list: number, draw: DrawPicture): Promise<FileChild[]> {
  switch (block.kind) {
    case 'heading': {
      const heading = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3] as const;
      return [
        new Paragraph({ ...lines(oneLine(block.text)), heading: heading[block.level - 1] as 'Heading1' }),
      ];
    }
    case 'paragraph': {
      const style = block.tone && { quiet: 'Quiet', quote: 'Quote' }[block.tone];
      return [new Paragraph({ ...lines(block.text), ...(style && { style }) })];
    }
    case 'list':
      return block.items.map(
        (item) =>
          new Paragraph({
            ...lines(item),
            ...(block.ordered
              ? { numbering: { reference: numbered, level: 0, instance: list } }
              : { bullet: { level: 0 } }),
          }),
      );
    case 'table':
      // A paragraph after it, so that the next table stays another one and a document never ends in a table.
      return [table(block), new Paragraph({ children: [], spacing: { after: 60 } })];
    case 'picture':
      return [new Paragraph({ children: [await picture(block, draw)] })];
  }
}

/** A text with its line breaks, and the direction that its own letters have. */
function lines(text: string): IParagraphOptions {
  const rightToLeft = isRightToLeft(text);
  return {
    children: linesOf(text).map(
      (line, index) =>
        new TextRun({ text: line, ...(rightToLeft && { rightToLeft }), ...(index > 0 && { break: 1 }) }),
    ),
    ...(rightToLeft && { bidirectional: true }),
  };
}

function table({ head, rows }: Extract<Block, { kind: 'table' }>): Table {
  const width = Math.floor(textWidth / Math.max(1, head.length));
  const row = (cells: readonly string[], tableHeader: boolean) =>
    new TableRow({
      // Said where it holds and nowhere else: some readers take a “no” for a yes.
      ...(tableHeader && { tableHeader, cantSplit: true }),
      children: head.map(
        (_, column) =>
          new TableCell({
            width: { size: width, type: WidthType.DXA },
            ...(tableHeader && { shading: { fill: 'EDE6D8' } }),
            children: [
              new Paragraph({
                ...lines(cells[column] ?? ''),
                style: tableHeader ? 'TableHead' : 'TableText',
              }),
            ],
          }),
      ),
    });
  const line = { style: BorderStyle.SINGLE, size: 4, color: 'A9A294' };
  return new Table({
    columnWidths: head.map(() => width),
    width: { size: width * head.length, type: WidthType.DXA },
    margins: { top: 60, bottom: 60, left: 100, right: 100 },
    borders: {
      top: line,
      bottom: line,
      left: line,
      right: line,
      insideHorizontal: line,
      insideVertical: line,
    },
    rows: [row(head, true), ...rows.map((cells) => row(cells, false))],
  });
}

async function picture(block: Picture, draw: DrawPicture): Promise<ImageRun> {
  const { svg, alt, width, height } = block;
  const scale = Math.min(1, widestPicture / width, tallestPicture / height);
  return new ImageRun({
    type: 'svg',
    data: new TextEncoder().encode(svg),
    fallback: { type: 'png', data: await draw(block) },
    transformation: { width: Math.round(width * scale), height: Math.round(height * scale) },
    altText: { name: '', description: clean(alt), title: '' },
  });
}

function pageNumber(): Paragraph {
  const [before, between] = words.page;
  return new Paragraph({
    style: 'Quiet',
    alignment: AlignmentType.END,
    children: [new TextRun({ children: [before, PageNumber.CURRENT, between, PageNumber.TOTAL_PAGES] })],
  });
}

const level = {
  level: 0,
  format: LevelFormat.DECIMAL,
  text: '%1.',
  alignment: AlignmentType.START,
  style: { paragraph: { indent: { left: 500, hanging: 360 } } },
};

/** Sizes in half points, spaces in twentieths of a point. */
function styles(language: string) {
  const heading = (size: number, before: number, after: number) => ({
    run: { font: font('Georgia'), size, bold: true, color: ink },
    paragraph: { spacing: { before, after }, keepNext: true, keepLines: true },
  });
  const own = (id: string, name: string, run: object, paragraph: object) => ({
    id,
    name,
    basedOn: 'Normal',
    quickFormat: true,
    run,
    paragraph,
  });
  return {
    default: {
      document: {
        run: { font: font('Calibri'), size: 23, color: ink, language: { value: language } },
        paragraph: { spacing: { after: 140, line: 290 } },
      },
      title: heading(44, 0, 120),
      heading1: heading(30, 360, 100),
      heading2: heading(26, 280, 80),
      heading3: heading(23, 220, 60),
    },
    paragraphStyles: [
      own('Quiet', 'Quiet', { size: 20, color: '55605F' }, { spacing: { after: 100 } }),
      own('Quote', 'Quote', { italics: true }, { indent: { start: 400 } }),
      own('TableText', 'Table text', { size: 21 }, { spacing: { after: 0, line: 260 } }),
      own('TableHead', 'Table head', { size: 21, bold: true }, { spacing: { after: 0 }, keepNext: true }),
    ],
  };
}
