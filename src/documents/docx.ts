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
  HeightRule,
  ImageRun,
  type IParagraphOptions,
  LevelFormat,
  LineRuleType,
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
import { columnWidths, linesIn } from './columns.ts';
import { type Block, type Document, isForm } from './document.ts';
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

/** A row to be filled in by hand. */
const handwritten = 620;
/** Lines of a row, and of a table, that stay on one page; longer ones may part: a page half empty would be worse. */
const longestRow = 36;
const longestTable = 18;

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
 * A line's height in 240ths of the letters' own. The rule is said each time: LibreOffice takes a height without one for
 * exact, prints the lines of large letters over each other and cuts a picture down to one line.
 */
const lineOf = (line: number) => ({ line, lineRule: LineRuleType.AUTO });

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
      return [new Paragraph({ ...lines(block.text), ...kept(block), ...(style && { style }) })];
    }
    case 'list':
      return block.items.map(
        (item) =>
          new Paragraph({
            ...lines(item),
            ...kept(block),
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

const kept = ({ withNext }: { readonly withNext?: boolean | undefined }) => withNext && { keepNext: true };

function table({ head, rows }: Extract<Block, { kind: 'table' }>): Table {
  const widths = columnWidths(head, rows, textWidth);
  const byHand = isForm(rows);
  const together = byHand || rows.reduce((sum, cells) => sum + linesIn(cells, widths), 0) <= longestTable;
  const row = (cells: readonly string[], index?: number) => {
    const isHead = index === undefined;
    const isWhole = isHead || linesIn(cells, widths) <= longestRow;
    return new TableRow({
      // Said where it holds and nowhere else: some readers take a “no” for a yes.
      ...(isHead && { tableHeader: true }),
      ...(isWhole && { cantSplit: true }),
      ...(byHand && !isHead && { height: { value: handwritten, rule: HeightRule.ATLEAST } }),
      children: head.map(
        (_, column) =>
          new TableCell({
            width: { size: widths[column] ?? 0, type: WidthType.DXA },
            ...(isHead && { shading: { fill: 'EDE6D8' } }),
            children: [
              new Paragraph({
                ...lines(cells[column] ?? ''),
                ...(together && !isHead && index < rows.length - 1 && { keepNext: true }),
                style: isHead ? 'TableHead' : 'TableText',
              }),
            ],
          }),
      ),
    });
  };
  const line = { style: BorderStyle.SINGLE, size: 4, color: 'A9A294' };
  return new Table({
    columnWidths: widths,
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    margins: { top: 60, bottom: 60, left: 100, right: 100 },
    borders: {
      top: line,
      bottom: line,
      left: line,
      right: line,
      insideHorizontal: line,
      insideVertical: line,
    },
    rows: [row(head), ...rows.map(row)],
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
        paragraph: { spacing: { after: 140, ...lineOf(290) } },
      },
      title: heading(44, 0, 120),
      heading1: heading(30, 360, 100),
      heading2: heading(26, 280, 80),
      heading3: heading(23, 220, 60),
    },
    paragraphStyles: [
      own('Quiet', 'Quiet', { size: 20, color: '55605F' }, { spacing: { after: 100 } }),
      own('Quote', 'Quote', { italics: true }, { indent: { start: 400 } }),
      own('TableText', 'Table text', { size: 21 }, { spacing: { after: 0, ...lineOf(260) } }),
      own('TableHead', 'Table head', { size: 21, bold: true }, { spacing: { after: 0 }, keepNext: true }),
    ],
  };
}
