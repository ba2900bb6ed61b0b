/** The statement as a PDF: one A4 sheet, tagged, set from top to bottom. */

import { drawnMark, progress } from 'virtual:look';
import PDFDocument from 'pdfkit';
import { tidyName } from '../name.ts';
import { lettersOf, nameFamily, type Run, setName, split } from '../names.ts';
import { drawCode } from './code.ts';
import { colours } from './colours.ts';
import { directionOf } from './direction.ts';
import { draw, drawGround } from './drawing.ts';
import { type Face, type FontLoader, faceOf, familiesOf, type Role } from './faces.ts';
import { describe } from './metadata.ts';
import { addParagraph, follow } from './paragraph.ts';
import { drawSeal, sealRadius } from './seal.ts';
import {
  type DrawName,
  type DrawnName,
  LettersMissing,
  type StatementExtras,
  type StatementSheet,
} from './sheet.ts';
import { headingSettings, nameSettings, settle } from './sizes.ts';
import { drawTables, type Tables } from './tables.ts';
import { artifact, type TagOptions, tag } from './tags.ts';
import { type Line, type Style, Typesetter } from './typesetter.ts';

/** Points; the measures are those of an A4 sheet, and what stands at the foot is measured from there. */
const margin = 57;
/** A usual statement's code then has modules of 0.4 mm, which a phone reads from paper. */
const codeSize = 112;
const papers = { a4: [595.28, 841.89], letter: [612, 792] } as const;

const title: Style = { role: 'heading', size: 12.9, colour: colours.ink, tracking: -0.008 };
const summary: Style = { role: 'text', size: 14.2, colour: colours.ink };
const strong: Style = { role: 'strong', size: 12.6, colour: colours.ink };
const meta: Style = { role: 'text', size: 11.2, colour: colours.inkSoft };
const plain: Style = { role: 'text', size: 10.9, colour: colours.ink };
const small: Style = { role: 'text', size: 10, colour: colours.inkSoft };
const smallLeading = 13;
const latin: Style = { role: 'heading', size: 15, colour: colours.accent, tracking: -0.008 };
const heading = (size: number): Style => ({ role: 'heading', size, colour: colours.ink, tracking: -0.018 });
const nameIn = (size: number): Style => ({
  role: 'heading',
  size,
  colour: colours.accent,
  tracking: -0.008,
});

/**
 * Makes the statement as a tagged PDF, the same bytes for the same sheet. Fonts come through `fonts`, only
 * those that occur. A name with letters that no font has is drawn by `drawName` and placed as a picture
 * with its text; without `drawName` such a name rejects with `LettersMissing`. What `extras` attaches lies in the file
 * byte for byte, not compressed, so that it can be found without a reader of PDFs.
 */
export async function statementPdf(
  given: StatementSheet,
  fonts: FontLoader,
  drawName?: DrawName,
  { attachments = [], code, made, breathe = async () => {} }: StatementExtras = {},
): Promise<Uint8Array> {
  const sheet = readable(given);
  const name = tidyName(sheet.name);
  const size = papers[sheet.paper ?? 'a4'];
  const { missing } = setName(name);
  if (missing.length > 0 && !drawName) throw new LettersMissing(missing);
  const drawn = missing.length > 0 ? await drawName?.(name, size[0] - 2 * margin) : undefined;
  const latin = latinOf(sheet);
  const naming: Naming =
    missing.length === 0
      ? { name, set: name, below: latin }
      : { name, drawn, set: drawn ? '' : latin, below: drawn ? latin : '' };

  const doc = new PDFDocument({
    size: [...size],
    margin: 0,
    pdfVersion: '1.7',
    tagged: true,
    displayTitle: true,
    lang: sheet.language,
    // No font yet: the default would be one of the fourteen that cannot spell Łukasz.
    font: '',
    info: {
      Title: `${sheet.labels.statement} – ${name}`,
      Author: name,
      Subject: `${sheet.title} · ${sheet.version}`,
      Creator: sheet.title,
      // Noon: the day is the same day in every time zone that reads it.
      CreationDate: made ?? new Date(`${sheet.doneOn}T12:00:00Z`),
    },
  });
  describe(doc);
  const bytes = collect(doc);
  const type = await Typesetter.open(doc, fonts, facesOf(sheet, naming));
  await breathe();
  await drawSheet(doc, type, sheet, naming, code, breathe);
  await breathe();
  for (const attachment of attachments) attach(doc, attachment);
  doc.end();
  return bytes;
}

/** The sheet, with no words of the learner's that would be empty boxes. */
function readable(sheet: StatementSheet): StatementSheet {
  const { own } = sheet;
  if (!own || split(own.text, familiesOf.text).missing.length === 0) return sheet;
  return { ...sheet, own: { ...own, text: own.unset } };
}

/** How a name stands on the sheet. */
interface Naming {
  /** As it was typed. */
  readonly name: string;
  /** As a picture. */
  readonly drawn?: DrawnName | undefined;
  /** In letters, where there is no picture; empty where nothing has its letters: a line to write it on. */
  readonly set: string;
  /** In Latin letters, below. */
  readonly below: string;
}

/** A spelling in Latin letters counts if it can be set. */
function latinOf({ name, latin = '' }: StatementSheet): string {
  const spelled = tidyName(latin);
  return spelled !== tidyName(name) && setName(spelled).missing.length === 0 ? spelled : '';
}

function attach(
  doc: PDFKit.PDFDocument,
  { name, bytes, description, type }: NonNullable<StatementExtras['attachments']>[number],
): void {
  doc.compress = false;
  // The library takes bytes; its published types do not know that yet.
  doc.file(bytes as unknown as Buffer, { name, type, description, relationship: 'Data' } as never);
  doc.compress = true;
}

function collect(doc: PDFKit.PDFDocument): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const chunks: Uint8Array[] = [];
    doc.on('data', (chunk: Uint8Array) => chunks.push(chunk));
    doc.on('error', reject);
    doc.on('end', () => {
      const bytes = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
      let at = 0;
      for (const chunk of chunks) {
        bytes.set(chunk, at);
        at += chunk.length;
      }
      resolve(bytes);
    });
  });
}

/** The font files that the statement's texts need. */
function facesOf(sheet: StatementSheet, { set, below }: Naming): Set<Face> {
  const { labels, disclaimer, asked, own } = sheet;
  const texts: Record<Role, string[]> = {
    heading: [sheet.title, labels.statement, ringText(sheet), below],
    text: [sheet.summary, labels.version, disclaimer.text, ...sheet.outcomes],
    strong: [labels.completedOn, disclaimer.heading],
  };
  for (const text of [sheet.about, sheet.by, sheet.signed]) texts.text.push(text ?? '');
  for (const block of [asked, own]) {
    texts.strong.push(block?.heading ?? '');
    texts.text.push(block?.text ?? '');
  }
  for (const { title, note } of sheet.parts) texts.text.push(title, note);
  if (sheet.parts.length > 0) texts.heading.push(labels.whatWasDone);
  if (sheet.outcomes.length > 0) texts.heading.push(labels.whatItWasAbout);

  const faces = new Set<Face>();
  const add = (role: Role, runs: Run[]) => {
    for (const { family, subset } of runs) faces.add(faceOf(role, family, subset));
  };
  for (const role of ['heading', 'text', 'strong'] as const) {
    for (const text of texts[role]) add(role, split(text, familiesOf[role]).runs);
  }
  add('heading', setName(set).runs);
  if (sheet.outcomes.length > 0) faces.add('fraunces-500-italic-latin');
  return faces;
}

// Capitals are kept for the seal's ring, where they sit better on the curve.
const ringText = (sheet: StatementSheet) => `${sheet.sealText.toLocaleUpperCase(sheet.language)} · `;

/** Small print: a heading and what it says, or a text alone. */
interface Block {
  readonly heading?: string;
  readonly text: string;
}

async function drawSheet(
  doc: PDFKit.PDFDocument,
  type: Typesetter,
  sheet: StatementSheet,
  { name, drawn, set, below }: Naming,
  code: StatementExtras['code'],
  breathe: () => Promise<void>,
): Promise<void> {
  const { width, height } = doc.page;
  const inner = width - 2 * margin;
  const naming = type.in(nameFamily(set), directionOf(set));
  const root = tag(doc, 'Document');
  doc.addStructure(root);
  const { links } = sheet;
  const add = (type: string, draw: () => void, options?: TagOptions) =>
    root.add(tag(doc, type, draw, options));
  const paragraph = (lines: readonly Line[], baseline: number, leading: number, style: Style, x = margin) =>
    addParagraph(doc, root, type, lines, { x, baseline, leading }, style, links);

  const titleLines = type.balance(sheet.title, title, inner - 36);
  const aboutLines = type.wrap(sheet.about ?? '', small, inner - 36);
  const byLines = type.wrap(sheet.by ?? '', small, inner - 36);
  const h1 = settle(type, sheet.labels.statement, heading, headingSettings, inner);
  const named = settle(naming, set, nameIn, nameSettings, inner);
  await breathe();
  const belowLines = type.wrap(below, latin, inner);
  const summaryLines = type.wrap(sheet.summary, summary, Math.min(inner, 395));
  const footWidth = inner - (code ? codeSize + 26 : 0);
  const disclaimerLines = type.wrap(sheet.disclaimer.text, plain, footWidth);
  const signedLines = type.wrap(sheet.signed ?? '', plain, footWidth);
  const metaWidth = inner - 2 * sealRadius - 16;
  const metaLines = type.wrap(sheet.labels.version, meta, metaWidth);
  const doneLines = type.wrap(sheet.labels.completedOn, strong, metaWidth);
  const blocks = [sheet.own, sheet.asked].flatMap((block) => (block?.text ? [block] : []));

  // Where things stand for a given airiness of the gaps between them.
  const plan = (air: number) => {
    const titleLast = 65.7 + (titleLines.length - 1) * 16.5;
    const small = aboutLines.length + byLines.length;
    const headLast = titleLast + (small ? 16 + (small - 1) * smallLeading : 0);
    const h1First = Math.max(titleLast + 86.5 * air, headLast + 16 + 40 * air);
    const h1Last = h1First + (h1.lines.length - 1) * h1.style.size * 1.08;
    const nameFirst = h1Last + 58 * (0.4 + 0.6 * air);
    const nameLast =
      nameFirst +
      Math.max(0, named.lines.length - 1) * named.style.size * 1.14 +
      (drawn ? drawn.height - (drawn.lines[0]?.baseline ?? 0) - 6 : 0) +
      belowLines.length * 20;
    const summaryFirst = nameLast + 25;
    const tables = summaryFirst + (summaryLines.length - 1) * 21.4 + 43.2 * air;
    return { titleLast, h1First, nameFirst, nameLast, summaryFirst, tables };
  };

  const landing = height - 188.3;
  const metaFirst = height - 206.7 - (metaLines.length - 1) * 15;
  const doneFirst = metaFirst - 19.9 - (doneLines.length - 1) * 16;
  // From below: each block stands above the last.
  let above = doneFirst - 27;
  const placed = blocks.toReversed().map(({ heading, text }: Block) => {
    const lines = type.wrap(text, small, metaWidth);
    const first = above - (lines.length - 1) * smallLeading;
    above = first - 14 - 22;
    return { heading, lines, first };
  });
  const limits = { left: above + (blocks.length ? 2 : -1), right: landing - 2 * sealRadius - 22 };
  const tables: Tables = { doc, type, sheet, margin, width };

  // First as in the design, then closer and closer; what still does not fit gets pages of its own.
  const fits = [1, 0.94, 0.88, 0.82, 0.76, 0.7, 0.64, 0.58]
    .map((air) => ({ ...plan(air), air }))
    .find(({ tables: top, air }) => drawTables(tables, { top, air, limits, measure: true }));
  const at = fits ?? { ...plan(1), air: 1 };

  await breathe();
  artifact(doc, () => {
    doc.rect(0, 0, width, height).fill(colours.sheet);
    drawGround(doc, [width, height], landing, [progress, sheet.marks]);
    draw(doc, drawnMark, [margin + 14.1, 60.3], [28.9, 24.1]);
  });

  paragraph(titleLines, 65.7, 16.5, title, margin + 36);
  paragraph(aboutLines, at.titleLast + 16, smallLeading, small, margin + 36);
  paragraph(byLines, at.titleLast + 16 + aboutLines.length * smallLeading, smallLeading, small, margin + 36);
  // Large letters stand in from their edge; pulled back, they align with the text below.
  const hang = h1.style.size * 0.03;
  add('H1', () => type.drawLines(h1.lines, margin - hang, at.h1First, h1.style.size * 1.08, h1.style));
  if (drawn) {
    const top = at.nameFirst - (drawn.lines[0]?.baseline ?? 0);
    add('Figure', () => drawPicture(doc, type, drawn, margin, top), {
      alt: name,
      actual: name,
      bbox: [margin, top, margin + drawn.width, top + drawn.height],
    });
  } else if (set) {
    const leading = named.style.size * 1.14;
    const draw = () => naming.drawLines(named.lines, margin, at.nameFirst, leading, named.style);
    add('P', draw, { actual: set });
  } else {
    artifact(doc, () => {
      doc
        .lineCap('butt')
        .lineWidth(0.8)
        .moveTo(margin, at.nameFirst + 4);
      doc.lineTo(margin + inner * 0.66, at.nameFirst + 4).stroke(colours.inkSoft);
    });
  }
  // What was typed is in the text, whatever stands to be seen.
  if (!drawn && set !== name) {
    const width = Math.min(inner, lettersOf(name).length * 6);
    add('P', () => type.layer(name, margin, at.nameLast + 12, width, nameIn(10)), { actual: name });
  }
  paragraph(belowLines, at.nameLast - (belowLines.length - 1) * 20, 20, latin);
  paragraph(summaryLines, at.summaryFirst, 21.4, summary);
  if (fits) drawTables(tables, { top: at.tables, air: at.air, limits, root });

  for (const { heading, lines, first } of placed.toReversed()) {
    if (heading) add('P', () => type.draw(heading, margin, first - 14, { ...strong, size: 10.4 }));
    paragraph(lines, first, smallLeading, small);
  }
  paragraph(doneLines, doneFirst, 16, strong);
  paragraph(metaLines, metaFirst, 15, meta);

  const sealX = width - margin - sealRadius;
  const sealY = landing - sealRadius - 9.3;
  add('Figure', () => drawSeal(doc, sealX, sealY, ringText(sheet)), {
    alt: sheet.labels.seal,
    bbox: [sealX - sealRadius, sealY - sealRadius, sealX + sealRadius, sealY + sealRadius],
  });

  // Below the landing the sand is deep enough for the code; the lines at its left end where it ends.
  const foot = height - 76.5 - Math.max(0, disclaimerLines.length + signedLines.length - 2) * 10;
  add('P', () => type.draw(sheet.disclaimer.heading, margin, foot, { ...strong, size: 11.9 }));
  paragraph(disclaimerLines, foot + 16.6, 15.6, plain);
  paragraph(signedLines, foot + 16.6 + disclaimerLines.length * 15.6, 15.6, plain);
  if (code) {
    const [left, top] = [width - margin - codeSize, height - 43 - codeSize];
    const [right, bottom] = [left + codeSize, top + codeSize];
    const link = tag(doc, 'Link');
    root.add(link);
    const draw = () => drawCode(doc, code.text, left, top, codeSize);
    link.add(tag(doc, 'Figure', draw, { alt: code.alt, bbox: [left, top, right, bottom] }));
    follow(doc, link, { url: code.text, alt: code.alt }, { left, top, right, bottom });
    link.end();
  }

  if (!fits) {
    drawTables(tables, {
      top: 0,
      air: 1,
      limits: { left: height - margin, right: height - margin },
      root,
      turn: () => {
        doc.addPage();
        artifact(doc, () => doc.rect(0, 0, width, height).fill(colours.sheet));
        return margin + 20;
      },
    });
  }
  root.end();
}

/** A name as a picture, and in it the text that is found and selected. */
function drawPicture(
  doc: PDFKit.PDFDocument,
  type: Typesetter,
  { jpeg, width, height, size, lines }: DrawnName,
  x: number,
  top: number,
): void {
  doc.image(jpeg as unknown as PDFKit.Mixins.ImageSrc, x, top, { width, height });
  for (const { text, left, baseline, width } of lines) {
    type.layer(text, x + left, top + baseline, width, nameIn(size));
  }
}
